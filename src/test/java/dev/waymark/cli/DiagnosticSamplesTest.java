package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.Folders;
import dev.waymark.cli.Fences.Fence;
import dev.waymark.diagnostic.Code;
import dev.waymark.handbook.Explanation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The two examples on the page of each diagnostic: the wrong one has that diagnostic and no other, the mended
 * one has none. They are put into the guide of the lighthouse keepers: fields into the file that the title or
 * a comment names, else into a skill; a text as the body of that skill; a list of files as files.
 */
class DiagnosticSamplesTest {

    /** What cannot be shown in a few lines of text: large, slow or special files. Other tests make them. */
    private static final Set<Code> ELSEWHERE = EnumSet.of(
            Code.BAD_ASSET, Code.SPECIAL_FILE, Code.FILE_TOO_LARGE,
            Code.NOT_UTF8, Code.UNREADABLE_FILE, Code.PAGE_TOO_LARGE, Code.PAGE_TOO_SLOW, Code.PAGE_CLASH,
            Code.UNUSED_ASSET, Code.VANISHED_PAGE, Code.DEAD_LINK, Code.MOVED_LINK, Code.NOT_DRAWN,
            Code.MISSING_TEMPLATE, Code.MARKDOWN_TOO_COMPLEX, Code.NESTED_TOO_DEEPLY);
    /** Their lists of files are the whole guide. */
    private static final Set<Code> WHOLE_GUIDE = EnumSet.of(Code.EMPTY_CONTENT, Code.MISSING_SETTINGS);
    private static final Set<Code> TEMPLATE = EnumSet.of(Code.TEMPLATE_SYNTAX, Code.TEMPLATE_FAILURE,
            Code.PAGE_ANCHOR, Code.PAGE_DUPLICATE_ID, Code.PAGE_LINK);
    private static final Set<Code> PICTURE = EnumSet.of(Code.MISSING_ASSET, Code.MISSING_ALT_TEXT);

    private static final Pattern CODE = Pattern.compile("\"code\":\"([a-z0-9-]+)\"");
    private static final String SKILL = "content/skills/lamp-care.md";
    private static final String FIELDS =
            "title: Lamp care\nsummary: Keeping the lamp bright.\ncategory: lamps\n";
    private static final String BODY = "\nA lamp is cleaned every morning.\n";
    private static final String SITE = "title: Keepers\nbase-url: https://example.org/\n";

    @TempDir
    private Path here;

    static Stream<Code> codes() {
        return Stream.of(Code.values()).filter(code -> !ELSEWHERE.contains(code));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void theWrongExampleHasTheDiagnosticAndTheMendedOneNone(Code code) throws Exception {
        List<Fence> examples = Fences.in(code.id(), Explanation.of(code).markdown());
        assertEquals(2, examples.size());
        assertEquals(Set.of(code.id()), told(code, examples.get(0), here.resolve("wrong")));
        assertEquals(Set.of(), told(code, examples.get(1), here.resolve("mended")));
    }

    /** The codes of what is said about a guide with an example in it. */
    private static Set<String> told(Code code, Fence example, Path guide) throws Exception {
        if (!WHOLE_GUIDE.contains(code)) {
            base(guide);
        }
        if (PICTURE.contains(code)) {
            Files.createDirectories(guide.resolve("content/assets"));
            Files.copy(Path.of("src/test/resources/complete/assets/tower.png"),
                    guide.resolve("content/assets/tower.png"));
            Files.writeString(guide.resolve("content/skills/tower.md"),
                    file(SKILL, FIELDS, "\n![A tower](../assets/tower.png)\n"));
        }
        if (TEMPLATE.contains(code)) {
            Folders.copy(Path.of(Keepers.TEMPLATES), guide.resolve("templates"));
            Path page = guide.resolve("templates/pages/skill.ftlh");
            Files.writeString(page, Files.readString(page)
                    .replace("<article>", "<article>\n" + example.text()));
        } else {
            put(example, guide);
        }
        Run check = Run.in(guide, "check", "--format", "json", "--templates",
                TEMPLATE.contains(code) ? "templates" : Keepers.TEMPLATES);
        return Set.copyOf(CODE.matcher(check.out()).results().map(match -> match.group(1)).toList());
    }

    /** The keepers, and entries that the examples name beside them. */
    private static void base(Path guide) throws IOException {
        Path content = guide.resolve("content");
        Folders.copy(Path.of("src/launcher/guide"), content);
        Files.writeString(content.resolve("site.yaml"), Files.readString(content.resolve("site.yaml"))
                + "  technology:\n    type:\n      lens: {label: Lenses}\n");
        Files.writeString(content.resolve("countries/denmark.md"), file(SKILL,
                "title: Denmark\nsummary: Flat.\ncurrency: DKK\ncode: DK\n", BODY));
        Files.writeString(Files.createDirectories(content.resolve("technologies")).resolve("fresnel-lens.md"),
                file(SKILL, "title: Fresnel lens\ntype: lens\nsummary: Throws light.\n", BODY));
        String parts = "\n## How often {#how-often}\n\nDaily.\n\n## Every day\n\nWipe it.\n";
        for (String name : List.of("lamp-care", "lens-care", "fog-signals", "fire-safety", "fog")) {
            Files.writeString(content.resolve("skills/" + name + ".md"),
                    file(SKILL, FIELDS, BODY + (name.equals("lens-care") ? parts : "")));
        }
        Files.writeString(content.resolve("technologies/fog.md"), file(SKILL,
                "title: Fog machine\ntype: lens\nsummary: Makes fog.\n", BODY));
    }

    private static void put(Fence example, Path guide) throws IOException {
        if (example.language().equals("text")) {
            for (String line : example.text().lines().filter(line -> line.startsWith("content/")).toList()) {
                write(guide, line.split("  ")[0].strip(), sample(line));
            }
        } else if (example.language().equals("markdown")) {
            boolean isFile = example.text().startsWith("---") || example.text().startsWith("# ");
            write(guide, SKILL, isFile ? example.text() : file(SKILL, FIELDS, "\n" + example.text()));
        } else {
            for (Map.Entry<String, String> part : parts(example).entrySet()) {
                fields(part.getKey(), part.getValue(), example.has("whole"), guide);
            }
        }
    }

    /** Fields by the file that they belong into. */
    private static Map<String, String> parts(Fence example) {
        Map<String, String> parts = new LinkedHashMap<>();
        String file = example.file().orElse(SKILL);
        for (String line : example.text().lines().toList()) {
            if (line.startsWith("# content/")) {
                file = line.substring(2);
            } else {
                parts.merge(file, line + "\n", String::concat);
            }
        }
        return parts;
    }

    private static void fields(String file, String fields, boolean whole, Path guide) throws IOException {
        String text = Files.readString(guide.resolve(file));
        boolean isMarkdown = file.endsWith(".md");
        int end = isMarkdown ? text.indexOf("\n---", 3) + 1 : text.length();
        String before = whole ? "" : text.substring(isMarkdown ? 4 : 0, end);
        for (String key : fields.lines().filter(line -> line.matches("[a-z-]+:.*"))
                .map(line -> line.substring(0, line.indexOf(':'))).distinct().toList()) {
            before = before.replaceAll("(?m)^" + key + ":.*\\n(?:[ -].*\\n)*", "");
        }
        if (file.contains("/facts/")) {
            before = before.replaceAll("(?m)^(value|min|max):.*\\n", "");
        }
        Files.writeString(guide.resolve(file), isMarkdown
                ? "---\n" + fields + before + text.substring(end) : fields + before);
    }

    private static String file(String name, String fields, String body) {
        return name.endsWith(".md") ? "---\n" + fields + "---\n" + body : fields;
    }

    /** What may stand in a file of a list. */
    private static String sample(String line) {
        if (line.contains("site.yaml")) {
            return SITE;
        }
        if (line.contains("/pages/")) {
            return file(SKILL, "title: Light\nsummary: A page.\n", BODY);
        }
        return line.contains("/sources/") ? "title: Survey\npublisher: not-stated\ntype: survey\n"
                : file(SKILL, FIELDS, BODY);
    }

    private static void write(Path guide, String name, String text) throws IOException {
        Path file = guide.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertTrue(Files.exists(file));
    }
}
