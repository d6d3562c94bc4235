package dev.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The handbook as a newcomer sees it. */
@Tag("browser")
class HandbookTest {

    private static final List<String> PAGES = List.of("handbook/", "handbook/first-edit/",
            "handbook/markdown/", "handbook/kinds/salary/", "handbook/variables/", "handbook/diagnostics/",
            "handbook/diagnostics/bare-bar-in-table/");

    @RegisterExtension
    static final SiteInBrowser GUIDE = SiteInBrowser.of(HandbookTest::guide);

    private static Path guide(Path content) throws IOException {
        Files.createDirectories(content.resolve("pages"));
        Files.writeString(content.resolve("site.yaml"),
                "title: Keepers\nbase-url: https://example.org/keepers/\nhandbook: true\n");
        Files.writeString(content.resolve("pages/home.md"), "---\ntitle: Light\nsummary: A page.\n---\n");
        return content;
    }

    static Stream<Reader.Manner> manners() {
        return Stream.of(Reader.Manner.PHONE, Reader.Manner.DESKTOP.inTheDark());
    }

    @ParameterizedTest
    @MethodSource("manners")
    void itsPagesHaveNoBarrierAndAreNotWiderThanTheirWindow(Reader.Manner manner) {
        List<String> found = new ArrayList<>();
        try (Reader reader = GUIDE.reader(manner)) {
            for (String url : PAGES) {
                reader.open(url);
                reader.barriers().forEach(barrier -> found.add(url + " " + barrier));
                EveryPageTest.width(reader, url, manner, found);
            }
        }
        assertEquals("", String.join("\n", found));
    }

    @Test
    void aSampleStandsBesideWhatBecomesOfItWhereThereIsRoom() {
        String besides = "(() => { const [a, b] = document.querySelector('.sample').children;"
                + " return a.getBoundingClientRect().top === b.getBoundingClientRect().top; })()";
        try (Reader desktop = GUIDE.reader(Reader.Manner.DESKTOP);
                Reader phone = GUIDE.reader(Reader.Manner.PHONE)) {
            assertTrue((Boolean) desktop.open("handbook/markdown/").evaluate(besides));
            assertEquals(false, phone.open("handbook/markdown/").evaluate(besides));
        }
    }
}
