package dev.waymark.markdown;

import dev.waymark.diagnostic.Span;
import java.util.Optional;

/**
 * A link or picture in a text that the site has to resolve; links to other sites are plain HTML already and
 * are not among them.
 *
 * @param span     the target as written: the word to change when it is wrong
 * @param fragment what follows {@code #}, decoded, without the {@code #}
 */
public record ProseLink(Form form, String target, Optional<String> fragment, Span span) {

    /** Whether the target of a link by id is a figure: a fact, or a row of a salary table. */
    static boolean isFigure(String target) {
        return target.startsWith("fact/") || target.startsWith("salary/");
    }

    public enum Form {
        /** {@code [text](../skills/caching.md)}: target is the path as written, decoded. */
        FILE,
        /**
         * {@code [[redis]]}, {@code [[technology/redis]]}, with or without words of its own: target is the
         * id.
         */
        ID,
        /** {@code [text](#part)}: target is empty, the fragment names a place on the same page. */
        SAME_PAGE,
        /** {@code ![alt](../assets/plan.png)}: target is the path as written, decoded. */
        IMAGE
    }
}
