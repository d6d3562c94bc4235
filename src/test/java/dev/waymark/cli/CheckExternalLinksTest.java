package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.web.Harbour;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckExternalLinksTest {

    @TempDir
    private Path here;
    private Path guide;
    private final Harbour harbour = new Harbour();

    @BeforeEach
    void guide() throws IOException {
        Keepers.in(here);
        withoutOtherSites();
        guide = here.resolve("content/guides/tides.md");
        write("");
    }

    @AfterEach
    void close() {
        harbour.close();
    }

    /** What the keepers link to is far away: here it is said of nobody. */
    private void withoutOtherSites() throws IOException {
        try (Stream<Path> walk = Files.walk(here.resolve("content"))) {
            for (Path file : walk.filter(Files::isRegularFile).filter(path -> !path.endsWith("site.yaml"))
                    .toList()) {
                String text = Files.readString(file);
                Files.writeString(file, text.replaceAll("(?m)^(url|website): .*\n", "")
                        .replaceAll("\\[([^]\\[]*)]\\(https?:[^)]*\\)", "$1")
                        .replaceAll("<https?:[^>]*>", "it").replaceAll("https?://\\S+", "it"));
            }
        }
    }

    private void write(String text) throws IOException {
        Files.writeString(guide, "---\ntitle: Tides\nsummary: When the sea comes.\n---\n\n" + text + "\n");
    }

    private Run run(String... words) {
        return new Keepers(here).withTemplates(words);
    }

    @Test
    void eachDeadLinkIsToldWhereItStands() throws IOException {
        harbour.with("/there", Harbour.status(200));
        write("See [high](" + harbour.url("/there") + ") and [low](" + harbour.url("/gone") + ") water.");
        Path resource = here.resolve("content/resources/almanac.md");
        Files.writeString(resource, "---\ntitle: Almanac\ntype: book\nurl: "
                + harbour.url("/book") + "\n---\n");
        Run run = run("check", "--external-links", "--private-hosts");
        assertEquals(0, run.code(), run.err());
        int column = ("See [high](" + harbour.url("/there") + ") and [low](").length() + 1;
        assertTrue(run.err().contains("warning[dead-link]: " + harbour.url("/gone") + " answers 404\n"
                + "  --> content/guides/tides.md:6:" + column + "\n"), run.err());
        assertTrue(run.err().contains("--> content/resources/almanac.md:4:6\n"), run.err());
        assertTrue(run.out().endsWith("\n3 links to other sites on 2026-06-01: 1 works, 2 fail\n"),
                run.out());
        assertEquals(1, run("check", "--external-links", "--private-hosts", "--strict").code());
    }

    @Test
    void noOtherCommandAsksOtherSites() throws IOException {
        write("See [water](" + harbour.url("/gone") + ").");
        assertEquals(0, run("check", "--strict").code());
        assertEquals(0, run("build", "--strict").code());
        assertEquals(0, run("stats").code());
        assertEquals(List.of(), harbour.asked());
    }

    @Test
    void whatMovedForGoodIsMendedInTextsAndFields() throws IOException {
        harbour.with("/old", Harbour.to(301, "/new")).with("/new", Harbour.status(200));
        String old = harbour.url("/old");
        write("See [water](" + old + "#low), <" + old + ">, " + old + " and `" + old + "`.\n\n[sea]: " + old
                + "\n\nThe [sea].");
        Path resource = here.resolve("content/resources/almanac.md");
        Files.writeString(resource, "---\ntitle: Almanac\ntype: book\nurl: \""
                + old + "\" # the book\n---\n");
        Run run = run("check", "--external-links", "--private-hosts", "--fix");
        assertEquals(0, run.code(), run.err());
        String fresh = harbour.url("/new");
        assertTrue(Files.readString(guide).contains("See [water](" + fresh + "#low), <" + fresh + ">, "
                + fresh + " and `" + old + "`.\n\n[sea]: " + fresh + "\n"), Files.readString(guide));
        assertTrue(Files.readString(resource).contains("url: \"" + fresh + "\" # the book"),
                Files.readString(resource));
        assertFalse(run.err().contains("moved-link"), run.err());
        assertTrue(run.out().endsWith("1 link to other sites on 2026-06-01: 1 works\n"), run.out());
        assertEquals(List.of("HEAD /old", "HEAD /new"), harbour.asked());
    }

    @Test
    void whatIsRememberedStandsBesideTheContent() throws IOException {
        harbour.with("/tides", Harbour.status(200));
        write("See [water](" + harbour.url("/tides") + ").");
        run("check", "--external-links", "--private-hosts", "--no-cache");
        assertFalse(Files.exists(here.resolve(".waymark")));
        run("check", "--external-links", "--private-hosts");
        assertTrue(Files.exists(here.resolve(".waymark/links")));
        harbour.with("/tides", Harbour.status(404));
        assertTrue(run("check", "--external-links", "--private-hosts").err().contains("note[dead-link]"));
        Run anew = run("check", "--external-links", "--private-hosts", "--no-cache");
        assertTrue(anew.err().contains("warning[dead-link]"));
    }

    @Test
    void withoutANetworkThereIsOneSentence() throws IOException {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, 50).forEach(i -> text.append("See [water](https://harbour-" + i
                + ".invalid/).\n\n"));
        write(text.toString());
        Run run = run("check", "--external-links", "--private-hosts");
        assertEquals(3, run.code());
        assertEquals("error: no other site could be reached, so links to them were not checked;"
                + " is there a network?\n", run.err());
        Files.writeString(guide, "[[nowhere]]\n", StandardOpenOption.APPEND);
        Run broken = run("check", "--external-links", "--private-hosts");
        assertEquals(1, broken.code());
        assertFalse(broken.err().contains("dead-link"), broken.err());
    }
}
