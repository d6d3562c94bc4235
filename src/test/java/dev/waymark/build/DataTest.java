package dev.waymark.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.waymark.Folders;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The files for programs, as a whole build of the keepers' guide makes them. */
class DataTest {

    @TempDir
    private Path here;

    @BeforeEach
    void build() throws Exception {
        Guides.keepers(here.resolve("content"), 1);
        Guides.build(here).build();
    }

    private String read(String path) throws Exception {
        return Files.readString(here.resolve("site-output").resolve(path));
    }

    private static List<String> texts(String xml, String element) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        NodeList found = document.getElementsByTagName(element);
        return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1)
                .map(found::item).map(Node::getTextContent).toList();
    }

    @Test
    void everySalaryRowIsALineWithItsSourceAndWhatIsNotStated() throws Exception {
        List<String> lines = read("data/salaries.csv").lines().toList();
        assertEquals("set,row,source", lines.get(0).substring(0, 14));
        assertEquals(rowsOfContent(), lines.size() - 1);
        assertEquals(List.of(), lines.stream().skip(1)
                .filter(line -> !line.contains("source/coast-survey")).toList());
    }

    private long rowsOfContent() throws Exception {
        String yaml = Files.readString(here.resolve("content/salaries/norway-survey.yaml"));
        return Pattern.compile("(?m)^ +- ?\\{? ?id:").matcher(yaml).results().count();
    }

    @Test
    void theSitemapListsExactlyThePagesThatMayBeFound() throws Exception {
        List<String> listed = texts(read("sitemap.xml"), "loc").stream()
                .map(url -> url.replace("https://example.org/keepers/", "")).sorted().toList();
        List<String> pages = Folders.texts(here.resolve("site-output")).entrySet().stream()
                .filter(file -> file.getKey().endsWith("index.html"))
                .filter(file -> !file.getValue().contains("content=\"noindex\""))
                .map(file -> file.getKey().replaceAll("index.html$", "")).sorted().toList();
        assertEquals(pages, listed);
    }

    @Test
    void theFeedHasWhatWasReviewed() throws Exception {
        assertEquals(List.of("Keepers of the light", "Lamp care"), texts(read("feed.xml"), "title"));
        assertEquals(List.of("2026-05-01T00:00:00Z", "2026-05-01T00:00:00Z"),
                texts(read("feed.xml"), "updated"));
    }

    @Test
    void everyEntryIsALineOfJson() throws Exception {
        List<String> lines = read("data/entries.json").lines().filter(line -> line.startsWith("{")).toList();
        long files = Folders.texts(here.resolve("content")).keySet().stream()
                .filter(path -> path.contains("/")).count();
        assertEquals(files, lines.size());
        assertFalse(lines.stream().anyMatch(line -> line.contains("<")));
    }
}
