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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type of page, seen on a phone and a desktop, in light and dark: nothing shuts a reader out. */
@Tag("browser")
class EveryPageTest {

    private static final Pattern TYPE = Pattern.compile("<body class=\"page-([a-z-]+)");

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

    /** The largest page of each type by its type. */
    private static Map<String, String> types() throws IOException {
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
        List<String> found = new ArrayList<>();
        Map<String, String> types = types();
        assertTrue(types.size() > 20, "" + types);
        try (Reader reader = browser.reader(site, manner)) {
            for (Map.Entry<String, String> type : types.entrySet()) {
                Page page = reader.open(type.getValue());
                reader.barriers().forEach(barrier -> found.add(type.getValue() + " " + barrier));
                Object width = page.evaluate("document.documentElement.scrollWidth");
                if (((Number) width).intValue() > manner.width()) {
                    found.add(type.getValue() + " is " + width + " wide");
                }
                if (type.getKey().equals("404")) {
                    List<String> told = reader.troubles();
                    assertEquals(1, told.size(), "only that the page is missing: " + told);
                }
            }
        }
        assertEquals("", String.join("\n", found));
    }
}
