package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class CheckPublishedTest {

    private static final String LAMP_OIL = """
            ---
            title: Lamp oil
            summary: Oil for lamps.
            category: lamps
            tags: [whale]
            ---

            It burns for long.
            """;

    @TempDir
    private Path here;
    private Path oil;
    private Path live;

    @BeforeEach
    void liveSite() throws IOException {
        Keepers.in(here);
        oil = here.resolve("content/skills/lamp-oil.md");
        Files.writeString(oil, LAMP_OIL);
        assertEquals(0, run("build").code());
        live = Files.copy(here.resolve("site-output/data/manifest.json"), here.resolve("live.json"));
    }

    private Run run(String... words) {
        return new Keepers(here).withTemplates(words);
    }

    private Run check() {
        return run("check", "--published", "live.json");
    }

    private void settings(String more) throws IOException {
        Files.writeString(here.resolve("content/site.yaml"), more, StandardOpenOption.APPEND);
    }

    @Test
    void whatIsStillThereIsFine() throws IOException {
        Files.writeString(here.resolve("content/skills/wick-oil.md"), LAMP_OIL);
        Run run = check();
        assertEquals(0, run.code(), run.err());
        assertFalse(run.err().contains("vanished"), run.err());
    }

    @Test
    void aPageThatVanishedIsAnErrorHereAndNowhereElse() throws IOException {
        Files.delete(oil);
        Run run = check();
        assertEquals(1, run.code());
        assertTrue(run.err().contains("""
                error[vanished-page]: the live site has /skills/lamp-oil/, and this one does not
                  --> content/site.yaml:1:1
                   = help: if it went for good, say so under `removed` in content/site.yaml: \
                `- {was: skill/lamp-oil, why: …}`
                """), run.err());
        assertEquals(0, run("check").code());
        assertEquals(0, run("build").code());
    }

    @Test
    void aTagThatNobodyUsesAnyMoreIsNoted() throws IOException {
        Files.writeString(oil, LAMP_OIL.replace("tags: [whale]\n", ""));
        Run run = check();
        assertEquals(0, run.code());
        assertTrue(run.err().contains("note[vanished-page]: the live site has /tags/whale/"), run.err());
    }

    @Test
    void whatIsCalledRemovedLeavesAPageThatSaysWhy() throws IOException {
        Files.delete(oil);
        settings("removed: [{was: skill/lamp-oil, why: Lamps burn <no> oil any more.,"
                + " see: skill/lamp-care}]\n");
        Run run = check();
        assertEquals(0, run.code(), run.err());
        assertEquals(0, run("build").code());
        String page = Files.readString(here.resolve("site-output/skills/lamp-oil/index.html"));
        assertTrue(page.contains("Lamps burn &lt;no&gt; oil any more."), page);
        assertTrue(page.contains("<meta name=\"robots\" content=\"noindex\">"), page);
        assertTrue(page.contains("href=\"../lamp-care/\""), page);
        for (String list : new String[] {
            "sitemap.xml", "skills/index.html", "data/entries.json", "feed.xml"}) {
            String text = Files.readString(here.resolve("site-output").resolve(list));
            assertFalse(text.contains("lamp-oil"), list);
        }
    }

    @Test
    void whereItIsToldThePlaceIsTheListOfWhatWent() throws IOException {
        Files.delete(oil);
        settings("removed: [{was: skill/whale-oil, why: No whales.}]\n");
        int line = Files.readAllLines(here.resolve("content/site.yaml")).size();
        assertTrue(check().err().contains("--> content/site.yaml:" + line + ":1\n"), check().err());
    }

    @Test
    void anEntryThatWasRenamedLeadsOn() {
        assertEquals(0, Run.in(here, "rename", "skill", "lamp-oil", "oil-for-lamps").code());
        Run run = check();
        assertEquals(0, run.code(), run.err());
    }

    @Test
    void theNewEntryThatItProbablyIsNowIsNamed() throws IOException {
        Files.move(oil, oil.resolveSibling("lamp-oils.md"));
        assertTrue(check().err().contains(
                "help: if it is skill/lamp-oils now, say so in content/skills/lamp-oils.md:"
                        + " `formerly: [lamp-oil]`"),
                check().err());
        Files.createDirectories(here.resolve("content/guides"));
        Files.delete(oil.resolveSibling("lamp-oils.md"));
        Files.writeString(here.resolve("content/guides/lamp-oil.md"),
                LAMP_OIL.replace("category: lamps\n", ""));
        assertTrue(check().err().contains("`formerly: [skill/lamp-oil]`"), check().err());
    }

    @Test
    void aDraftIsNotPublishedAnyMore() throws IOException {
        Files.writeString(oil, LAMP_OIL.replace("category:", "draft: true\ncategory:"));
        Run run = check();
        assertEquals(1, run.code());
        assertTrue(run.err().contains("skill/lamp-oil is a draft now (content/skills/lamp-oil.md)"),
                run.err());
    }

    @Test
    void aBrokenEntryIsNoVanishedOne() throws IOException {
        Files.writeString(oil, LAMP_OIL.replace("title:", "titel:"));
        Run run = check();
        assertEquals(1, run.code());
        assertFalse(run.err().contains("vanished"), run.err());
    }

    @Test
    void aPageThatOnlyLedOnMayNotVanishEither() throws IOException {
        assertEquals(0, Run.in(here, "rename", "skill", "lamp-oil", "oil-for-lamps").code());
        assertEquals(0, run("build").code());
        Files.copy(here.resolve("site-output/data/manifest.json"), live,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Path renamed = here.resolve("content/skills/oil-for-lamps.md");
        Files.writeString(renamed, Files.readString(renamed).replaceFirst("formerly: .*\n", ""));
        Run run = check();
        assertEquals(1, run.code());
        assertTrue(run.err().contains("the live site has /skills/lamp-oil/"), run.err());
    }

    private void assertRefused(String about) {
        Run run = check();
        assertEquals(2, run.code(), run.err());
        assertTrue(run.err().startsWith("error: " + about), run.err());
        assertEquals(2, run.err().lines().count(), run.err());
    }

    @Test
    void aListThatIsNoneOrNotWholeIsRefusedInASentence() throws IOException {
        String whole = Files.readString(live);
        String noList = "\"live.json\" is not a list of files that Waymark wrote, or not a whole one\n";
        Files.writeString(live, whole.substring(0, whole.length() / 2));
        assertRefused(noList);
        Files.writeString(live, "");
        assertRefused(noList);
        Files.writeString(live, "{\"generator\":\"another\"}");
        assertRefused(noList);
        Files.write(live, new byte[] {(byte) 0xff, 0, 1, 2});
        assertRefused(noList);
        Files.writeString(live, whole.replace("skill/lamp-oil", "skill/" + "\\u0061".repeat(200_000)));
        assertRefused(noList);
        Files.delete(live);
        assertRefused("there is no file \"live.json\"\n");
        Files.createDirectory(live);
        assertRefused("\"live.json\" is not a file\n");
        Files.delete(live);
        try (RandomAccessFile huge = new RandomAccessFile(live.toFile(), "rw")) {
            huge.setLength((64L << 20) + 1);
        }
        assertRefused("\"live.json\" has more than 64 MiB");
    }

    @Test
    void aSiteMapIsNoSuchList() throws IOException {
        Files.writeString(live,
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">"
                + "<!ENTITY c SYSTEM \"file:///etc/passwd\">]><urlset><url><loc>&b;&c;</loc></url></urlset>");
        assertRefused("\"live.json\" is not a list of files that Waymark wrote, or not a whole one\n");
    }

    @Test
    @Timeout(120)
    void aListOfVeryManyPagesIsReadSoonAndNotAllOfItTold() throws IOException {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 300_000; i++) {
            many.append("{\"url\":\"/skills/s").append(i).append("/\",\"path\":\"skills/s").append(i)
                    .append("/index.html\",\"entry\":\"skill/s").append(i)
                    .append("\",\"bytes\":1,\"digest\":\"0123456789abcdef\"},\n");
        }
        String whole = Files.readString(live);
        int first = whole.indexOf("{\"url\"");
        Files.writeString(live, whole.substring(0, first) + many + whole.substring(first));
        Run run = check();
        assertEquals(1, run.code());
        assertTrue(run.err().contains("\n1001 errors"), run.err().substring(run.err().length() - 300));
    }

    @Test
    void strangeNamesInAForeignListAreOnlyShown() throws IOException {
        String whole = Files.readString(live);
        Files.writeString(live, whole.replace("skills/lamp-oil/", "skills/../../\u001b[2Jtmp/")
                .replace("skill/lamp-oil", "skill/\\u001b[2J"));
        Run run = check();
        assertEquals(1, run.code());
        assertFalse(run.err().contains("\u001b"), run.err());
    }
}
