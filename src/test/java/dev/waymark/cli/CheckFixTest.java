package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckFixTest {

    private final Keepers guide;

    CheckFixTest(@TempDir Path here) throws IOException {
        guide = Keepers.in(here);
    }

    private Run fix(String... more) {
        return guide.withTemplates(Stream.concat(Stream.of("check", "--fix"), Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void whoSaidSomethingIsNeverGuessed() throws IOException {
        Path lamp = guide.write("skills/lamp-oil.md", """
                ---
                title: Lamp oil
                summary: Oil for lamps.
                category: lamps
                cite: [cost-survey]
                ---

                It burns for nine hours [@coast-surveys#Lamps].
                """);
        String before = Files.readString(lamp);
        Run run = fix();
        assertEquals(1, run.code());
        assertTrue(run.err().contains("no source has the id \"cost-survey\""), run.err());
        assertEquals(before, Files.readString(lamp));
    }

    @Test
    void everythingThatIsCertainIsMendedAndToldLineByLine() throws IOException {
        Path lamp = guide.write("skills/lamp-oil.md", """
                ---
                title: Lamp oil        # what burns
                sumary: Oil for lamps.
                category: lamps
                requires:
                  - skill/lens-caer    # the lens
                  - "technology/parafin"
                helps: [skill/wick-care, one]
                ---

                See [[lens-caer|the lens]], [[skill/wick-care]], [[wick-care#top]], \
                [it](../guides/lens-care.md#every-day),
                [moved](lighthouse-keeper.md) and [former](wick-care.md) [@coast-survey#Lamps].
                """.replace(", one]", "]").replace("#top", ""));
        Run run = fix();
        assertEquals("", run.err());
        assertTrue(run.out().startsWith("""
                fixed content/skills/lamp-oil.md:3:1 sumary → summary
                fixed content/skills/lamp-oil.md:6:5 skill/lens-caer → skill/lens-care
                fixed content/skills/lamp-oil.md:7:5 "technology/parafin" → "technology/paraffin"
                fixed content/skills/lamp-oil.md:8:9 skill/wick-care → skill/lamp-care
                fixed content/skills/lamp-oil.md:11:7 lens-caer → lens-care
                fixed content/skills/lamp-oil.md:11:31 skill/wick-care → skill/lamp-care
                fixed content/skills/lamp-oil.md:11:52 wick-care → lamp-care
                fixed content/skills/lamp-oil.md:11:70 ../guides/lens-care.md#every-day \
                → lens-care.md#every-day
                fixed content/skills/lamp-oil.md:12:9 lighthouse-keeper.md → ../roles/lighthouse-keeper.md
                fixed content/skills/lamp-oil.md:12:44 wick-care.md → lamp-care.md
                fixed 10 mistakes in 1 file
                checked 45 entries and"""), run.out());
        assertEquals(0, run.code());
        assertEquals("""
                ---
                title: Lamp oil        # what burns
                summary: Oil for lamps.
                category: lamps
                requires:
                  - skill/lens-care    # the lens
                  - "technology/paraffin"
                helps: [skill/lamp-care]
                ---

                See [[lens-care|the lens]], [[skill/lamp-care]], [[lamp-care]], [it](lens-care.md#every-day),
                [moved](../roles/lighthouse-keeper.md) and [former](lamp-care.md) [@coast-survey#Lamps].
                """, Files.readString(lamp));
    }

    @Test
    void whatIsNotCertainStaysAndIsReported() throws IOException {
        String text = """
                ---
                title: Doubts
                summary: Of keepers.
                abuot: [skill/glass-care, skill/lamp-tower, role/wick-care]
                orderr: 1
                ordr: 2
                ---

                [[glass-care]] and [[home]] and [two](../skills/glass-care.md) and [none](../skills/tower.md).
                """;
        Path doubts = guide.write("guides/doubts.md", text);
        Run run = fix();
        assertEquals(1, run.code());
        assertEquals("fixed content/guides/doubts.md:4:1 abuot → about\n"
                + "fixed 1 mistake in 1 file\n", run.out());
        assertEquals(text.replace("abuot", "about"), Files.readString(doubts));
        assertTrue(run.err().contains("error[unknown-reference]: no skill has the id \"glass-care\"\n"),
                run.err());
        assertTrue(run.err().contains("there is no field `orderr` here"), run.err());
    }

    @Test
    void mendsGoOnWhereOneMakesMoreOfAFileReadable() throws IOException {
        guide.write("skills/oil.md",
                "---\ntitel: Oil\nsummary: Oil.\ncategory: lamps\nhelps: [skill/lens-caer]\n---\n");
        Run run = fix();
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith("fixed content/skills/oil.md:2:1 titel → title\n"
                + "fixed content/skills/oil.md:5:9 skill/lens-caer → skill/lens-care\n"), run.out());
    }

    @Test
    void theSettingsAndStepsOfARoadmapAreMendedToo() throws IOException {
        Path settings = guide.file("site.yaml");
        Files.writeString(settings, Files.readString(settings) + "navigation: [roles, guide/alonne]\n");
        guide.write("roadmaps/short.md", """
                ---
                title: Short
                summary: A short way.
                role: lighthouse-keper
                stages:
                  - {id: first, title: First}
                  - {id: second, title: Second, requires: [frist]}
                ---
                """);
        Run run = fix();
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("site.yaml:")
                && run.out().contains(" guide/alonne → guide/alone\n"), run.out());
        assertTrue(run.out().contains("fixed content/roadmaps/short.md:7:44 frist → first\n"), run.out());
        assertTrue(run.out().contains("lighthouse-keper → lighthouse-keeper\n"), run.out());
    }

    @Test
    void endsOfLinesStayAndOtherFormsKeepStdoutForThemselves() throws IOException {
        Path oil = guide.write("skills/oil.md",
                "---\r\ntitel: Oil\r\nsummary: Oil.\r\ncategory: lamps\r\n---\r\n");
        Run run = fix("--format", "json");
        assertEquals(0, run.code(), run.err());
        assertEquals("fixed content/skills/oil.md:2:1 titel → title\nfixed 1 mistake in 1 file\n", run.err());
        assertTrue(run.out().startsWith("{\"summary\":{\"errors\":0"), run.out());
        assertEquals("---\r\ntitle: Oil\r\nsummary: Oil.\r\ncategory: lamps\r\n---\r\n",
                Files.readString(oil));
    }

    @Test
    void theLastLineCountsWhatWasFixedOrSaysThatNothingWas() throws IOException {
        assertTrue(fix().out().startsWith("nothing was fixed\nchecked "));
        guide.write("guides/alone.md", "---\ntitel: Alone\nsummary: A night.\n---\n");
        guide.write("skills/oil.md", "---\ntitel: Oil\nsumary: Oil.\ncategory: lamps\n---\n");
        assertTrue(fix().out().contains("\nfixed 3 mistakes in 2 files\nchecked "));
        guide.write("skills/oil.md", "---\nsummary: Oil.\ncategory: lamps\n---\n");
        assertEquals("nothing was fixed\n", fix().out());
        assertEquals("", fix("-q").out());
        assertTrue(fix("--format", "json").err().endsWith("nothing was fixed\n"));
    }

    @Test
    void wordsKindsPlacesAndCodesThatCanMeanOneThingAreMended() throws IOException {
        Path settings = guide.file("site.yaml");
        Files.writeString(settings, Files.readString(settings) + "navigation: [guidse, \"skils\"]\n");
        Path oil = guide.write("skills/oil.md", """
                ---
                title: Oil
                summary: Oil.
                category: 'lampss'
                requires: [lens-care, skills/lamp-care, "skil/lens-care"]
                ---

                ## Kinds of oil

                [Here](#kinds-of-oli), [[skills/lens-care|the lens]] and [there](oil.md#kinds-of-oil).
                """);
        Path country = guide.write("countries/fogland.md",
                "---\ntitle: Fogland\nsummary: Wet.\ncurrency: nok\ncode: is\n---\n");
        Run run = fix();
        assertEquals(0, run.code(), run.err());
        assertTrue(Files.readString(settings).endsWith("navigation: [guides, \"skills\"]\n"), run.out());
        assertEquals("""
                ---
                title: Oil
                summary: Oil.
                category: 'lamps'
                requires: [skill/lens-care, skill/lamp-care, "skill/lens-care"]
                ---

                ## Kinds of oil

                [Here](#kinds-of-oil), [[skill/lens-care|the lens]] and [there](oil.md#kinds-of-oil).
                """, Files.readString(oil));
        assertTrue(Files.readString(country).contains("currency: NOK\ncode: IS\n"), run.out());
    }

    @Test
    void whichFigureIsMeantIsNeverGuessed() throws IOException {
        Path pay = guide.write("guides/pay.md",
                "---\ntitle: Pay\nsummary: Pay.\n---\n\nIt was [[salary/almanac#norwya]].\n");
        String before = Files.readString(pay);
        Run run = fix();
        assertTrue(run.err().contains("did you mean \"#norway\"?"), run.err());
        assertEquals("nothing was fixed\n", run.out());
        assertEquals(before, Files.readString(pay));
    }

    @Test
    void withoutMistakesNothingIsWritten() throws IOException {
        Path lamp = guide.file("skills/lamp-care.md");
        Object before = Files.readAttributes(lamp, "fileKey,lastModifiedTime");
        assertEquals(0, fix().code());
        assertEquals(before, Files.readAttributes(lamp, "fileKey,lastModifiedTime"));
    }
}
