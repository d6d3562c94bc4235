package dev.waymark.page;

import dev.waymark.Folders;
import dev.waymark.build.Build;
import dev.waymark.build.BuildOptions;
import dev.waymark.build.BuildReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The guide of the lighthouse keepers, in which every kind of entry occurs both with all it can have and with
 * as little as possible, read by the real reader and rendered with the real templates.
 */
public final class Keepers {

    /** The real templates. */
    public static final Path TEMPLATES = Path.of("templates").toAbsolutePath();

    /** Its content, as it is kept with the tests: to be read and never changed. */
    public static final Path CONTENT = Path.of("src/test/resources/keepers").toAbsolutePath();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);

    private final SortedMap<String, String> pages;

    private Keepers(SortedMap<String, String> pages) {
        this.pages = pages;
    }

    /** The finished site; fails with what was found where it could not be built. */
    public static Keepers built(Path folder) throws Exception {
        return built(folder, CONTENT);
    }

    /** The same guide with files of its own, by their path in the content. */
    public static Keepers with(Path folder, Map<String, Path> files) throws Exception {
        return built(folder, content(folder.resolve("content"), files));
    }

    /** A copy of the keepers' content with files of its own, by their path in it. */
    public static Path content(Path content, Map<String, Path> files) throws IOException {
        Folders.copy(CONTENT, content);
        for (Map.Entry<String, Path> file : files.entrySet()) {
            Path copy = content.resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            Files.copy(file.getValue(), copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return content;
    }

    /** Another guide, finished with the same templates. */
    static Keepers built(Path folder, Path content) throws Exception {
        Path output = folder.resolve("site-output");
        BuildReport report = new Build(new BuildOptions(folder, content, TEMPLATES, output, Optional.empty(),
                false,
                true, false, 2), CLOCK).build();
        if (!report.published()) {
            throw new AssertionError(report.diagnostics().toString());
        }
        SortedMap<String, String> pages = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(output)) {
            walk.filter(path -> path.toString().endsWith(".html")).forEach(path -> pages.put(
                    output.relativize(path).toString().replace('\\', '/').replaceFirst("index\\.html$", ""),
                    read(path)));
        }
        return new Keepers(pages);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The HTML of all pages by URL. */
    public SortedMap<String, String> pages() {
        return pages;
    }

    /** The URLs of all pages but redirects, which are not for reading. */
    public List<String> readable() {
        return pages.keySet().stream().filter(url -> !document(url).body().hasClass("page-redirect"))
                .toList();
    }

    public Document document(String url) {
        String html = pages.get(url);
        if (html == null) {
            throw new AssertionError("there is no page " + url + "; there are " + pages.keySet());
        }
        return Jsoup.parse(html, "https://example.org/keepers/" + url);
    }

    /** The words of a page's article, white space made one. */
    public String text(String url) {
        return document(url).select("article").text();
    }

    /** What the first fact box of a page says beside a label; fails where it has no such line. */
    public String fact(String url, String label) {
        return document(url).selectFirst("dl.fact-box").select("dt").stream()
                .filter(term -> term.text().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError(url + " has no line " + label)).nextElementSibling()
                .text();
    }

    /** The part of a page below the heading with an id. */
    public String section(String url, String heading) {
        Document page = document(url);
        if (page.getElementById(heading) == null) {
            throw new AssertionError(url + " has no section " + heading);
        }
        return page.getElementById(heading).parent().text();
    }

    /** Whether a page has a place. */
    public boolean has(String url, String id) {
        return document(url).getElementById(id) != null;
    }
}
