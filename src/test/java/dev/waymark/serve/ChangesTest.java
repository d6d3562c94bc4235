package dev.waymark.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is saved is shown; what is broken does not take away what was good. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ChangesTest {

    private static final String LAMP = "content/skills/lamp-care.md";
    private static final String PAGE = "/skills/lamp-care/";

    @TempDir
    private Path temporary;
    private Lantern lantern;
    private Lantern.Listening events;

    @BeforeEach
    void light() throws Exception {
        lantern = new Lantern(temporary);
        events = lantern.listen();
        events.untilFine();
    }

    @AfterEach
    void nothingBroke() throws IOException {
        events.close();
        lantern.close();
        assertEquals(List.of(), lantern.defects);
        assertFalse(Files.exists(lantern.file("site-output")), "something was written");
    }

    /** Waits for editions until a page has a text. */
    private void untilPage(String path, String text) throws Exception {
        while (!lantern.page(path).contains(text)) {
            events.until(state -> true);
        }
    }

    private void untilStatus(String path, int status) throws Exception {
        while (lantern.get(path).statusCode() != status) {
            events.until(state -> true);
        }
    }

    private void append(String path, String text) throws IOException {
        lantern.write(path, lantern.read(path) + text);
    }

    @Test
    void aSaveIsShown() throws Exception {
        append(LAMP, "\nTrim the wick.\n");
        untilPage(PAGE, "Trim the wick.");
    }

    @Test
    void aSaveThroughAnotherFileIsShown() throws Exception {
        Path other = lantern.file("content/skills/.lamp-care.md.swp");
        Files.writeString(other, lantern.read(LAMP) + "\nWind the clock.\n");
        Files.move(other, lantern.file(LAMP),
                StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        untilPage(PAGE, "Wind the clock.");
    }

    @Test
    void aHundredBrokenSavesAndAHundredMendedOnes() throws Exception {
        String good = lantern.read(LAMP);
        for (int i = 0; i < 100; i++) {
            lantern.write(LAMP, good.replace("title:", "titel:"));
            events.untilProblem("unknown-field content/skills/lamp-care.md:2:1");
            HttpResponse<String> last = lantern.get(PAGE);
            assertEquals(200, last.statusCode());
            assertTrue(last.body().contains("Lamp"), "the last good page stays");
            lantern.write(LAMP, good + "\nWatch " + i + ".\n");
            events.untilFine();
            untilPage(PAGE, "Watch " + i + ".");
        }
    }

    @Test
    void aBrokenTemplateKeepsTheLastGoodPages() throws Exception {
        String template = lantern.read("templates/pages/skill.ftlh");
        lantern.write("templates/pages/skill.ftlh", template + "<#if>");
        events.untilProblem("template-syntax templates/pages/skill.ftlh:");
        assertTrue(lantern.page(PAGE).contains("Lamp"));
        lantern.write("templates/pages/skill.ftlh", template.replace("</main>", "") + "<!-- new oil -->");
        events.untilFine();
        untilPage(PAGE, "<!-- new oil -->");
    }

    @Test
    void brokenSettingsKeepTheLastGoodPages() throws Exception {
        String settings = lantern.read("content/site.yaml");
        lantern.write("content/site.yaml", "title: [");
        events.untilProblem("yaml-syntax content/site.yaml:");
        assertEquals(200, lantern.get(PAGE).statusCode());
        lantern.write("content/site.yaml", settings.replaceFirst("title: .*", "title: Harbour lights"));
        events.untilFine();
        untilPage("/", "Harbour lights");
    }

    @Test
    void renamesDeletesAndNewFoldersAreShown() throws Exception {
        String text = lantern.read(LAMP).replaceFirst("---\n", "---\nformerly: [lamp-care]\n");
        Files.delete(lantern.file(LAMP));
        lantern.write("content/skills/night/deep/wick-care.md", text);
        untilStatus("/skills/wick-care/", 200);
        untilPage(PAGE, "http-equiv=\"refresh\"");
        lantern.write("content/guides/winter/storms.md",
                "---\ntitle: Storms\nsummary: What to do.\n---\n\nStay in.\n");
        untilPage("/guides/storms/", "Stay in.");
        append("content/guides/winter/storms.md", "\nStay dry.\n");
        untilPage("/guides/storms/", "Stay dry.");
        Files.delete(lantern.file("content/guides/winter/storms.md"));
        Files.delete(lantern.file("content/guides/winter"));
        untilStatus("/guides/storms/", 404);
    }

    @Test
    void assetsAreShown() throws Exception {
        lantern.write("content/assets/lamp.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">"
                + "<title>Lamp</title><circle cx=\"4\" cy=\"4\" r=\"3\"/></svg>\n");
        append(LAMP, "\n![The lamp](../assets/lamp.svg)\n");
        untilPage(PAGE, "assets/lamp-");
        String page = lantern.page(PAGE);
        int at = page.indexOf("assets/lamp-");
        HttpResponse<String> picture = lantern.get("/" + page.substring(at, page.indexOf('"', at)));
        assertEquals(200, picture.statusCode());
        assertEquals("image/svg+xml", picture.headers().firstValue("Content-Type").orElse(""));
    }

    @Test
    void aStyleSheetAloneReloadsNothing() throws Exception {
        String before = state();
        lantern.replace("templates/assets/css/site.css", lantern.read("templates/assets/css/site.css")
                + "\nmain { color: red; }\n");
        String after = events.until(state -> !state.equals(before));
        assertEquals(number(before, "pagesSince"), number(after, "pagesSince"));
        assertEquals(number(before, "edition") + 1, number(after, "edition"));
        String sheet = after.replaceAll(".*\"(assets/css/site-[0-9a-f]{8}\\.css)\".*", "$1");
        assertTrue(lantern.page("/" + sheet).contains("color: red"));
        lantern.replace(LAMP, lantern.read(LAMP) + "\nTrim.\n");
        String later = events.until(state -> number(state, "edition") == number(before, "edition") + 2);
        assertEquals(number(later, "edition"), number(later, "pagesSince"));
    }

    /** As it is now. */
    private String state() throws Exception {
        try (Lantern.Listening once = lantern.listen()) {
            return once.until(any -> true);
        }
    }

    private static int number(String state, String field) {
        return Integer.parseInt(state.replaceAll(".*\"" + field + "\":([0-9]+).*", "$1"));
    }

    @Test
    void aSwitchToAnotherBranchEndsWithItsLastState() throws Exception {
        for (int i = 0; i < 2_000; i++) {
            lantern.write("content/guides/g" + i % 7 + "/storm-" + i + ".md",
                    "---\ntitle: Storm " + i + "\nsummary: What to do.\n---\n\nStay in.\n");
        }
        untilPage("/guides/storm-1999/", "Stay in.");
        try (Stream<Path> walk = Files.walk(lantern.file("content/guides"))) {
            for (Path path : walk.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
        untilStatus("/guides/storm-0/", 404);
        untilStatus("/guides/storm-1999/", 404);
        while (!state().contains("\"problems\":\"\"")) {
            events.until(any -> true);
        }
    }

    @Test
    void aThousandSavesOfOneFileEndWithTheLast() throws Exception {
        String good = lantern.read(LAMP);
        for (int i = 1; i <= 1_000; i++) {
            lantern.write(LAMP, good + "\nWatch " + i + ".\n");
        }
        untilPage(PAGE, "Watch 1000.");
    }

    @Test
    void theContentFolderMayGoAndComeBack() throws Exception {
        Files.move(lantern.file("content"), lantern.file("aside"));
        events.untilProblem("trouble");
        assertEquals(200, lantern.get(PAGE).statusCode());
        Files.move(lantern.file("aside"), lantern.file("content"));
        events.untilFine();
        append(LAMP, "\nTrim the wick.\n");
        untilPage(PAGE, "Trim the wick.");
    }

    @Test
    void whatIsWrongAtTheStartIsToldBeforeAllPagesAreMade() throws Exception {
        lantern.close();
        append(LAMP, "[[lamp-crae]]\n");
        lantern = new Lantern(temporary);
        assertEquals(List.of("opened", "broken-link content/skills/lamp-care.md:"
                + (lantern.read(LAMP).lines().count()) + ":3"), lantern.told.subList(0, 2));
    }

    @Test
    void swapFilesAreNoChange() throws Exception {
        lantern.write("content/skills/4913", "");
        lantern.write("content/skills/lamp-care.md~", "half");
        append(LAMP, "\nTrim the wick.\n");
        untilPage(PAGE, "Trim the wick.");
        assertTrue(state().contains("\"problems\":\"\""));
    }

    @Test
    void anUnknownPageIsThe404PageOfTheSite() throws Exception {
        HttpResponse<String> answer = lantern.get("/skills/rope-care/");
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("<body class=\"page-404\">") || answer.body().contains("404"),
                answer.body());
        assertTrue(answer.body().contains("/__waymark/reload.js"));
    }

    @Test
    void aPathWithoutItsSlashLeadsToTheOneWithIt() throws Exception {
        HttpResponse<String> answer = lantern.get("/skills/lamp-care?q=1");
        assertEquals(302, answer.statusCode());
        assertEquals("/skills/lamp-care/?q=1", answer.headers().firstValue("Location").orElse(""));
    }

    @Test
    void theFolderOfTheBaseUrlIsOverlooked() throws Exception {
        lantern.write("content/site.yaml", lantern.read("content/site.yaml")
                .replaceFirst("base-url: .*", "base-url: https://tower.example/light/"));
        untilPage("/nowhere/", "href=\"/light/assets/");
        String page = lantern.page("/nowhere/");
        int at = page.indexOf("/light/assets/");
        assertEquals(200, lantern.get(page.substring(at, page.indexOf('"', at))).statusCode());
        assertEquals(200, lantern.get(PAGE).statusCode());
    }

    @Test
    void whoClosesItWhileAChangeIsMadeReadyIsToldOfNoDefect() throws Exception {
        CompletableFuture<Thread> closing = new CompletableFuture<>();
        lantern.onUpdate = () -> {
            try {
                lantern.close();
            } catch (IOException e) {
                lantern.defects.add(e.toString());
            }
            closing.complete(Thread.currentThread());
        };
        append(LAMP, "\nPut it out.\n");
        closing.get().join();
        assertEquals(List.of(), lantern.defects);
    }
}
