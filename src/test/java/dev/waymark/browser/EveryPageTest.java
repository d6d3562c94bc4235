package dev.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type of page, seen on a phone and a desktop, in light and dark: nothing shuts a reader out. */
@Tag("browser")
class EveryPageTest {

    private static final Pattern TYPE = Pattern.compile("<body class=\"page-([a-z-]+)");

    private static final Reader.Manner ZOOMED = new Reader.Manner(320, 256, false, true);

    @TempDir
    private static Path folder;
    private static Browser browser;
    private static PublishedSite site;

    @BeforeAll
    static void open() {
        browser = Browser.start();
        site = PublishedSite.keepers(folder.resolve("site"));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        if (site != null) {
            site.close();
        }
    }

    static Stream<Reader.Manner> manners() {
        return Stream.of(Reader.Manner.PHONE, Reader.Manner.PHONE.inTheDark(), Reader.Manner.DESKTOP,
                Reader.Manner.DESKTOP.inTheDark());
    }

    /** A small phone, and what is left of a desktop's window at 400 %; scripts or none. */
    static Stream<Reader.Manner> narrow() {
        return Stream.of(new Reader.Manner(320, 568, false, false), ZOOMED);
    }

    /** The largest page of each type by its type. */
    private static Map<String, String> types(PublishedSite site) throws IOException {
        Map<String, Path> largest = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site.folder())) {
            for (Path file : walk.filter(path -> path.toString().endsWith("index.html")).sorted().toList()) {
                Matcher type = TYPE.matcher(Files.readString(file));
                if (type.find() && !type.group(1).equals("redirect")) {
                    largest.merge(type.group(1), file, EveryPageTest::larger);
                }
            }
        }
        Map<String, String> urls = new TreeMap<>();
        largest.forEach((type, file) -> urls.put(type, site.folder().relativize(file.getParent()).toString()
                .replace('\\', '/') + "/"));
        urls.put("404", "nowhere/");
        urls.replaceAll((type, url) -> url.equals("/") ? "" : url);
        return urls;
    }

    private static int size(Path file) {
        try {
            return (int) Files.size(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path larger(Path one, Path other) {
        return size(other) > size(one) ? other : one;
    }

    @ParameterizedTest
    @MethodSource("manners")
    void noPageHasABarrierOrIsWiderThanItsWindow(Reader.Manner manner) throws IOException {
        Map<String, String> types = types(site);
        assertTrue(types.size() > 20, "" + types);
        assertEquals("", String.join("\n", barriers(site, types, manner)));
    }

    @Test
    void noneOfTheLargestPagesOfTheRealGuideHasABarrier(@TempDir Path output) throws IOException {
        try (PublishedSite real = PublishedSite.real(output.resolve("site"))) {
            Map<String, String> types = types(real);
            assertEquals("", String.join("\n", barriers(real, types, Reader.Manner.PHONE)));
            assertEquals("", String.join("\n", wide(real, types, ZOOMED)));
        }
    }

    @ParameterizedTest
    @MethodSource("narrow")
    void noPageIsWiderThanASmallWindow(Reader.Manner manner) throws IOException {
        assertEquals("", String.join("\n", wide(site, types(site), manner)));
    }

    private static List<String> barriers(PublishedSite site, Map<String, String> types, Reader.Manner manner) {
        List<String> found = new ArrayList<>();
        try (Reader reader = browser.reader(site, manner)) {
            types.forEach((type, url) -> {
                Page page = reader.open(url);
                // Looking takes long: each width once for all rules, in the other colours for what colours change.
                boolean isWhole = manner.dark() == (manner.width() > Reader.Manner.PHONE.width());
                (isWhole ? reader.barriers() : reader.faint()).forEach(barrier -> found.add(url + " " + barrier));
                width(page, url, manner, found);
                expectTrouble(type, reader);
            });
        }
        return found;
    }

    private static List<String> wide(PublishedSite site, Map<String, String> types, Reader.Manner manner) {
        List<String> found = new ArrayList<>();
        try (Reader reader = browser.reader(site, manner)) {
            types.forEach((type, url) -> {
                width(reader.open(url), url, manner, found);
                expectTrouble(type, reader);
            });
        }
        return found;
    }

    private static void width(Page page, String url, Reader.Manner manner, List<String> found) {
        int width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        if (width > manner.width()) {
            found.add(url + " is " + width + " wide");
        }
    }

    private static void expectTrouble(String type, Reader reader) {
        if (type.equals("404")) {
            List<String> told = reader.troubles();
            assertEquals(1, told.size(), "only that the page is missing: " + told);
        }
    }
}
