package dev.waymark.site;

import dev.waymark.catalog.Entry;
import dev.waymark.catalog.Roadmap;
import dev.waymark.catalog.Salary;
import dev.waymark.catalog.SalaryRow;
import dev.waymark.catalog.Stage;
import java.util.LinkedHashSet;
import java.util.Set;

/** The places on an entry's page that a link may name after {@code #}. */
final class Anchors {

    private Anchors() {
    }

    /** In the order of the page: headings of the body, stages of a roadmap, rows of a salary set. */
    static Set<String> of(Entry entry) {
        Set<String> anchors = new LinkedHashSet<>(entry.common().body().anchors());
        if (entry instanceof Roadmap roadmap) {
            roadmap.stages().stream().map(Stage::id).forEach(anchors::add);
        } else if (entry instanceof Salary salary) {
            salary.rows().stream().map(SalaryRow::id).forEach(anchors::add);
        }
        return anchors;
    }
}
