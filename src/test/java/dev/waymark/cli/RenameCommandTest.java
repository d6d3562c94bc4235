package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.Folders;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenameCommandTest {

    private final Keepers guide;

    RenameCommandTest(@TempDir Path here) throws IOException {
        guide = Keepers.in(here);
    }

    private void assertRenamed(String path, String before, String after, String... rename)
            throws IOException {
        Path file = guide.write(path, before);
        Run run = guide.run(rename);
        assertEquals(0, run.code(), run.err());
        assertEquals(after, Files.readString(file));
    }

    private void assertClean() {
        Run check = guide.withTemplates("check", "--strict");
        assertEquals(0, check.code(), check.err());
    }

    @Test
    void theFileIsMovedAndTheCommandSaysWhatItDid() throws IOException {
        assertEquals(new Run(0, """
                renamed content/skills/lamp-care.md to content/skills/lamp-keeping.md
                changed 14 references in 14 files; the old address leads to the new one
                """, ""), guide.run("rename", "skill", "lamp-care", "lamp-keeping"));
        assertFalse(Files.exists(guide.file("skills/lamp-care.md")));
        assertTrue(guide.read("skills/lamp-keeping.md")
                .contains("\nformerly: [skill/wick-care, lamp-care]\n"));
        assertClean();
    }

    @Test
    void everyFormOfReferenceIsChangedAndNothingBesideIt() throws IOException {
        assertRenamed("guides/all-forms.md", """
                ---
                title:   All forms   # of references to skill/lamp-care
                summary: "Where lamp-care is named."
                about:
                  - skill/lamp-care   # the lamp
                  - 'skill/lens-care'
                  - "skill/lamp-care"
                part-of:    skill/lamp-care
                ---

                # lamp-care is kept in words

                [[lamp-care]], [[ lamp-care | lamp-care ]], [[skill/lamp-care]], \
                [[skill/lamp-care|the lamp-care]],
                [a file](../skills/lamp-care.md), [with blanks](<../skills/lamp-care.md>),
                [by name][care], [again][care], <a href="../skills/lamp-care.md">raw</a>, `[[lamp-care]]`.

                | one | two |
                |---|---|
                | [[skill/lamp-care\\|lamp-care]] | lamp-care |

                [care]: ../skills/lamp-care.md "lamp-care"
                """, """
                ---
                title:   All forms   # of references to skill/lamp-care
                summary: "Where lamp-care is named."
                about:
                  - skill/oil   # the lamp
                  - 'skill/lens-care'
                  - "skill/oil"
                part-of:    skill/oil
                ---

                # lamp-care is kept in words

                [[oil]], [[ oil | lamp-care ]], [[skill/oil]], [[skill/oil|the lamp-care]],
                [a file](../skills/oil.md), [with blanks](<../skills/oil.md>),
                [by name][care], [again][care], <a href="../skills/oil.md">raw</a>, `[[lamp-care]]`.

                | one | two |
                |---|---|
                | [[skill/oil\\|lamp-care]] | lamp-care |

                [care]: ../skills/oil.md "lamp-care"
                """, "rename", "skill", "lamp-care", "oil");
    }

    @Test
    void placesInAFileAndInItselfStay() throws IOException {
        guide.write("skills/tower/ladder.md", """
                ---
                title: Ladder
                summary: Climbing.
                category: lamps
                ---

                ## The first

                Back to [the first](ladder.md#the-first), [[ladder#the-first]] and [here](#the-first).
                """);
        assertRenamed("guides/climb.md", """
                ---
                title: Climb
                summary: Up.
                ---

                [Up](../skills/tower/ladder.md#the-first) and [[skill/ladder#the-first|up]].
                """, """
                ---
                title: Climb
                summary: Up.
                ---

                [Up](../skills/tower/stairs.md#the-first) and [[skill/stairs#the-first|up]].
                """, "rename", "skill", "ladder", "stairs");
        assertEquals("""
                ---
                title: Ladder
                formerly: [ladder]
                summary: Climbing.
                category: lamps
                ---

                ## The first

                Back to [the first](stairs.md#the-first), [[stairs#the-first]] and [here](#the-first).
                """, guide.read("skills/tower/stairs.md"));
        assertClean();
    }

    @Test
    void citationsKeepTheirSections() throws IOException {
        assertRenamed("faqs/who.md", """
                ---
                title: Who keeps it?
                cite: [coast-survey, "coast-survey#Lamps, of coast-survey", 'source/coast-survey#Pay']
                ---

                A keeper [@coast-survey#Nights [winter]] [@coast-survey].
                """, """
                ---
                title: Who keeps it?
                cite: [survey, "survey#Lamps, of coast-survey", 'source/survey#Pay']
                ---

                A keeper [@survey#Nights [winter]] [@survey].
                """, "rename", "source", "coast-survey", "survey");
        assertClean();
    }

    @Test
    void rowsOfASalarySetAreNamedByItsNewId() throws IOException {
        assertRenamed("conflicts/pay.md", """
                ---
                title: Pay
                about: [role/lighthouse-keeper]
                type: figure
                sides:
                  - of: salary/norway-survey#assistant
                  - of: "salary/norway-survey#bergen"
                ---

                Either [[salary/norway-survey#assistant]] or [[salary/norway-survey#bergen|that]].
                """, """
                ---
                title: Pay
                about: [role/lighthouse-keeper]
                type: figure
                sides:
                  - of: salary/pay#assistant
                  - of: "salary/pay#bergen"
                ---

                Either [[salary/pay#assistant]] or [[salary/pay#bergen|that]].
                """, "rename", "salary", "norway-survey", "pay");
        assertClean();
    }

    @Test
    void theSettingsAreChangedToo() throws IOException {
        String settings = guide.read("site.yaml");
        assertRenamed("site.yaml", settings + """
                navigation: [roles, guide/alone]   # guide/alone
                removed:
                  - {was: guide/old, why: It was guide/alone, see: "guide/alone"}
                """, settings + """
                navigation: [roles, guide/lonely]   # guide/alone
                removed:
                  - {was: guide/old, why: It was guide/alone, see: "guide/lonely"}
                """, "rename", "guide", "alone", "lonely");
        assertClean();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n"})
    void marksAndEndsOfLinesStay(String end) throws IOException {
        String before = "\uFEFF---\ntitle: Ends \uD83D\uDCA1\nsummary: Of lines.\nabout: skill/lamp-care\n"
                + "---\n\nSee [[lamp-care]]";
        String after = before.replace("lamp-care", "oil");
        assertRenamed("guides/ends.md", before.replace("\n", end), after.replace("\n", end),
                "rename", "skill", "lamp-care", "oil");
    }

    @Test
    void theOldIdJoinsAListInTheMannerOfTheList() throws IOException {
        String[] before = {
            "formerly:\n  - wick\n  # older\n  - tallow  # very old\nsummary: Oil.\n",
            "formerly: [\n  wick,\n  tallow, ]\nsummary: Oil.\n",
            "formerly: [ ]\nsummary: Oil.\n",
            "formerly: ['wick'] # old\nsummary: Oil.\n"};
        String[] after = {
            "formerly:\n  - wick\n  # older\n  - tallow  # very old\n  - oil-lamp\nsummary: Oil.\n",
            "formerly: [\n  wick,\n  tallow, oil-lamp, ]\nsummary: Oil.\n",
            "formerly: [oil-lamp ]\nsummary: Oil.\n",
            "formerly: ['wick', oil-lamp] # old\nsummary: Oil.\n"};
        for (int i = 0; i < before.length; i++) {
            String start = "---\ntitle: Oil lamp\ncategory: lamps\n";
            guide.write("skills/oil-lamp.md", start + before[i] + "---\n");
            assertEquals(0, guide.run("rename", "skill", "oil-lamp", "oil").code());
            assertEquals(start + after[i] + "---\n", guide.read("skills/oil.md"));
            Files.delete(guide.file("skills/oil.md"));
        }
    }

    @Test
    void theFieldForTheOldIdIsWrittenWhereItFits() throws IOException {
        Map<String, String> facts = new TreeMap<>(Map.of(
                "# A fact.\nabout: [skill/lens-care]\nsays: Yes.\ncite: coast-survey\n",
                "# A fact.\nabout: [skill/lens-care]\nformerly: [yes]\nsays: Yes.\ncite: coast-survey\n",
                "says: |\n  Yes.\nabout:\n  - skill/lens-care\ncite: coast-survey",
                "says: |\n  Yes.\nabout:\n  - skill/lens-care\ncite: coast-survey\nformerly: [yes]",
                "title: >-\n  Yes\nsays: Yes. # really\nabout: skill/lens-care\ncite: coast-survey\n...\n",
                "title: >-\n  Yes\nsays: Yes. # really\nformerly: [yes]\nabout: skill/lens-care\n"
                + "cite: coast-survey\n...\n",
                "{says: Yes., about: skill/lens-care, cite: coast-survey}\n",
                "{formerly: [yes], says: Yes., about: skill/lens-care, cite: coast-survey}\n"));
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            guide.write("facts/yes.yaml", fact.getKey());
            Run run = guide.run("rename", "fact", "yes", "indeed");
            assertEquals(0, run.code(), run.err());
            assertEquals(fact.getValue(), guide.read("facts/indeed.yaml"));
            assertClean();
            Files.delete(guide.file("facts/indeed.yaml"));
        }
    }

    @Test
    void aNewIdThatAnotherKindHasMakesLinksNameTheirKind() throws IOException {
        assertRenamed("guides/oils.md", """
                ---
                title: Oils
                summary: Of lamps.
                ---

                [[paraffin]], [[lamp-care]] and [[paraffin|oil]].
                """, """
                ---
                title: Oils
                summary: Of lamps.
                ---

                [[technology/paraffin]], [[skill/paraffin]] and [[technology/paraffin|oil]].
                """, "rename", "skill", "lamp-care", "paraffin");
        assertClean();
    }

    @Test
    void goingBackSwapsTheTwoIds() throws IOException {
        Map<String, String> before = guide.texts();
        assertEquals(0, guide.run("rename", "skill", "lamp-care", "wick-care").code());
        assertTrue(guide.read("skills/wick-care.md").contains("\nformerly: [lamp-care]\n"));
        assertClean();
        assertEquals(0, guide.run("rename", "skill", "wick-care", "lamp-care").code());
        before.computeIfPresent("skills/lamp-care.md",
                (path, text) -> text.replace("formerly: [skill/wick-care]", "formerly: [wick-care]"));
        assertEquals(before, guide.texts());
    }

    @Test
    void goingBackToAnIdThatStandsTwiceAmongTheEarlierOnesIsFineToo() throws IOException {
        String text = """
                ---
                title: Oil   # what burns
                formerly: [tallow, skill/tallow,  "train-oil", 'tallow']   # older first
                summary: Oil.
                category: lamps
                ---

                See [[tallow-lamp|itself]].
                """;
        guide.write("skills/tallow-lamp.md", text);
        Run run = guide.run("rename", "skill", "tallow-lamp", "tallow");
        assertEquals(0, run.code(), run.err());
        assertEquals(text.replace("[tallow, skill/tallow,  \"train-oil\", 'tallow']",
                "[tallow-lamp, tallow-lamp,  \"train-oil\", tallow-lamp]")
                .replace("[[tallow-lamp|", "[[tallow|"),
                guide.read("skills/tallow.md"));
        assertClean();
        assertEquals(0, guide.run("rename", "skill", "tallow", "tallow-lamp").code());
        assertClean();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', delimiter = '|', textBlock = """
            skil lamp-care oil         | there is no kind "skil"                              \
            | did you mean "skill"?
            skill lamp-caer oil        | no skill has the id "lamp-caer"                      \
            | did you mean "lamp-care"?
            skill wick-care oil        | no skill has the id "wick-care"                      \
            | it is now called skill/lamp-care
            skill lamp-care lamp-care  | skill/lamp-care is called so already                 | ''
            skill lamp-care lens-care  | the id "lens-care" of a skill is taken: content/skills/lens-care.md \
            | ''
            skill lamp-care Oil_Lamp   | "Oil_Lamp" cannot be an id \
            | use lower-case letters, digits and single hyphens, such as "oil-lamp"; the title is free
            skill lamp-care con        | "con" cannot be an id \
            | use lower-case letters, digits and single hyphens, such as "the-con"; the title is free
            skill lamp-care glass-care \
            | skill/glass-care is an earlier id of skill/lens-care, and its old address leads there \
            | choose another id, or take it out of `formerly` first
            page home start            | page/home is the start of the site and keeps its id  | ''
            page about data            | a page cannot have the id "data": the site itself uses this place \
            | name it "about-data"; the title is free
            """)
    void whatMakesNoSenseIsRefusedAndNothingChanges(String line, String message, String help)
            throws IOException {
        Map<String, String> before = guide.texts();
        String helpLine = help.isEmpty() ? "" : "  = help: " + help + "\n";
        assertEquals(new Run(2, "", "error: " + message + "\n" + helpLine),
                guide.run(("rename " + line).split(" ")));
        assertEquals(before, guide.texts());
    }

    @Test
    void anIdThatIsCalledRemovedIsRefused() throws IOException {
        Files.writeString(guide.file("site.yaml"), guide.read("site.yaml")
                + "removed: [{was: skill/oil, why: Too short.}]\n");
        Run run = guide.run("rename", "skill", "lamp-care", "oil");
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("error: skill/oil is called removed in site.yaml\n"), run.err());
    }

    @Test
    void brokenContentInTheWayIsNamedAndNothingChanges() throws IOException {
        guide.write("skills/oil.md",
                "---\ntitle: Oil\nsummary: Oil.\ncategory: lamps\nrequries: [skill/lamp-care]\n---\n");
        Map<String, String> before = guide.texts();
        Run run = guide.run("rename", "skill", "lamp-care", "lamp");
        assertEquals(1, run.code());
        assertTrue(run.err().startsWith("error[unknown-field]: there is no field `requries` here\n"
                + "  --> content/skills/oil.md:5:1\n"), run.err());
        assertTrue(run.err().endsWith("nothing was renamed: mend these mistakes first, so that every"
                + " reference to skill/lamp-care can be found\n"), run.err());
        assertEquals(before, guide.texts());
    }

    @Test
    void aLinkThatMayMeanItOrAnotherIsInTheWay() throws IOException {
        guide.write("guides/lens-care.md", "---\ntitle: Lens\nsummary: Care.\n---\n\nAbout [[lens-care]].\n");
        Run run = guide.run("rename", "skill", "lens-care", "lens");
        assertEquals(1, run.code());
        assertTrue(run.err().startsWith("error[ambiguous-link]: "), run.err());
    }

    @Test
    void whatIsWrittenWithEscapesIsRefusedAsAWhole() throws IOException {
        guide.write("guides/escapes.md",
                "---\ntitle: Escapes\nsummary: Of lamps.\nabout: [\"skill/lamp\\x2dcare\"]\n---\n");
        Map<String, String> before = guide.texts();
        Run run = guide.run("rename", "skill", "lamp-care", "lamp");
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith(
                "error: content/guides/escapes.md:4:9 names skill/lamp-care in a way that"), run.err());
        assertEquals(before, guide.texts());
    }

    /**
     * An entry of every kind, chosen by the seed, gets another id, one after the other; then the guide is as
     * clean as it was, and every old address leads on.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 20261122})
    void ofOurOwnGuideEveryKindCanBeRenamed(long seed) throws IOException {
        Keepers own = new Keepers(guide.here().resolve("own"));
        Folders.copy(Path.of("content"), own.content());
        List<String> before = told(own);
        Random random = new Random(seed);
        List<EntryId> renamed = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<String> ids = ids(own.file(kind.folder()));
            String id = ids.get(random.nextInt(ids.size()));
            Run run = own.run("rename", kind.word(), id, "renamed-" + kind.word());
            assertEquals(0, run.code(), kind + " " + id + " (seed " + seed + "): " + run.err());
            renamed.add(new EntryId(kind, id));
        }
        assertEquals(before, told(own), "after " + renamed + " (seed " + seed + ")");
        assertEquals(0, own.withTemplates("build").code());
        for (EntryId id : renamed) {
            String folder = id.kind() == Kind.PAGE ? "" : id.kind().folder() + "/";
            String url = "site-output/" + folder + id.slug() + "/index.html";
            String page = Files.readString(own.here().resolve(url));
            assertTrue(page.contains("http-equiv=\"refresh\"")
                    && page.contains("renamed-" + id.kind().word() + "/"),
                    id + " (seed " + seed + ")");
        }
    }

    /** Codes and messages of a check, without places: a renamed file has another. */
    private static List<String> told(Keepers guide) {
        Run check = guide.withTemplates("check", "--format", "json");
        return check.out().lines().filter(line -> line.startsWith("{\"severity\""))
                .map(line -> line.replaceFirst(",\"file\".*", "")).sorted().toList();
    }

    private static List<String> ids(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString())
                    .map(name -> name.substring(0, name.lastIndexOf('.')))
                    .filter(name -> !name.equals("home") && !name.equals("README")).sorted().toList();
        }
    }
}
