package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.catalog.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NewCommandTest {

    private final Keepers guide;

    NewCommandTest(@TempDir Path here) throws IOException {
        guide = Keepers.in(here);
    }

    private Run check() {
        return guide.withTemplates("check", "--strict");
    }

    @Test
    void whatIsRequiredComesFirstAndTheRestInComments() throws IOException {
        Run run = guide.run("new", "level", "night-keeper", "--title", "Night keeper",
                "--set", "scope=One tower");
        assertEquals(new Run(0, """
                wrote content/levels/night-keeper.md
                still to fill in:
                  line 3  order:  # its place in lists, lowest first; a whole number
                then waymark check says whether all is well
                """, ""), run);
        assertEquals("""
                ---
                title: Night keeper
                order:  # its place in lists, lowest first; a whole number
                scope: One tower
                # All others may be left out; to use one, take away the "# " before it.
                # summary:  # one plain sentence
                # skills: []  # what it asks for; a list; each item `skill/<id>` or `technology/<id>`
                # next: []  # where it can lead; a list; each item `level/<id>` or `role/<id>`
                # aliases: []  # other names; search finds them too
                # tags: []  # topics that cut across kinds
                # cite: []  # who says so; a list; each item `source-id` or `source-id#section as printed`
                # part-of:  # the bigger thing it belongs to; `kind/id` of any entry
                # image:  # a picture below the content folder; the path of a picture \
                such as `assets/plan.png`
                # image-alt:  # what the picture shows, in words
                # reviewed:  # when somebody last checked it; a date such as `2024`, `2024-04` or `2024-04-23`
                # formerly: []  # earlier ids; their URLs lead here; a list; \
                each item an earlier id, or `kind/id` where the kind changed
                # draft:  # `true` keeps it off the published site
                ---

                """, guide.read("levels/night-keeper.md"));
    }

    @Test
    void valuesOfEverySortAreWrittenAndTheEntryPassesCheck() throws IOException {
        Run run = guide.run("new", "skill", "lamp-oil", "--title", "Lamp oil: which, and \"why\"",
                "--set", "summary=Oil for lamps.", "--set", "category=lamps",
                "--set", "requires=skill/lens-care, technology/paraffin",
                "--set", "requires=skill/weather-signs",
                "--set", "effort.min=2", "--set", "effort.max=3.5", "--set", "effort.unit=hours",
                "--set", "effort.basis=editors", "--set", "aliases=Oil\\, for lamps,Wicks #1",
                "--set", "cite=coast-survey#Lamps [oil]", "--set", "reviewed=2026-05",
                "--set", "draft=false");
        assertEquals(new Run(0, "wrote content/skills/lamp-oil.md\nit passes check as it is\n", ""), run);
        assertTrue(guide.read("skills/lamp-oil.md").startsWith("""
                ---
                title: "Lamp oil: which, and \\"why\\""
                summary: Oil for lamps.
                category: lamps
                requires: [skill/lens-care, technology/paraffin, skill/weather-signs]
                effort:
                  min: 2
                  max: 3.5
                  unit: hours
                  basis: editors
                aliases: ["Oil, for lamps", "Wicks #1"]
                cite: ["coast-survey#Lamps [oil]"]
                reviewed: 2026-05
                draft: false
                # All others"""));
        assertEquals(0, check().code());
    }

    @Test
    void allWordsOfALongListAreNamed() throws IOException {
        StringBuilder words = new StringBuilder("words:\n  skill:\n    category:\n");
        for (int i = 10; i < 40; i++) {
            words.append("      cat").append(i).append("-sort: {label: L, order: ").append(i).append("}\n");
        }
        Path sorts = guide.here().resolve("long");
        Files.createDirectories(sorts.resolve("skills"));
        Files.writeString(sorts.resolve("site.yaml"), "title: Sorts\nbase-url: https://example.org/\n"
                + words);
        Files.writeString(sorts.resolve("skills/one.md"),
                "---\ntitle: One\nsummary: One.\ncategory: cat10-sort\n---\n");
        Run run = guide.run("new", "skill", "two", "--content", "long");
        assertEquals(new Run(0, """
                wrote long/skills/two.md
                still to fill in:
                  line 2  title:  # the printed name
                  line 3  summary:  # one plain sentence
                  line 4  category:  # the group it belongs to; one of:
                            # cat10-sort, cat11-sort, cat12-sort, cat13-sort, cat14-sort, cat15-sort, \
                cat16-sort, cat17-sort,
                            # cat18-sort, cat19-sort, cat20-sort, cat21-sort, cat22-sort, cat23-sort, \
                cat24-sort, cat25-sort,
                            # cat26-sort, cat27-sort, cat28-sort, cat29-sort, cat30-sort, cat31-sort, \
                cat32-sort, cat33-sort,
                            # cat34-sort, cat35-sort, cat36-sort, cat37-sort, cat38-sort, cat39-sort
                then waymark check says whether all is well
                """, ""), run);
        String text = Files.readString(sorts.resolve("skills/two.md"));
        assertTrue(text.contains("\ncategory:  # the group it belongs to; one of:\n  # cat10-sort, "), text);
        assertTrue(text.lines().filter(line -> line.startsWith("  # "))
                .allMatch(line -> line.length() <= 110), text);
        Files.writeString(sorts.resolve("skills/two.md"), text.replace("title:", "title: Two")
                .replace("summary:", "summary: Two.").replace("category:", "category: cat12-sort"));
        assertEquals(0, guide.withTemplates("check", "--content", "long").code());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindCanBeBegun(Kind kind) throws IOException {
        Run run = guide.run("new", kind.word(), "begun");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("\nstill to fill in:\n  "), run.out());
        assertEquals(1, check().code());
    }

    @Test
    void commentsCanBeTakenAwayAndGiveFieldsThatAreKnown() throws IOException {
        for (Kind kind : Kind.values()) {
            assertEquals(0, guide.run("new", kind.folder(), "begun").code());
            Path file = guide.file(kind.folder() + "/begun" + kind.ending().allowed().get(0));
            Files.writeString(file, Files.readString(file).replaceAll("(?m)^(\\s*)# (?!All others)", "$1")
                    .replaceAll("(?m)^(\\s*)# (?!All others)", "$1"));
        }
        List<String> codes = guide.withTemplates("check", "--format", "json").out().lines()
                .filter(line -> line.contains("/begun.")).filter(line -> line.contains("unknown-field")
                        || line.contains("yaml-syntax") || line.contains("wrong-type")).toList();
        assertEquals(List.of(), codes);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', delimiter = '|', textBlock = """
            skil oil                        | there is no kind "skil"              | did you mean "skill"?
            lighthouse oil                  | there is no kind "lighthouse"        \
            | kinds: role, roadmap, skill, technology, level, salary, employer, city, country, region, \
            guide, page, faq, project, resource, fact, conflict, source
            skill lamp-care | the id "lamp-care" of a skill is taken: content/skills/lamp-care.md | ''
            skill wick-care \
            | skill/wick-care is an earlier id of skill/lamp-care, and its old address leads there \
            | choose another id, or take it out of `formerly` first
            skill Oil_Lamp                  | "Oil_Lamp" cannot be an id           \
            | use lower-case letters, digits and single hyphens, such as "oil-lamp"; the title is free
            page data                       \
            | a page cannot have the id "data": the site itself uses this place \
            | name it "about-data"; the title is free
            skill oil --set sumary=Oil      | a skill has no field `sumary`        | did you mean `summary`?
            skill oil --set effort.mni=1    | `effort` has no field `mni`          | did you mean `min`?
            skill oil --set effort=1        | `effort` has fields of its own       \
            | give them one by one, such as --set effort.min=value
            skill oil --set questions=why   | the items of `questions` have several fields each \
            | leave it out here and write them into the file
            skill oil --set title           | "title" does not say which field gets which value \
            | write --set field=value, such as --set order=1
            skill oil --set title=          | `title` is given no value            \
            | write --set title=value, or leave it out
            skill oil --title a --set title=b | `title` is given twice             | it takes one value
            skill oil --set category=lampps | the list skill.category has no word `lampps` \
            | did you mean `lamps`?
            skill oil --set order=first     | `first` is not a whole number that can stand here \
            | write plain digits, at most 9, such as `12`
            skill oil --set helps=lens-care | "lens-care" does not say of which kind it is \
            | write "skill/lens-care"
            level oil --title a --set order=1 --set skills=skill/lens-caer | no skill has the id "lens-caer" \
            | did you mean "lens-care"? (content/skills/lens-care.md)
            level oil --title a --set order=1 --set image=assets/oil.png \
            | there is no picture "assets/oil.png" in the content \
            | put it into assets/ and write `assets/…`
            """)
    void whatMakesNoSenseIsRefusedAndNothingIsWritten(String line, String message, String help)
            throws IOException {
        Map<String, String> before = guide.texts();
        String helpLine = help.isEmpty() ? "" : "  = help: " + help + "\n";
        assertEquals(new Run(2, "", "error: " + message + "\n" + helpLine),
                guide.run(("new " + line).split(" +")));
        assertEquals(before, guide.texts());
    }

    @Test
    void aKindThatNeedsWordsSaysSoFirst() throws IOException {
        Path settings = guide.file("site.yaml");
        Files.delete(guide.file("projects/oil-lamp.md"));
        String text = Files.readString(settings);
        Files.writeString(settings, text.replaceAll("(?m)^  project:\n(    .*\n)+", ""));
        Run run = guide.run("new", "project", "kite");
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("error: `project` is missing\n"
                + "  = help: add `project: {difficulty: {one: {label: …}}}`"), run.err());
    }

    @Test
    void brokenSettingsAreToldAndNothingIsWritten() throws IOException {
        Files.writeString(guide.file("site.yaml"), "title: [\n");
        Run run = guide.run("new", "skill", "oil");
        assertEquals(1, run.code());
        assertTrue(run.err().startsWith("error[yaml-syntax]: "), run.err());
        assertTrue(Files.notExists(guide.file("skills/oil.md")));
    }

    @Test
    void linksThatDoNotSayAnyMoreWhichEntryTheyMeanAreTold() throws IOException {
        Files.writeString(guide.file("guides/oil.md"),
                "---\ntitle: Oil\nsummary: Oil.\n---\n\nSee [[paraffin]].\n");
        Run run = guide.run("new", "level", "paraffin", "--title", "Paraffin", "--set", "order=9");
        assertEquals(1, run.code());
        assertTrue(run.out().startsWith("wrote content/levels/paraffin.md\n"), run.out());
        assertTrue(run.err().startsWith("error[ambiguous-link]: \"paraffin\" is the id of several entries\n"
                + "  --> content/guides/oil.md:6:7\n"), run.err());
    }

    @Test
    void theFirstEntryOfAKindMakesItsFolder() throws IOException {
        Files.delete(guide.file("projects/oil-lamp.md"));
        Files.delete(guide.file("projects"));
        assertEquals(0, guide.run("new", "project", "kite").code());
        assertTrue(Files.exists(guide.file("projects/kite.md")));
    }
}
