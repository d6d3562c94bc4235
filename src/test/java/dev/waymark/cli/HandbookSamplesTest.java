package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.Folders;
import dev.waymark.cli.Fences.Fence;
import dev.waymark.edit.NewGuide;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample of the handbook does what the handbook says of it, in the guide that {@code init} writes. */
class HandbookSamplesTest {

    private static final Pattern CODE = Pattern.compile("\"code\":\"([a-z0-9-]+)\"");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+?)\"([^\"]*)\"|(\\S+)");

    @TempDir
    private Path here;

    static List<String> chapters() {
        return Fences.chapters();
    }

    static List<Fence> mistakes() {
        return Fences.all().stream().filter(fence -> fence.attribute("expect").isPresent()).toList();
    }

    /** The small guide, with the samples of all pages on kinds and then those of one chapter. */
    private Path guideFor(String chapter) throws Exception {
        Path guide = here.resolve("guide");
        NewGuide.write(guide);
        Map<String, String> files = new LinkedHashMap<>();
        List<String> kinds = Fences.chapters().stream().filter(name -> name.startsWith("kinds/")).toList();
        Stream.concat(kinds.stream(), Stream.of(chapter))
                .flatMap(name -> Fences.of(name).stream()).filter(Fence::isPlainFile)
                .forEach(fence -> files.put(fence.file().orElseThrow(), fence.text()));
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(guide, file.getKey(), file.getValue());
        }
        for (Fence fence : Fences.of(chapter)) {
            if (fence.has("add")) {
                add(guide.resolve(fence.file().orElseThrow()), fence.text());
            }
        }
        return guide;
    }

    private static void write(Path guide, String file, String text) throws IOException {
        Path target = guide.resolve(file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
    }

    /** Puts fields into a file of fields; those that it has already give way. */
    private static void add(Path file, String fields) throws IOException {
        String text = Files.readString(file);
        for (String key : fields.lines().filter(line -> line.matches("[a-z-]+:.*"))
                .map(line -> line.substring(0, line.indexOf(':'))).toList()) {
            if (!key.equals("words")) {
                text = text.replaceAll("(?m)^" + key + ":.*\\n(?:[ -].*\\n)*", "");
            } else {
                return; // The guide's own lists hold these words and more.
            }
        }
        Files.writeString(file, text + fields);
    }

    private static List<String> codes(Run run) {
        return CODE.matcher(run.out()).results().map(match -> match.group(1)).toList();
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void theFilesOfAChapterAreWithoutMistakes(String chapter) throws Exception {
        Run run = Run.in(guideFor(chapter), "check", "--strict");
        assertEquals(0, run.code(), run.err());
        assertFalse(run.err().contains("error") || run.err().contains("warning"), run.err());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsToldAsTheChapterSays(Fence mistake) throws Exception {
        Path guide = guideFor(mistake.chapter());
        write(guide, mistake.file().orElseThrow(), mistake.text());
        assertEquals(List.of(mistake.attribute("expect").orElseThrow()),
                codes(Run.in(guide, "check", "--format", "json")));
        List<Fence> all = Fences.of(mistake.chapter());
        Fence next = all.get(all.indexOf(mistake) + 1);
        assertTrue(next.has("said"), mistake + " is not followed by what is said");
        String said = Run.in(guide, "check").err();
        assertEquals(next.text().strip(), said.substring(0, said.lastIndexOf("\n\n")).strip());
    }

    @Test
    void aFileThatStandsInTwoChaptersIsTheSameInBoth() {
        Map<String, Fence> seen = new LinkedHashMap<>();
        Fences.all().stream().filter(Fence::isPlainFile).forEach(fence -> {
            Fence other = seen.putIfAbsent(fence.file().orElseThrow(), fence);
            if (other != null) {
                assertEquals(other.text(), fence.text(), other + " and " + fence);
            }
        });
        assertTrue(seen.size() > 25, seen.keySet()::toString);
    }

    @Test
    void theSmallestSettingsAreEnough() throws Exception {
        Path guide = here.resolve("guide");
        NewGuide.write(guide);
        Folders.delete(guide.resolve("content"));
        Fence alone = Fences.of("settings").stream().filter(fence -> fence.has("alone"))
                .findFirst().orElseThrow();
        write(guide, "content/site.yaml", alone.text());
        write(guide, "content/pages/home.md", "---\ntitle: Light\nsummary: A page.\n---\n");
        assertEquals(new Run(0, "checked", ""), first(Run.in(guide, "check", "--strict")));
        Fence words = Fences.of("settings").stream().filter(fence -> fence.has("add"))
                .findFirst().orElseThrow();
        write(guide, "content/site.yaml", alone.text() + words.text());
        for (Fence fence : Fences.of("files")) {
            if (fence.isPlainFile()) {
                write(guide, fence.file().orElseThrow(), fence.text());
            }
        }
        assertEquals(new Run(0, "checked", ""), first(Run.in(guide, "check", "--strict")));
    }

    private static Run first(Run run) {
        return new Run(run.code(), run.out().split(" ")[0], run.err());
    }

    @Test
    void theTemplateAndTheWordOfTheHandbookWork() throws Exception {
        Path guide = here.resolve("guide");
        NewGuide.write(guide);
        Fence page = Fences.of("templates").stream().filter(fence -> fence.has("write"))
                .findFirst().orElseThrow();
        write(guide, page.file().orElseThrow(), page.text());
        Fence words = Fences.of("words").stream().filter(fence -> fence.has("replace"))
                .findFirst().orElseThrow();
        add(guide.resolve(words.file().orElseThrow()), words.text());
        Run build = Run.in(guide, "build", "--strict");
        assertEquals(0, build.code(), build.err());
        assertEquals("How this guide is made", html(guide, "about").select("article > h1").text());
        assertTrue(html(guide, "roadmaps/first-year").text().contains("In this text"));
    }

    private static Document html(Path guide, String url) throws IOException {
        return Jsoup.parse(Files.readString(guide.resolve("site-output").resolve(url).resolve("index.html")));
    }

    @Test
    void everyCommandLineIsUnderstood() throws Exception {
        CommandLineReader reader = new CommandLineReader(Main.commands());
        List<String> lines = Fences.all().stream()
                .filter(fence -> Set.of("sh", "text").contains(fence.language()))
                .flatMap(fence -> fence.text().lines()).filter(line -> line.matches("(\\./)?waymark [a-z].*"))
                .toList();
        assertTrue(lines.size() > 20, lines::toString);
        for (String line : lines) {
            List<String> words = words(line);
            reader.read(words.subList(1, words.size()).toArray(String[]::new));
        }
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1)
                    : word.group(2) != null ? word.group(2) + word.group(3)
                    : word.group(4).replace("\"", ""));
        }
        return words;
    }

    /** The chapter word by word: its commands are run and its files are written in their order. */
    @Test
    void onesOwnGuideCanBeStartedAsTheHandbookSays() throws Exception {
        Path folder = here;
        int steps = 0;
        for (Fence fence : Fences.of("own-guide")) {
            if (fence.has("write")) {
                write(folder, fence.file().orElseThrow(), fence.text());
            }
            for (String line : fence.has("run") ? fence.text().lines().toList() : List.<String>of()) {
                folder = follow(line, folder);
                steps++;
            }
        }
        assertTrue(steps >= 11, "only " + steps + " steps");
        Document roadmap = Jsoup.parse(Files.readString(
                folder.resolve("site-output/roadmaps/first-loaf/index.html")));
        assertEquals("The first loaf", roadmap.select("h1").text());
        String kneading = Files.readString(folder.resolve("site-output/skills/kneading/index.html"));
        assertTrue(kneading.contains("First loaf") || kneading.contains("first loaf"));
        assertFalse(Files.exists(folder.resolve("site-output/skills/lamp-care")));
    }

    private Path follow(String line, Path folder) throws IOException {
        List<String> words = words(line);
        List<String> rest = words.subList(1, words.size());
        switch (words.get(0)) {
            case "waymark" -> {
                Run run = Run.in(folder, rest.toArray(String[]::new));
                assertEquals(0, run.code(), line + "\n" + run.out() + run.err());
            }
            case "cd" -> {
                return folder.resolve(rest.get(0));
            }
            case "rm" -> {
                assertEquals("-r", rest.get(0));
                for (String name : rest.subList(1, rest.size())) {
                    Folders.delete(folder.resolve(name));
                }
            }
            default -> throw new AssertionError("the test cannot follow: " + line);
        }
        return folder;
    }

    /** What the handbook shows beside a sample is what an ordinary page makes of it. */
    @Test
    void whatIsShownBesideASampleIsWhatAPageShows() throws Exception {
        Path guide = here.resolve("guide");
        NewGuide.write(guide);
        Files.writeString(guide.resolve("content/site.yaml"),
                Files.readString(guide.resolve("content/site.yaml")).replaceAll("(?m)^handbook: .*\\n", "")
                        + "handbook: true\n");
        List<Fence> samples = Fences.all().stream().filter(fence -> fence.has("result")).toList();
        Fences.all().stream().filter(Fence::isPlainFile).filter(fence -> fence.chapter().equals("sources"))
                .forEach(fence -> writeUnchecked(guide, fence));
        for (int i = 0; i < samples.size(); i++) {
            write(guide, "content/guides/sample-" + i + ".md", "---\ntitle: Sample " + i
                    + "\nsummary: A sample.\n---\n\n" + samples.get(i).text()
                    + (samples.get(i).text().contains("(#links)") ? "\n## Links\n" : ""));
        }
        Run build = Run.in(guide, "build");
        assertEquals(0, build.code(), build.err());
        Map<String, List<Element>> shown = new LinkedHashMap<>();
        for (int i = 0; i < samples.size(); i++) {
            String chapter = samples.get(i).chapter();
            if (!shown.containsKey(chapter)) {
                shown.put(chapter, new ArrayList<>(html(guide, "handbook/" + chapter).select(".shown")));
            }
            Element handbook = shown.get(chapter).remove(0);
            handbook.select(".label").remove();
            Element page = html(guide, "guides/sample-" + i).select("article .prose").first();
            page.select("#links").remove();
            assertEquals(outline(page), outline(handbook), samples.get(i)::toString);
        }
    }

    private static void writeUnchecked(Path guide, Fence fence) {
        try {
            write(guide, fence.file().orElseThrow(), fence.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The elements in their order with their words; where links lead is left out. */
    private static String outline(Element element) {
        element.select("sup.cite a").unwrap();
        element.select("*").forEach(each -> each.removeAttr("href").removeAttr("aria-label")
                .removeAttr("rel"));
        return element.html();
    }
}
