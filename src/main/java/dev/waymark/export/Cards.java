package dev.waymark.export;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Question;
import dev.waymark.catalog.Skill;
import dev.waymark.catalog.Technology;
import dev.waymark.catalog.TextKey;
import dev.waymark.format.Json;
import dev.waymark.site.Site;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * All questions to test oneself with: as JSON for the site's own review, and as a deck for other programs.
 */
final class Cards {

    static final String QUESTIONS = "data/questions.json";
    static final String DECK = "data/flashcards.txt";

    private Cards() {
    }

    /** The questions of each entry that has some. */
    static String questions(Site site) {
        Json json = new Json().beginArray();
        each(site.catalog(), (entry, questions) -> {
            json.newLine().beginObject().field("id", entry.id().toString()).key("questions").beginArray();
            questions.forEach(question -> json.beginObject().field("key", TextKey.of(question.ask()))
                    .field("ask", question.ask())
                    .field("answer", site.plainText(entry, question.answer())).endObject());
            json.endArray().endObject();
        });
        return json.newLine().endArray().newLine().toString();
    }

    /**
     * A line for each question: question, answer, tag. The headers are those of Anki
     * (docs.ankiweb.net/importing/text-files.html); to other programs they are comments or one card too many.
     */
    static String deck(Site site) {
        StringBuilder text = new StringBuilder("#separator:tab\n#html:false\n#columns:Front\tBack\tTags\n"
                + "#tags column:3\n");
        each(site.catalog(), (entry, questions) -> questions.forEach(question -> text
                .append(cell(question.ask()))
                .append('\t').append(cell(site.plainText(entry, question.answer())))
                .append('\t').append(entry.kind().word()).append("::").append(entry.id().slug())
                .append('\n')));
        return text.toString();
    }

    private static void each(Catalog catalog, BiConsumer<Entry, List<Question>> use) {
        catalog.all(Kind.SKILL, Skill.class).stream().filter(skill -> !skill.questions().isEmpty())
                .forEach(skill -> use.accept(skill, skill.questions()));
        catalog.all(Kind.TECHNOLOGY, Technology.class).stream().filter(known -> !known.questions().isEmpty())
                .forEach(technology -> use.accept(technology, technology.questions()));
    }

    /** On one line; quoted where a quote or the sign of a comment would be misread. */
    private static String cell(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.startsWith("#") || line.contains("\"") ? '"' + line.replace("\"", "\"\"") + '"' : line;
    }
}
