package dev.waymark.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.Folders;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Limits;
import dev.waymark.diagnostic.Position;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The promise of the diagnostics on the real guide: one mistake of each code is planted into a copy of it,
 * and each is told at its file, line and column, with help, in one run, and nothing else is told. Mistakes
 * that would hide others have runs of their own.
 */
class PlantedMistakesTest {

    private static final Path CONTENT = Path.of("content").toAbsolutePath();

    /** Stands before the place that a diagnostic must name. */
    private static final String MARK = "«";

    /** Told in {@link #oneMistakeOfEachCodeIsToldInOneRunAndNothingElse}. */
    private static final List<Planted> MISTAKES = List.of(
            file(Code.UNKNOWN_FILE, "skills/lamp.docx", "«"),
            file(Code.WRONG_ENDING, "sources/lamp-survey.yml", "«title: A survey"),
            file(Code.BAD_ID, "skills/Lamp Care.md", "«---\n---\n"),
            file(Code.BAD_ASSET, "assets/fog.png", "«not a picture"),
            file(Code.MISSING_FRONT_MATTER, "guides/planted-bare.md", "«A lamp is lit.\n"),
            file(Code.UNCLOSED_FRONT_MATTER, "guides/planted-open.md", "«---\ntitle: Lamps\n"),
            skill(Code.YAML_SYNTAX, "tags: «[lamp\n"),
            skill(Code.YAML_FEATURE, "tags: «&all [lamp]\n"),
            skill(Code.NESTED_TOO_DEEPLY, "tags: " + "[".repeat(50) + "«[" + "]".repeat(51) + "\n"),
            skill(Code.DUPLICATE_KEY, "tags: [lamp]\n«tags: [fog]\n"),
            skill(Code.UNKNOWN_FIELD, "«tagz: [lamp]\n"),
            skill(Code.EMPTY_VALUE, "«tags:\n"),
            skill(Code.WRONG_TYPE, "draft: «[true]\n"),
            skill(Code.CONTROL_CHARACTER, "tags: [\"lamp\", «\"\\u202Efog\"]\n"),
            skill(Code.BAD_NUMBER, "order: «1,000\n"),
            skill(Code.BAD_DATE, "reviewed: «2024-02-30\n"),
            skill(Code.BAD_RANGE, "effort: {min: «9, max: 3, unit: hours, basis: editors}\n"),
            skill(Code.CONTRADICTING_FIELDS, "«body: A lamp.\n"),
            skill(Code.BAD_REFERENCE, "technologies: [«../technologies/redis.md]\n"),
            skill(Code.UNKNOWN_REFERENCE, "technologies: [«fresnel-lens]\n"),
            skill(Code.WRONG_KIND, "helps: [«role/lighthouse-keeper]\n"),
            skill(Code.SELF_REFERENCE, "requires: [«skill/planted-self-reference]\n"),
            skill(Code.UNKNOWN_CITATION, "cite: [«keepers-survey#Lamps]\n"),
            skill(Code.MISSING_ASSET, "image: «assets/tower.png\nimage-alt: A tower\n"),
            file(Code.MISSING_FIELD, "guides/planted-missing-field.md",
                    "«---\ntitle: Lamps\n---\n\nA lamp.\n"),
            file(Code.UNKNOWN_WORD, "skills/planted-unknown-word.md",
                    "---\ntitle: Lamps\nsummary: Care.\ncategory: «lampps\n---\n\nA lamp.\n"),
            file(Code.BAD_URL, "technologies/planted-bad-url.md",
                    "---\ntitle: Lens\nsummary: Glass.\ntype: @type\nwebsite: «javascript:alert(1)\n---\n\n"
                            + "Glass.\n"),
            file(Code.BAD_COUNTRY, "countries/planted-bad-country.md",
                    "---\ntitle: Fog\nsummary: Wet.\ncurrency: NOK\ncode: «Norway\n---\n\nFog.\n"),
            file(Code.BAD_CURRENCY, "countries/planted-bad-currency.md",
                    "---\ntitle: Mist\nsummary: Wet.\ncurrency: «kr\ncode: SJ\n---\n\nMist.\n"),
            file(Code.DUPLICATE_ROW, "salaries/planted-rows.yaml", """
                    title: Pay
                    source: @source
                    role: @role
                    measure: average
                    period: year
                    currency: NOK
                    year: 2024
                    rows:
                      - {id: keeper, place: not-stated, amount: 1}
                      - {id: «keeper, place: not-stated, amount: 2}
                    """),
            prose(Code.BROKEN_LINK, "See [the lens](«lens-cares.md)."),
            prose(Code.BROKEN_ANCHOR, "See [above](«#wicks)."),
            prose(Code.BAD_LINK, "See [this](«javascript:alert(1))."),
            prose(Code.LINK_TO_ABSOLUTE_PATH, "See [the list](«/skills/)."),
            prose(Code.UNKNOWN_FIGURE, "It has [[«fact/tower-steps-of-nobody]] steps."),
            prose(Code.BARE_BAR_IN_TABLE, "| a | b |\n|---|---|\n| x | [[planted-alone«|glass]] |"),
            prose(Code.AMBIGUOUS_LINK, "See [[«planted-twin]]."),
            prose(Code.DUPLICATE_ANCHOR, "## One {#part}\n\n## Two {#«part}"),
            prose(Code.REFUSED_HTML, "A «<blink>lamp</blink>."),
            prose(Code.UNUSED_FOOTNOTE, "A lamp.\n\n[^«dusk]: The sun is down."),
            prose(Code.UNCLOSED_LINK, "See «[[planted-alone|the lamp."),
            prose(Code.UNCITED_FIGURE, "Fog hides it on «12 % of all nights."),
            prose(Code.MISSING_ALT_TEXT, "«![](../assets/planted.png)"),
            prose(Code.MARKDOWN_TOO_COMPLEX, "[".repeat(100) + "«" + "[".repeat(9_900)),
            skill(Code.REDIRECT_CLASH, "formerly: [«planted-self-reference]\n"),
            skill(Code.REVIEW_OVERDUE, "reviewed: «2001-05\n"),
            skill(Code.DRAFT_REFERENCE, "helps: [«skill/planted-draft]\n"),
            file(Code.REFERENCE_CYCLE, "skills/planted-round.md", "---\ntitle: D\nsummary: Care.\n"
                    + "category: @category\nrequires: [«skill/planted-alone]\n---\n\nD.\n"));

    /** Told in that run too, but made in other ways than by writing a text. */
    private static final Set<Code> OTHERWISE = EnumSet.of(
            Code.UNKNOWN_FOLDER, Code.SPECIAL_FILE, Code.FILE_TOO_LARGE,
            Code.NOT_UTF8, Code.DUPLICATE_ID, Code.UNKNOWN_SECTION, Code.UNREADABLE_FILE);

    /**
     * Told in the runs about the theme, where the content has no mistake, and in those that see nothing else.
     */
    private static final Set<Code> OTHER_RUNS = EnumSet.of(Code.DEAD_LINK, Code.MOVED_LINK,
            Code.VANISHED_PAGE, Code.NOT_DRAWN, Code.TEMPLATE_SYNTAX, Code.TEMPLATE_FAILURE,
            Code.MISSING_TEMPLATE, Code.PAGE_LINK, Code.PAGE_ANCHOR, Code.PAGE_DUPLICATE_ID, Code.PAGE_CLASH,
            Code.PAGE_TOO_LARGE, Code.PAGE_TOO_SLOW, Code.UNUSED_ASSET, Code.EMPTY_CONTENT,
            Code.MISSING_SETTINGS);

    @TempDir
    private Path here;
    private Path content;
    private Path templates;

    /**
     * A file with a mistake.
     *
     * @param text with {@link #MARK} before the place that must be named
     */
    private record Planted(Code code, String path, String text) {

        String expected() {
            String before = text.substring(0, text.indexOf(MARK));
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            int column = before.length() - before.lastIndexOf('\n');
            return "content/" + path + ":" + line + ":" + column + " " + code.id();
        }
    }

    private static Planted file(Code code, String path, String text) {
        return new Planted(code, path, text);
    }

    private static Planted skill(Code code, String field) {
        return new Planted(code, "skills/planted-" + code.id() + ".md",
                "---\ntitle: " + code.id() + "\nsummary: Care.\ncategory: @category\n" + field
                        + "---\n\nA lamp.\n");
    }

    private static Planted prose(Code code, String text) {
        return new Planted(code, "guides/planted-" + code.id() + ".md",
                "---\ntitle: " + code.id() + "\nsummary: Care.\n---\n\n" + text + "\n");
    }

    @BeforeEach
    void copyTheGuide() throws IOException {
        content = here.resolve("content");
        templates = here.resolve("templates");
        Folders.copy(CONTENT, content);
        Folders.copy(Guides.TEMPLATES, templates);
    }

    /** Puts real words and ids of the guide where a planted text asks for one. */
    private String filled(String text) throws IOException {
        return text.replace(MARK, "")
                .replace("@category", value("skills", "category"))
                .replace("@type", value("technologies", "type"))
                .replace("@source", value("salaries", "source"))
                .replace("@role", value("salaries", "role"));
    }

    private static String value(String folder, String field) throws IOException {
        Pattern line = Pattern.compile("(?m)^" + field + ": ([a-z0-9-]+)$");
        try (Stream<Path> files = Files.walk(CONTENT.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Matcher found = line.matcher(Files.readString(file));
                if (found.find()) {
                    return found.group(1);
                }
            }
        }
        throw new AssertionError("nothing in " + folder + " has a " + field);
    }

    private void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, filled(text));
    }

    private List<Diagnostic> check() throws IOException {
        return Guides.build(new BuildOptions(here, content, templates, here.resolve("site-output"),
                Optional.empty(), false, false, false, 2)).check().diagnostics();
    }

    private static String line(Diagnostic found) {
        return found.span() + " " + found.code().id();
    }

    private static void assertTold(List<String> expected, List<Diagnostic> found) {
        assertEquals(expected.stream().sorted().toList(),
                found.stream().map(PlantedMistakesTest::line).sorted().toList());
        for (Diagnostic diagnostic : found) {
            assertFalse(diagnostic.help().isEmpty() || diagnostic.help().get(0).isBlank(),
                    diagnostic::toString);
        }
    }

    @Test
    void theGuideItselfHasNoMistake() throws IOException {
        assertEquals(List.of(), check().stream().map(PlantedMistakesTest::line).toList());
    }

    @Test
    void oneMistakeOfEachCodeIsToldInOneRunAndNothingElse() throws IOException {
        List<String> expected = new ArrayList<>();
        for (Planted planted : MISTAKES) {
            write(planted.path(), planted.text());
            expected.add(planted.expected());
        }
        plantOtherwise(expected);
        assertTold(expected, check());
    }

    private void plantOtherwise(List<String> expected) throws IOException {
        // What the texts refer to, itself without a mistake.
        write("skills/planted-twin.md",
                "---\ntitle: A\nsummary: Care.\ncategory: @category\n---\n\nA lamp.\n");
        write("guides/planted-twin.md", "---\ntitle: B\nsummary: Care.\n---\n\nA lamp.\n");
        write("skills/planted-draft.md",
                "---\ntitle: C\nsummary: Care.\ncategory: @category\ndraft: true\n---\n\nC.\n");
        write("skills/planted-alone.md", "---\ntitle: D\nsummary: Care.\ncategory: @category\n"
                + "requires: [skill/planted-round]\n---\n\nD.\n");
        Files.copy(Path.of("src/test/resources/complete/assets/tower.png"),
                content.resolve("assets/planted.png"));

        write("lighthouses/note.md", "A lamp.\n");
        expected.add("content/lighthouses:1:1 unknown-folder");
        Files.createSymbolicLink(content.resolve("guides/planted-link.md"), Path.of("planted-twin.md"));
        expected.add("content/guides/planted-link.md:1:1 special-file");
        Path planted = content.resolve("guides/planted-long.md");
        try (RandomAccessFile file = new RandomAccessFile(planted.toFile(), "rw")) {
            file.setLength(Limits.SOURCE_BYTES + 1);
        }
        expected.add("content/guides/planted-long.md:1:1 file-too-large");
        Files.write(content.resolve("guides/planted-old.md"),
                "---\ntitle: Lamps\nsummary: På vakt\n---\n".getBytes(StandardCharsets.ISO_8859_1));
        expected.add("content/guides/planted-old.md:3:11 not-utf8");
        write("skills/planted/planted-twin.md",
                "---\ntitle: E\nsummary: Care.\ncategory: @category\n---\n\nE.\n");
        expected.add("content/skills/planted/planted-twin.md:1:1 duplicate-id");
        plantSection(expected);
        write("guides/planted-locked.md", "---\ntitle: Locked\nsummary: Care.\n---\n\nA lamp.\n");
        Path locked = content.resolve("guides/planted-locked.md");
        if (locked.toFile().setReadable(false) && !Files.isReadable(locked)) {
            expected.add("content/guides/planted-locked.md:1:1 unreadable-file");
        }
    }

    private void plantSection(List<String> expected) throws IOException {
        Path settings = content.resolve("site.yaml");
        String text = Files.readString(settings);
        if (!text.contains("\nnavigation:")) {
            text = text + "\nnavigation: [roadmaps]\n";
        }
        Matcher navigation = Pattern.compile("(?m)^navigation: \\[|^navigation:\\n +- ").matcher(text);
        assertTrue(navigation.find(), "the navigation is a list");
        boolean flow = navigation.group().endsWith("[");
        String indent = navigation.group().substring(navigation.group().lastIndexOf('\n') + 1);
        String planted = text.substring(0, navigation.end()) + (flow ? "roadmpas, " : "roadmpas\n" + indent)
                + text.substring(navigation.end());
        Files.writeString(settings, planted);
        String before = planted.substring(0, navigation.end());
        expected.add("content/site.yaml:" + before.lines().count() + ":"
                + (before.length() - before.lastIndexOf('\n')) + " unknown-section");
    }

    @Test
    void mistakesOfTheThemeAreToldInOneRunAndNothingElse() throws IOException {
        Files.createDirectories(content.resolve("assets"));
        Files.copy(Path.of("src/test/resources/complete/assets/tower.png"),
                content.resolve("assets/planted.png"));
        Files.writeString(templates.resolve("assets/site-root/feed.xml"), "lamps");
        Files.delete(templates.resolve("pages/city.ftlh"));
        append("pages/employer.ftlh", "<#if lamp>");
        append("pages/home.ftlh", "\n${page.lamp}");
        append("pages/tags.ftlh", "<#list 1.. as step>another step of the tower</#list>");
        append("pages/404.ftlh", "\n<a href=\"/waymark/lamps/\">a</a> <a href=\"#wick\">b</a>"
                + " <i id=\"w\"></i><b id=\"w\"></b>");

        List<Diagnostic> found = check();

        assertEquals(new TreeSet<>(Set.of("content/assets/planted.png unused-asset", "feed.xml page-clash",
                "templates/pages/city.ftlh missing-template", "templates/pages/employer.ftlh template-syntax",
                "templates/pages/home.ftlh template-failure", "tags/index.html page-too-large",
                "404.html page-link", "404.html page-anchor", "404.html page-duplicate-id")),
                new TreeSet<>(found.stream().map(each -> each.span().file() + " " + each.code().id())
                        .toList()));
        assertEquals(9, found.size(), found::toString);
        for (Diagnostic each : found) {
            assertEquals(marked(each.code()), each.span().isWholeFile() ? "" : textAt(each), each::toString);
            assertFalse(each.help().isEmpty(), each::toString);
        }
    }

    private void append(String template, String text) throws IOException {
        Path file = templates.resolve(template);
        Files.writeString(file, Files.readString(file) + text);
    }

    /** What stands at the place that the diagnostic of a code must name; empty for a file as such. */
    private static String marked(Code code) {
        return switch (code) {
            case TEMPLATE_FAILURE -> "page.lamp}";
            case PAGE_LINK -> "/waymark/lamps/";
            case PAGE_ANCHOR -> "#wick";
            case PAGE_DUPLICATE_ID -> "w";
            default -> "";
        };
    }

    private static String textAt(Diagnostic found) {
        Position from = found.span().from();
        String rest = found.span().file().line(from.line()).substring(from.column() - 1);
        return rest.substring(0, Math.min(rest.length(), marked(found.code()).length()));
    }

    @Test
    void missingSettingsHideAllElse() throws IOException {
        Files.delete(content.resolve("site.yaml"));
        assertTold(List.of("content/site.yaml:1:1 missing-settings"), check());
    }

    @Test
    void anEmptyFolderHasNothingElseToTell(@TempDir Path empty) throws IOException {
        content = empty;
        List<Diagnostic> found = check();
        assertEquals(List.of(Code.EMPTY_CONTENT), found.stream().map(Diagnostic::code).toList());
        assertFalse(found.get(0).help().isEmpty());
    }

    @Test
    void aPageThatTakesTooLongEndsTheRun() throws IOException {
        Files.writeString(templates.resolve("pages/home.ftlh"), "<#list 1.. as night></#list>");
        List<Diagnostic> found = check();
        assertTold(List.of("index.html:1:1 page-too-slow"), found);
    }

    @Test
    void everyCodeIsPlantedInOneOfTheRuns() {
        Set<Code> planted = EnumSet.copyOf(OTHERWISE);
        planted.addAll(OTHER_RUNS);
        MISTAKES.forEach(mistake -> planted.add(mistake.code()));
        assertEquals(EnumSet.allOf(Code.class), planted);
    }
}
