package dev.waymark.page;

import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Groups what can be learnt for the page that asks for it. */
final class Learnables {

    private Learnables() {
    }

    /** Skills and technologies apart, in the order given; a group of which there is nothing is left out. */
    static List<CardGroup> byKind(PageScope scope, Collection<EntryId> ids) {
        List<Entry> entries = scope.entries(ids);
        return Stream.of(Kind.SKILL, Kind.TECHNOLOGY).map(kind -> new CardGroup("_asked-" + kind.folder(),
                        scope.words().text("kinds." + kind.word()),
                        scope.cardsOf(entries.stream().filter(entry -> entry.kind() == kind).toList())))
                .filter(group -> !group.cards().isEmpty()).toList();
    }
}
