package dev.waymark.content;

import dev.waymark.catalog.Entry;
import dev.waymark.catalog.Fragment;

/** What the file of an entry gave. */
public sealed interface ReadEntry {

    /** Whether it says of itself that it is not finished. */
    boolean draft();

    record Whole(Entry entry) implements ReadEntry {
        @Override
        public boolean draft() {
            return entry.common().draft();
        }
    }

    /** The file or a required field is wrong, which was told; this is the rest. */
    record Broken(Fragment fragment, boolean draft) implements ReadEntry {

        /** What counts of it where drafts do not exist. */
        public Fragment fragment(boolean drafts) {
            return draft && !drafts ? Fragment.named(fragment.id(), fragment.file(), fragment.path())
                    : fragment;
        }
    }
}
