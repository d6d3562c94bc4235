package dev.waymark.page;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Citation;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers what one page cites, in the order of its first use. Used by one thread. */
final class Citations {

    /** With which the ids of references begin. */
    static final String PREFIX = "_ref-";

    private final Map<Citation, Integer> numbers = new LinkedHashMap<>();

    /** The number of a citation, from 1. */
    int number(Citation citation) {
        return numbers.computeIfAbsent(citation, unknown -> numbers.size() + 1);
    }

    int number(String source, Optional<String> section) {
        return number(new Citation(new EntryId(Kind.SOURCE, source), section));
    }

    /** The id of the line of a number at the foot of the page. */
    static String anchor(int number) {
        return PREFIX + number;
    }

    List<Article.CitedSource> list(PageScope scope) {
        List<Article.CitedSource> lines = new ArrayList<>();
        numbers.forEach((citation, number) -> lines.add(line(scope, citation, number)));
        return lines;
    }

    private static Article.CitedSource line(PageScope scope, Citation citation, int number) {
        Catalog catalog = scope.catalog();
        Optional<Source> source = catalog.find(citation.source(), Source.class);
        String title = source.map(Entry.class::cast).or(() -> catalog.draft(citation.source()))
                .map(Entry::title).orElse(citation.source().slug());
        return new Article.CitedSource(number, anchor(number), title,
                source.map(shown -> scope.href(shown.id())).orElse(""), citation.section().orElse(""),
                source.flatMap(Source::publisher).orElse(""), scope.link(source.flatMap(Source::via)));
    }
}
