package dev.waymark.page;

import dev.waymark.catalog.Entry;

/** The page of an entry: which view its kind has. */
final class EntryPages {

    private EntryPages() {
    }

    static View of(PageScope scope, Entry entry) {
        return switch (entry.kind()) {
            default -> EntryPage.of(scope, entry);
        };
    }
}
