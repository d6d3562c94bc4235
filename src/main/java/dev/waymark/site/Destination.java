package dev.waymark.site;

import dev.waymark.catalog.Entry;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Salary;
import dev.waymark.catalog.SalaryRow;
import dev.waymark.markdown.Heading;
import java.util.Optional;

/** Where a link or picture of a text leads. */
public sealed interface Destination {

    /** An entry, or a place on its page. */
    record ToEntry(Entry entry, Optional<String> fragment) implements Destination {

        /** What a link without words of its own says: the heading that it leads to, or the title. */
        public String label() {
            return fragment.flatMap(place -> entry.common().body().headings().stream()
                    .filter(heading -> heading.id().equals(place)).findFirst())
                    .map(Heading::text).orElse(entry.title());
        }
    }

    /** A row of a salary set. */
    record ToRow(Salary salary, SalaryRow row) implements Destination {
    }

    /** The list of a kind. */
    record ToList(Kind kind) implements Destination {
    }

    /** A place on the same page. */
    record ToHere(String fragment) implements Destination {
    }

    /** A picture or file below the content folder. */
    record ToAsset(String path) implements Destination {
    }

    /** A draft that is not shown: its name stands without a link. */
    record Hidden(String title) implements Destination {
    }

    /** Nothing: told as a diagnostic, or an entry whose own diagnostics say enough. */
    record Nowhere() implements Destination {
    }
}
