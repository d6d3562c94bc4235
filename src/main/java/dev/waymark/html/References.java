package dev.waymark.html;

import org.jsoup.parser.Parser;

/** Character references of attribute values. */
final class References {

    private References() {
    }

    /** The value with its references replaced as browsers do in attributes. */
    static String decode(String value) {
        return Parser.unescapeEntities(value, true);
    }
}
