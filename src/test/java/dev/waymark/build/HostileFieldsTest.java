package dev.waymark.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.Folders;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Severity;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One hostile text in every field of every kind at once: the guide of {@code complete} has each field,
 * and each value in it is replaced that Waymark does not refuse. What is published must hold the text as
 * text everywhere.
 */
class HostileFieldsTest {

    private static final Path COMPLETE = Path.of("src/test/resources/complete");
    private static final Pattern LIVE_SCHEME =
            Pattern.compile("(?:javascript|vbscript|data|file):.*", Pattern.DOTALL);
    /**
     * Fields that take any text. A field that begins to refuse text is not silently left out of this test.
     */
    private static final int FEWEST_TEXTS = 150;

    @TempDir
    private Path here;

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "'><svg/onload=alert(1)>",
        "javascript:alert(1)",
        "${7*7}<#list 1..9 as x>",
        "{{7*7}}",
        "]]>",
        "</script><script>alert(1)</script>",
        "--><img src=x onerror=alert(1)><!--",
        "</title></textarea></style><iframe src=javascript:alert(1)>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "[x](java&#115;cript:alert(1)) <javascript:alert(1)> ![x](x onerror=y)",
        "=HYPERLINK(\"http://x.example\",1)\\\"'",
    })
    void itIsTextOnEveryPageAndInEveryFile(String payload) throws Exception {
        int texts = fill(payload);
        assertTrue(texts >= FEWEST_TEXTS, () -> "only " + texts + " fields took it");

        BuildReport report = Guides.build(here).build();

        assertEquals(List.of(), errors(report));
        Path site = here.resolve("site-output");
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(path -> path.toString().matches(".*\\.(html|xml|json|csv)"))
                    .toList()) {
                inspect(site.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        Document role = Jsoup.parse(Files.readString(site.resolve("roles/harbour-pilot/index.html")));
        assertEquals(payload, role.selectFirst("h1").text());
        assertTrue(role.title().startsWith(payload), role.title());
    }

    /** Puts the text into every value that takes it; the number of those. */
    private int fill(String payload) throws IOException {
        Path content = here.resolve("content");
        Folders.copy(COMPLETE, content);
        Map<String, List<Leaf>> leaves = new TreeMap<>();
        Map<String, String> originals = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(content)) {
            for (Path file : walk.filter(path -> path.toString().matches(".*\\.(md|yaml)")).toList()) {
                String path = "content/" + content.relativize(file).toString().replace('\\', '/');
                originals.put(path, Files.readString(file));
                leaves.put(path, leaves(originals.get(path)));
            }
        }
        String quoted = "'" + payload.replace("'", "''") + "'";
        while (true) {
            Map<String, Set<Integer>> refused = new TreeMap<>();
            for (String path : originals.keySet()) {
                Files.writeString(here.resolve(path),
                        replaced(originals.get(path), leaves.get(path), quoted));
            }
            for (Diagnostic error : Guides.build(here).check().diagnostics()) {
                if (error.severity() == Severity.ERROR) {
                    refused.computeIfAbsent(error.span().file().path(), any -> new HashSet<>())
                            .add(error.span().from().line());
                }
            }
            boolean changed = false;
            for (Map.Entry<String, Set<Integer>> file : refused.entrySet()) {
                changed |= leaves.getOrDefault(file.getKey(), new ArrayList<>())
                        .removeIf(leaf -> file.getValue().contains(leaf.line()));
            }
            if (!changed) {
                return leaves.values().stream().mapToInt(List::size).sum();
            }
        }
    }

    /** A value: its line in the file, and its place in chars. */
    private record Leaf(int line, int start, int end) {
    }

    private static List<Leaf> leaves(String text) {
        boolean front = text.startsWith("---\n");
        int base = front ? 4 : 0;
        String yaml = front ? text.substring(4, text.indexOf("\n---", 4) + 1) : text;
        List<Leaf> leaves = new ArrayList<>();
        collect(new Yaml(new LoaderOptions()).compose(new StringReader(yaml)), base, front ? 2 : 1, leaves);
        return leaves;
    }

    private static void collect(Node node, int base, int line, List<Leaf> leaves) {
        if (node instanceof ScalarNode scalar) {
            leaves.add(new Leaf(scalar.getStartMark().getLine() + line,
                    base + scalar.getStartMark().getIndex(),
                    base + scalar.getEndMark().getIndex()));
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> collect(item, base, line, leaves));
        } else if (node instanceof MappingNode mapping) {
            for (NodeTuple pair : mapping.getValue()) {
                collect(pair.getValueNode(), base, line, leaves);
            }
        }
    }

    private static String replaced(String text, List<Leaf> leaves, String by) {
        StringBuilder out = new StringBuilder(text);
        leaves.stream().sorted(Comparator.comparing(Leaf::start).reversed())
                .forEach(leaf -> out.replace(leaf.start(), leaf.end(), by));
        return out.toString();
    }

    private static List<String> errors(BuildReport report) {
        return report.diagnostics().stream().filter(found -> found.severity() == Severity.ERROR)
                .map(found -> found.span() + " " + found.message()).toList();
    }

    private void inspect(String file, String text) throws Exception {
        if (file.endsWith(".html")) {
            html(file, text);
        } else if (file.endsWith(".xml")) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        } else if (file.endsWith(".json")) {
            data(file, text);
        } else if (file.endsWith(".csv")) {
            List<Integer> widths = widths(text);
            assertEquals(1, new TreeSet<>(widths).size(),
                    () -> file + " has lines of several widths: " + widths);
        }
    }

    /** JSON is YAML, too. What it holds of HTML must be written so that it cannot end a script element. */
    private static void data(String file, String json) {
        new Yaml(new LoaderOptions()).load(json);
        assertTrue(!json.contains("</") && !json.contains("<!--"), file);
    }

    private static List<Integer> widths(String csv) {
        List<Integer> widths = new ArrayList<>();
        int width = 1;
        boolean quoted = false;
        for (char c : csv.toCharArray()) {
            quoted ^= c == '"';
            if (c == ',' && !quoted) {
                width++;
            } else if (c == '\n' && !quoted) {
                widths.add(width);
                width = 1;
            }
        }
        return widths;
    }

    private static void html(String file, String text) {
        Document page = Jsoup.parse(text);
        for (Element element : page.getAllElements()) {
            String where = file + ": " + element.outerHtml().lines().findFirst().orElse("");
            switch (element.normalName()) {
                case "script" -> script(element, where);
                case "iframe", "object", "embed", "base", "style", "math", "textarea" ->
                        throw new AssertionError(where);
                // Those of the theme have a class; none that is written in content may keep one.
                case "form", "svg" -> assertTrue(!element.className().isBlank()
                        || element.parents().stream().anyMatch(above -> above.normalName().equals("svg")),
                        where);
                case "img" -> assertTrue(element.attr("src")
                        .matches("((\\.\\./)*|/keepers/)assets/tower-[0-9a-z]+\\.png"), where);
                case "meta" -> assertTrue(!element.hasAttr("http-equiv")
                        || element.attr("content").matches("0; url=[./a-z0-9#-]*"), where);
                default -> { }
            }
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                String value = attribute.getValue().replaceAll("[\\p{Cntrl} ]", "").toLowerCase(Locale.ROOT);
                assertTrue(!name.startsWith("on") && !name.equals("style") && !name.equals("srcdoc"), where);
                assertTrue(!Set.of("href", "src", "action").contains(name)
                        || !LIVE_SCHEME.matcher(value).matches(), where);
            }
        }
    }

    private static void script(Element script, String where) {
        if (script.attr("type").equals("application/ld+json")) {
            data(where, script.data());
        } else {
            assertTrue(script.attr("src").matches("((\\.\\./)*|/keepers/)assets/[a-z0-9/.-]+\\.js")
                    && script.data().isBlank(), where);
        }
    }
}
