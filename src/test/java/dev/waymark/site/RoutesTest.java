package dev.waymark.site;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RoutesTest {

    @Test
    void entriesStandInTheFolderOfTheirKindAndPagesAtTheRoot() {
        assertAll(
                () -> assertEquals("skills/lamp-care/", Routes.of(new EntryId(Kind.SKILL, "lamp-care"))),
                () -> assertEquals("about/", Routes.of(new EntryId(Kind.PAGE, "about"))),
                () -> assertEquals("", Routes.of(new EntryId(Kind.PAGE, "home"))),
                () -> assertEquals("skills/", Routes.index(Kind.SKILL, 1)),
                () -> assertEquals("skills/page/2/", Routes.index(Kind.SKILL, 2)),
                () -> assertEquals("index.html", Routes.file("")),
                () -> assertEquals("skills/lamp-care/index.html", Routes.file("skills/lamp-care/")),
                () -> assertEquals("feed.xml", Routes.file("feed.xml")));
    }

    @Test
    void relativeLinksLeadToTheirTargetUnderAnyBase() {
        long seed = 20260102;
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            String from = url(random);
            String to = url(random);
            String link = Routes.relative(from, to);
            for (String base : List.of("https://example.org/", "https://example.org/keepers/of/light/")) {
                String reached = URI.create(base + from).resolve(link).toString();
                assertEquals(base + to, reached, () -> "seed " + seed + ": from " + from + " by " + link);
            }
            assertFalse(link.isEmpty() || link.startsWith("/"), link);
            assertEquals(URI.create("https://example.org/"),
                    URI.create("https://example.org/" + from)
                            .resolve(Routes.toRoot(from).isEmpty() ? "./" : Routes.toRoot(from)));
        }
    }

    private static String url(Random random) {
        List<String> names = List.of("skills", "lamp-care", "a", "page", "2", "lamp");
        List<String> parts = new ArrayList<>();
        for (int depth = random.nextInt(5); depth > 0; depth--) {
            parts.add(names.get(random.nextInt(names.size())) + "/");
        }
        return String.join("", parts) + (random.nextInt(4) == 0 ? "file.json" : "");
    }
}
