package dev.waymark.page;

import dev.waymark.catalog.Entry;
import dev.waymark.catalog.Fact;
import dev.waymark.catalog.PartialDate;
import dev.waymark.catalog.Roadmap;
import dev.waymark.catalog.Salary;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What tells an entry from its neighbours in a list. */
final class CardNotes {

    private CardNotes() {
    }

    /** May be empty. */
    static String of(PageScope scope, Entry entry) {
        return switch (entry.kind()) {
            case SALARY -> salary(scope, (Salary) entry);
            case FACT -> joined(FactText.figure(scope, (Fact) entry), FactText.context(scope, (Fact) entry));
            case ROADMAP -> roadmap(scope, (Roadmap) entry);
            default -> "";
        };
    }

    private static String salary(PageScope scope, Salary set) {
        return joined(
                scope.words().text("measure." + set.measure().word()),
                set.year().map(PartialDate::text).orElse(scope.words().text("not-stated.year")),
                scope.link(set.source()).map(Link::title).orElse(""));
    }

    private static String roadmap(PageScope scope, Roadmap roadmap) {
        return joined(
                steps(scope, roadmap.stages().size()),
                roadmap.source().isPresent() ? scope.link(roadmap.source()).map(Link::title).orElse("")
                        : scope.words().text("roadmap.own"));
    }

    private static String steps(PageScope scope, int count) {
        return scope.words().text(count == 1 ? "count.steps-one" : "count.steps")
                .replace("{n}", Integer.toString(count));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" \u00b7 "));
    }
}
