package dev.waymark.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Diagnostics;
import java.nio.charset.StandardCharsets;
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

    private void check(String file, String html) {
        pages.check(file, html.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> told() {
        Diagnostics found = new Diagnostics();
        pages.finish(found);
        return found.sorted().stream().map(Diagnostic::message).toList();
    }

    @Test
    void aPlaceThatAnotherPageDoesNotHaveIsToldWhicheverPageIsMadeFirst() {
        check("a/index.html", html("<a href=\"../terms/#term-%d\">term</a>", 12));
        check("terms/index.html", html("<p id=\"term-%d\">term</p>", 11));
        assertEquals(List.of("\"terms/index.html\" has no place \"#term-11\""), told());
    }

    /** A table of terms is linked from everywhere. */
    @Test
    void manyLinksToManyPlacesOfOnePageTakeNotLong() {
        check("terms/index.html", html("<p id=\"term-%d\">term</p>", PLACES));
        check("a/index.html", html("<a href=\"../terms/#term-%d\">term</a>", PLACES));
        assertEquals(List.of(), assertTimeout(Duration.ofSeconds(4), this::told));
    }

    @Test
    void manyWrongLinksInOneLongLineTakeNotLong() {
        check("terms/index.html", html("<p>%d</p>", 1));
        check("a/index.html", html("<a href=\"../terms/#term-%d\">term</a>", PLACES).replace("\n", " "));
        assertEquals(PLACES, assertTimeout(Duration.ofSeconds(20), this::told).size());
    }

    @Test
    void aMistakeIsToldWithItsLineAndColumnAsEditorsCountThem() {
        check("a/index.html", """
                <!doctype html>
                <p id="here">caf\u00e9</p>
                <p>\ud83d\udd6f caf\u00e9 <a href="#there">x</a> <a href="#here">y</a></p>
                <a href="../b/">z</a>
                """);
        Diagnostics found = new Diagnostics();
        pages.finish(found);
        assertEquals(List.of("a/index.html:3:21 #there", "a/index.html:4:10 ../b/"), found.sorted().stream()
                .map(Diagnostic::span).map(span -> span + " " + span.text()).toList());
    }
}
