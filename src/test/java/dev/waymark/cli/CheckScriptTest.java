package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.waymark.Folders;
import dev.waymark.edit.NewGuide;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts that the code host runs, in a repository with a guide in it. */
@DisabledOnOs(value = OS.WINDOWS,
        disabledReason = "the scripts are for bash, as the code host runs them")
@Timeout(180)
class CheckScriptTest {

    @TempDir
    private Path temporary;
    private Path repository;
    private Path out;
    private Path summary;
    /** Paths that the live site was asked for. */
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void aRepository() throws Exception {
        repository = temporary.resolve("a guide");
        out = temporary.resolve("results");
        summary = Files.createFile(temporary.resolve("summary.md"));
        NewGuide.write(repository);
        Folders.copy(Path.of(".github/scripts"), repository.resolve(".github/scripts"));
        Path launcher = repository.resolve("waymark");
        Files.writeString(launcher, "#!/bin/sh\nexec \""
                + Path.of(System.getProperty("java.home"), "bin/java")
                + "\" -XX:TieredStopAtLevel=1 -cp '" + System.getProperty("java.class.path")
                + "' dev.waymark.cli.Main \"$@\"\n");
        for (String script : List.of("waymark", ".github/scripts/check.sh", ".github/scripts/publish.sh")) {
            Files.setPosixFilePermissions(repository.resolve(script),
                    PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        git("init", "--quiet", "--initial-branch", "main");
        commit("The guide as it was");
    }

    private void git(String... words) throws Exception {
        String[] all = new String[words.length + 5];
        String[] git = {"git", "-c", "user.name=Ada", "-c", "user.email=ada@example.org"};
        System.arraycopy(git, 0, all, 0, git.length);
        System.arraycopy(words, 0, all, 5, words.length);
        Run run = run(Map.of(), all);
        assertEquals(0, run.code(), run.err());
    }

    private void commit(String message) throws Exception {
        git("add", "--all");
        git("commit", "--quiet", "--message", message);
    }

    private Run run(Map<String, String> environment, String... words) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(words).directory(repository.toFile());
        builder.environment().putAll(environment);
        Path err = temporary.resolve("err");
        Process process = builder.redirectError(err.toFile()).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), said, Files.readString(err));
    }

    private Run check(String base) throws Exception {
        Map<String, String> environment = new HashMap<>();
        environment.put("BASE", base);
        environment.put("OUT", out.toString());
        environment.put("GITHUB_STEP_SUMMARY", summary.toString());
        return run(environment, ".github/scripts/check.sh");
    }

    private void replace(String file, String before, String after) throws IOException {
        Path path = repository.resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(before), text);
        Files.writeString(path, text.replace(before, after));
    }

    @Test
    void aGoodChangeIsSummedUpWithItsPagesAndFigures() throws Exception {
        replace("content/facts/tower-steps.yaml", "value: 199", "value: 204");
        replace("content/salaries/example-survey.yaml", "amount: 480000", "amount: 495000");
        Files.writeString(repository.resolve("content/skills/ropes.md"),
                "---\ntitle: Ropes\nsummary: Dry and whole.\ncategory: sea\n---\n\nWash the salt out.\n");
        Files.delete(repository.resolve("content/pages/about.md"));
        replace("content/site.yaml", ", page/about", "");
        replace("content/pages/home.md", "[How this guide is made](about.md)", "This guide");
        commit("A better guide");
        Run run = check("main~1");
        assertEquals(0, run.code(), run.out() + run.err());
        String said = Files.readString(summary);
        assertTrue(said.startsWith("## The guide is free of mistakes\n"), said);
        assertTrue(said.contains("\n| /skills/ropes/ | new |\n"), said);
        assertTrue(said.contains("\n| /about/ | **gone** |\n"), said);
        assertTrue(said.contains("| fact/tower-steps | 199, steps | 204, steps | source/example-survey |\n"),
                said);
        assertTrue(said.contains("| salary/example-survey\\#assistant | 480000, NOK, year, 2025,"
                + " country/norway | 495000, NOK, year, 2025, country/norway | source/example-survey |\n"),
                said);
        assertTrue(Files.exists(out.resolve("preview/skills/ropes/index.html")));
        assertTrue(Files.readString(out.resolve("diagnostics.sarif")).contains("\"2.1.0\""));
        assertEquals(List.of(), run.out().lines().filter(line -> line.startsWith("::")).toList());
    }

    @Test
    void mistakesStandBesideTheirLinesAndNoNameRunsAnything() throws Exception {
        Path skills = repository.resolve("content/skills");
        for (int i = 0; i < 13; i++) {
            Files.writeString(skills.resolve("slip-" + i + ".md"), "---\ntitle: Slip " + i
                    + "\nsummary: A slip.\ncategory: sea\nrequires: [skill/knotz]\n---\n");
        }
        for (String name : List.of("$(touch pwned).md", "`touch pwned`.md",
                "; touch pwned ;.md", "::error::pwned.md", "a\n::warning file=x::pwned.md",
                "<img src=x>.md", "%0A::stop-commands::x.md")) {
            Files.writeString(skills.resolve(name), "---\ntitle: \"```\\n</details> ::error::pwned\"\n---\n");
        }
        Files.writeString(skills.resolve("quoted.md"),
                "---\ntitle: Quoted\nsummary: x\ncategory: \"::error::pwned\"\n---\n\n::error::pwned\n"
                + "\n```\n[[nothing-here]]\n```\n[[nothing-here]] ``` <script>pwned</script>\n");
        git("checkout", "--quiet", "-b", "$(touch${IFS}pwned)");
        commit("$(touch pwned)");
        Run run = check("main");
        assertEquals(1, run.code(), run.err());
        List<String> commands = run.out().lines().filter(line -> line.startsWith("::")).toList();
        assertEquals(10, commands.stream().filter(line -> line.startsWith("::error file=content/")).count(),
                commands::toString);
        assertEquals(List.of(), commands.stream()
                .filter(line -> !line.matches(
                        "::(error|warning|notice) file=content/[^:]*,line=\\d+[^:]*::.*"))
                .toList());
        String said = Files.readString(summary);
        assertTrue(said.startsWith("## Something has to be mended\n"), said);
        for (int i = 0; i < 13; i++) {
            assertTrue(said.contains("    error[unknown-reference]: no skill has the id \"knotz\"\n"
                    + "      --> content/skills/slip-" + i + ".md:5:12\n"), said);
        }
        assertTrue(said.contains("There is no preview before the errors are mended."), said);
        assertEquals(List.of(), said.lines()
                .filter(line -> line.contains("pwned") && !line.startsWith("    ")).toList());
        assertFalse(Files.exists(out.resolve("preview")));
        assertTrue(Files.readString(out.resolve("diagnostics.sarif")).contains("unknown-reference"));
        assertFalse(Files.exists(repository.resolve("pwned")) || Files.exists(skills.resolve("pwned")));
    }

    @Test
    void aBaseThatCannotBeBuiltIsSaidAndFailsNothing() throws Exception {
        Run run = check("no-such-commit");
        assertEquals(0, run.code(), run.err());
        assertTrue(Files.readString(summary).endsWith(
                "\nThe site before this change could not be built, so nothing is compared.\n"));
    }

    private Run publish(int status, String list) throws Exception {
        return publish(status, list, site -> Map.of("LIVE", site + "data/manifest.json"));
    }

    /** What a script is told of the live site, which stands at an address. */
    private interface Telling {
        Map<String, String> environment(String site) throws IOException;
    }

    private Run publish(int status, String list, Telling telling) throws Exception {
        HttpServer live = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        live.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            byte[] bytes = list.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        live.start();
        try {
            Map<String, String> environment =
                    new HashMap<>(Map.of("GITHUB_STEP_SUMMARY", summary.toString()));
            environment.putAll(telling.environment("http://127.0.0.1:" + live.getAddress().getPort() + "/"));
            return run(environment, ".github/scripts/publish.sh");
        } finally {
            live.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "base-url: \"%slight\"   # not https://elsewhere.example/", "base-url: '%slight/'",
        "base-url: >-\n  %slight", "\"base-url\" : %slight/"})
    void theLiveSiteIsWhereTheGuideSaysHoweverThatIsWritten(String written) throws Exception {
        Path settings = repository.resolve("content/site.yaml");
        Run run = publish(404, "nothing", site -> {
            Files.writeString(settings, Files.readString(settings)
                    .replaceFirst("(?m)^base-url:.*$", Matcher.quoteReplacement(written.formatted(site))));
            return Map.of();
        });
        assertEquals(0, run.code(), run.out() + run.err());
        assertEquals(List.of("/light/data/manifest.json"), List.copyOf(asked));
    }

    @Test
    void whatIsPublishedIsComparedWithTheLiveSite() throws Exception {
        Run first = publish(404, "nothing");
        assertEquals(0, first.code(), first.out() + first.err());
        assertEquals("Nothing is published yet, so nothing can vanish.\n", Files.readString(summary));
        String live = Files.readString(repository.resolve("site-output/data/manifest.json"));
        Files.delete(repository.resolve("content/pages/about.md"));
        replace("content/site.yaml", ", page/about", "");
        replace("content/pages/home.md", "[How this guide is made](about.md)", "This guide");
        Run lost = publish(200, live);
        assertEquals(1, lost.code(), lost.out() + lost.err());
        assertTrue(lost.out().contains("title=vanished-page::"), lost.out());
        Run broken = publish(500, "");
        assertEquals(3, broken.code(), broken.out());
        assertTrue(broken.out().contains(
                "::error title=live site::the list of the live site could not be fetched (500)"),
                broken.out());
    }
}
