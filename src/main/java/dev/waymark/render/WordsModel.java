package dev.waymark.render;

import dev.waymark.page.Words;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.util.HashMap;
import java.util.Map;

/** The words of the theme as nested hashes: {@code words.toc.title}. A word that is not there is missing. */
final class WordsModel implements TemplateHashModel {

    private final Map<String, TemplateModel> models;

    private WordsModel(Map<String, TemplateModel> models) {
        this.models = models;
    }

    static WordsModel of(Words words) {
        Map<String, TemplateModel> top = new HashMap<>();
        words.texts().forEach((key, text) -> put(top, key, text));
        return new WordsModel(top);
    }

    private static void put(Map<String, TemplateModel> into, String key, String text) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            into.put(key, new SimpleScalar(text));
        } else {
            WordsModel below = (WordsModel) into.computeIfAbsent(
                    key.substring(0, dot), name -> new WordsModel(new HashMap<>()));
            put(below.models, key.substring(dot + 1), text);
        }
    }

    @Override
    public TemplateModel get(String key) {
        return models.get(key);
    }

    @Override
    public boolean isEmpty() {
        return models.isEmpty();
    }
}
