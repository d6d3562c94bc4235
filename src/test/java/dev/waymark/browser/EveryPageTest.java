package dev.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.ColorScheme;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type of page, seen on a phone and a desktop, in light and dark: nothing shuts a reader out. */
@Tag("browser")
class EveryPageTest {

    private static final Pattern TYPE = Pattern.compile("<body class=\"page-([a-z-]+)");

    private static final Reader.Manner ZOOMED = new Reader.Manner(320, 256, false, true);

    @RegisterExtension
    static final SiteInBrowser GUIDE = SiteInBrowser.keepers();
    @RegisterExtension
    static final SiteInBrowser REAL = SiteInBrowser.real();

    static Stream<Reader.Manner> manners() {
        return Stream.of(Reader.Manner.PHONE, Reader.Manner.DESKTOP.inTheDark());
    }

    /** A small phone, and what is left of a desktop's window at 400 %; scripts or none. */
    static Stream<Reader.Manner> narrow() {
        return Stream.of(new Reader.Manner(320, 568, false, false), ZOOMED);
    }

    /** The largest page of each type by its type. */
    private static Map<String, String> types(SiteInBrowser guide) throws IOException {
        Path site = guide.site().folder();
        Map<String, Path> largest = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(path -> path.toString().endsWith("index.html")).sorted().toList()) {
                Matcher type = TYPE.matcher(Files.readString(file));
                if (type.find() && !type.group(1).equals("redirect")) {
                    largest.merge(type.group(1), file, EveryPageTest::larger);
                }
            }
        }
        Map<String, String> urls = new TreeMap<>();
        largest.forEach((type, file) -> urls.put(type, site.relativize(file.getParent()).toString()
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

    @Test
    void barriersThatAreThereAreFound() {
        try (Reader reader = GUIDE.reader()) {
            reader.open("about/").evaluate("document.querySelector('main').insertAdjacentHTML('beforeend',"
                    + " '<p>Fog <font color=lightgrey>and</font> rain</p><button></button>')");
            assertEquals(List.of("button-name", "color-contrast"), rules(reader.barriers()));
            assertEquals(List.of("color-contrast"), rules(reader.faint()));
            reader.prefer(ColorScheme.DARK);
            assertEquals(List.of(), reader.faint(), "light on dark");
        }
    }

    private static List<String> rules(List<String> barriers) {
        return barriers.stream().map(barrier -> barrier.replaceFirst(" .*(?s).*", "")).sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("manners")
    void noPageHasABarrierOrIsWiderThanItsWindow(Reader.Manner manner) throws IOException {
        Map<String, String> types = types(GUIDE);
        assertTrue(types.size() > 20, "" + types);
        assertEquals("", String.join("\n", barriers(GUIDE, types, manner, true)));
    }

    @Test
    void noneOfTheLargestPagesOfTheRealGuideHasABarrier() throws IOException {
        Map<String, String> types = types(REAL);
        assertEquals("", String.join("\n", barriers(REAL, types, Reader.Manner.PHONE, false)));
        assertEquals("", String.join("\n", wide(REAL, types, ZOOMED)));
    }

    @ParameterizedTest
    @MethodSource("narrow")
    void noPageIsWiderThanASmallWindow(Reader.Manner manner) throws IOException {
        assertEquals("", String.join("\n", wide(GUIDE, types(GUIDE), manner)));
    }

    private static List<String> barriers(SiteInBrowser guide, Map<String, String> types,
            Reader.Manner manner, boolean alsoInOtherColours) {
        List<String> found = new ArrayList<>();
        try (Reader reader = guide.reader(manner)) {
            types.forEach((type, url) -> {
                reader.prefer(manner.dark() ? ColorScheme.DARK : ColorScheme.LIGHT);
                reader.open(url);
                reader.barriers().forEach(barrier -> found.add(url + " " + barrier));
                width(reader, url, manner, found);
                if (alsoInOtherColours) {
                    // Looking takes long: in the other colours at nothing but what colours change.
                    reader.prefer(manner.dark() ? ColorScheme.LIGHT : ColorScheme.DARK);
                    reader.faint().forEach(barrier -> found.add(url + " in other colours " + barrier));
                }
                expectTrouble(type, reader);
            });
        }
        return found;
    }

    private static List<String> wide(SiteInBrowser guide, Map<String, String> types, Reader.Manner manner) {
        List<String> found = new ArrayList<>();
        try (Reader reader = guide.reader(manner)) {
            types.forEach((type, url) -> {
                reader.open(url);
                width(reader, url, manner, found);
                expectTrouble(type, reader);
            });
        }
        return found;
    }

    static void width(Reader reader, String url, Reader.Manner manner, List<String> found) {
        int width = reader.width();
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
