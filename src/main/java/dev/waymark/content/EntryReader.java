package dev.waymark.content;

import dev.waymark.catalog.Common;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.Kind;

/**
 * Makes the entries of a kind. Its constructor declares the kind's own fields; those of all kinds are
 * declared in {@link CommonFields}.
 */
interface EntryReader {

    Kind kind();

    Entry read(Common common, Values values);

    /** Tells of fields that are fine alone, but not together. */
    default void check(Values values, YamlValue.Mapping mapping, Binding binding) {
    }
}
