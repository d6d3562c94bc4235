package dev.waymark.page;

import dev.waymark.format.Markup;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the text of an entry a part of a book: its ids become the chapter's own, its headings go below the
 * chapter's, and links to what has a chapter in the book lead there.
 */
final class BookText {

    private static final Pattern TAG = Pattern.compile("<(/?)(h[1-6]|[a-z]+[0-9]?)\\b([^>]*)>");
    private static final Pattern ATTRIBUTE =
            Pattern.compile(" (id|href|aria-labelledby|aria-describedby)=\"([^\"]*)\"");
    private static final int DEEPEST = 6;

    private final String prefix;
    private final int down;
    private final Map<String, String> chapters;

    /**
     * @param prefix   of the ids of this text
     * @param down     how many levels its headings go down
     * @param chapters ids of chapters by the address that links of this page have to their entries
     */
    BookText(String prefix, int down, Map<String, String> chapters) {
        this.prefix = prefix;
        this.down = down;
        this.chapters = chapters;
    }

    Markup of(Markup text) {
        return new Markup(TAG.matcher(text.html()).replaceAll(tag -> Matcher.quoteReplacement(tag(tag))));
    }

    private String tag(MatchResult tag) {
        String name = tag.group(2);
        if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
            name = "h" + Math.min(DEEPEST, name.charAt(1) - '0' + down);
        }
        String attributes = ATTRIBUTE.matcher(tag.group(3)).replaceAll(attribute -> Matcher.quoteReplacement(
                " " + attribute.group(1) + "=\"" + value(attribute.group(1), attribute.group(2)) + "\""));
        return "<" + tag.group(1) + name + attributes + ">";
    }

    private String value(String name, String value) {
        if (!name.equals("href")) {
            return own(value);
        }
        int hash = value.indexOf('#');
        if (hash == 0) {
            return "#" + own(value.substring(1));
        }
        String chapter = chapters.get(hash < 0 ? value : value.substring(0, hash));
        return chapter == null ? value : "#" + chapter;
    }

    /** The references at the end are those of the whole book. */
    private String own(String id) {
        return id.startsWith(Citations.PREFIX) ? id : prefix + id;
    }
}
