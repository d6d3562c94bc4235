package dev.waymark.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Diagnostics;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FinishedPagesTest {

    private static final int PLACES = 60_000;

    private final FinishedPages pages =
            new FinishedPages(Set.of("a/index.html", "terms/index.html"), "https://keepers.example/");

    private static String html(String pattern, int count) {
        return IntStream.range(0, count).mapToObj(i -> pattern.formatted(i))
                .collect(Collectors.joining("\n", "<!doctype html><html><body>\n", "</body></html>\n"));
    }

    private List<String> told() {
        Diagnostics found = new Diagnostics();
        pages.finish(found);
        return found.sorted().stream().map(Diagnostic::message).toList();
    }

    @Test
    void aPlaceThatAnotherPageDoesNotHaveIsToldWhicheverPageIsMadeFirst() {
        pages.check("a/index.html", html("<a href=\"../terms/#term-%d\">term</a>", 12));
        pages.check("terms/index.html", html("<p id=\"term-%d\">term</p>", 11));
        assertEquals(List.of("\"terms/index.html\" has no place \"#term-11\""), told());
    }

    /** A table of terms is linked from everywhere. */
    @Test
    void manyLinksToManyPlacesOfOnePageTakeNotLong() {
        pages.check("terms/index.html", html("<p id=\"term-%d\">term</p>", PLACES));
        pages.check("a/index.html", html("<a href=\"../terms/#term-%d\">term</a>", PLACES));
        assertEquals(List.of(), assertTimeout(Duration.ofSeconds(4), this::told));
    }
}
