package dev.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.page.Keepers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Templates show; they hold no words and do not think. */
class TemplatesTest {

    private static final Pattern LETTERS = Pattern.compile("[^\\n]*\\p{L}[^\\n]*");
    private static final Pattern SPOKEN =
            Pattern.compile("(?:aria-label|alt|title|placeholder)=\"([^\"]*)\"");
    private static final Pattern FORBIDDEN =
            Pattern.compile("\\?(?:no_esc|eval|eval_json|interpret|api|new)\\b|<#noautoesc"
            + "|<#outputformat|<#include|style=");

    private static Map<String, List<String>> wrong(Function<String, List<String>> check) throws IOException {
        Map<String, List<String>> wrong = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(Keepers.TEMPLATES)) {
            for (Path file : walk.filter(path -> path.toString().endsWith(".ftlh")).toList()) {
                List<String> here = check.apply(Files.readString(file));
                if (!here.isEmpty()) {
                    wrong.put(Keepers.TEMPLATES.relativize(file).toString(), here);
                }
            }
        }
        return wrong;
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(match.groupCount())).toList();
    }

    @Test
    void noTemplateHoldsWords() throws IOException {
        assertEquals(List.of("Hello"),
                words("<p title=\"${a.b}\"><#if (a > 1) || b>Hello</#if> &amp; ${words.x}</p>"));
        assertEquals(List.of("Hello"), words("<p title=\"Hello\">"));
        assertEquals(Map.of(), wrong(TemplatesTest::words));
    }

    @Test
    void noTemplateTurnsTextIntoMarkupOrCode() throws IOException {
        assertEquals(Map.of(), wrong(text -> found(FORBIDDEN, text)));
    }

    /** What is left of a template between its tags, and in attributes that are read aloud. */
    private static List<String> words(String template) {
        String html = withoutDirectives(template);
        List<String> words = new ArrayList<>(found(LETTERS,
                html.replaceAll("<[^>]*>", "").replaceAll("&[a-z]+;", "")));
        found(SPOKEN, html).stream().filter(text -> LETTERS.matcher(text).find()).forEach(words::add);
        return words.stream().map(String::strip).toList();
    }

    /** Takes out comments, directives, macros and interpolations. */
    private static String withoutDirectives(String template) {
        StringBuilder html = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            if (template.startsWith("<#--", at)) {
                at = template.indexOf("-->", at) + 3;
            } else if (template.startsWith("${", at)) {
                at = end(template, at + 2, '}');
            } else if (Stream.of("<#", "</#", "<@", "</@").anyMatch(start(template, at)::equals)) {
                at = end(template, at, '>');
            } else {
                html.append(template.charAt(at++));
            }
        }
        return html.toString();
    }

    private static String start(String template, int at) {
        boolean isEnd = template.startsWith("</", at);
        return template.substring(at, Math.min(template.length(), at + (isEnd ? 3 : 2)));
    }

    /** The place after a closing char, quotes and brackets skipped. */
    private static int end(String template, int from, char close) {
        int depth = 0;
        boolean isQuoted = false;
        for (int i = from; i < template.length(); i++) {
            char c = template.charAt(i);
            isQuoted ^= c == '"';
            depth += isQuoted ? 0 : c == '(' || c == '{' ? 1 : c == ')' || c == '}' && close != '}' ? -1 : 0;
            if (!isQuoted && depth == 0 && c == close) {
                return i + 1;
            }
        }
        throw new AssertionError("not closed: " + template.substring(from));
    }
}
