package dev.waymark.content;

import dev.waymark.catalog.Common;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Page;

final class PageReader implements EntryReader {


    PageReader(Fields fields) {
    }

    @Override
    public Kind kind() {
        return Kind.PAGE;
    }

    @Override
    public Entry read(Common common, Values values) {
        return new Page(common);
    }
}
