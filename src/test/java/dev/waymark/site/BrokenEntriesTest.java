package dev.waymark.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.content.ReadContent;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an entry points at is checked though the entry itself is broken; what points at it is not wrong too.
 */
class BrokenEntriesTest {

    @TempDir
    Path content;

    @BeforeEach
    void write() {
        ReadContent.write(content, "site.yaml", """
                title: Keepers
                base-url: https://example.org/
                words: {skill: {category: {lamps: {label: Lamps}}}}
                """);
        skill("lens-care", "summary: Clean glass.\ncategory: lamps", "");
    }

    private void skill(String id, String fields, String body) {
        ReadContent.write(content, "skills/" + id + ".md", "---\ntitle: Skill\n" + fields + "\n---\n" + body);
    }

    private List<String> told() {
        return ReadContent.of(content).diagnostics().stream()
                .map(found -> found.span() + " " + found.code().id() + " | "
                        + String.join(" | ", found.help())).toList();
    }

    @Test
    void aFieldThatIsMissingHidesNothingElse() {
        skill("lamp-lighting", "summary: Light it.\nrequires: [skill/lens-caer]\ncite: [coast-survey]\n"
                + "image: assets/lamp.png", """
                # Care

                Wipe it, see [[lens-crae]] and [there](../skills/lens-acre.md), [@coast-survey], \
                ![lens](../assets/no.png).

                It costs $20.

                [Below](#cares)
                """);
        assertEquals(List.of(
                "content/skills/lamp-lighting.md:1:1 missing-field | add `category: …`:"
                        + " the group it belongs to",
                "content/skills/lamp-lighting.md:4:12 unknown-reference |"
                        + " did you mean \"lens-care\"? (content/skills/lens-care.md)",
                "content/skills/lamp-lighting.md:5:8 unknown-citation |"
                        + " add the file sources/coast-survey.yaml or name an entry that exists",
                "content/skills/lamp-lighting.md:6:8 missing-asset |"
                        + " put it into assets/ and write `assets/…`",
                "content/skills/lamp-lighting.md:10:16 broken-link |"
                        + " did you mean \"lens-care\"? (content/skills/lens-care.md)",
                "content/skills/lamp-lighting.md:10:40 broken-link | did you mean \"lens-care.md\"?",
                "content/skills/lamp-lighting.md:10:67 unknown-citation |"
                        + " add the file sources/coast-survey.yaml or name an entry that exists",
                "content/skills/lamp-lighting.md:10:90 missing-asset |"
                        + " put it into assets/ and link to it from here",
                "content/skills/lamp-lighting.md:12:10 uncited-figure | cite it in the same paragraph: "
                        + "[@source-id#section], or use [[salary/set#row]] or [[fact/id]]"), told());
    }

    @Test
    void whatNamesABrokenEntryIsFineButAMisspeltNameOfItIsNot() {
        skill("lamp-lighting", "summary: Light it.", "");
        skill("wick-trimming", "summary: Trim it.\ncategory: lamps\nrequires: [skill/lamp-lighting]\n"
                + "helps: [skill/lamp-lihgting]", """
                [[lamp-lighting]], [it](lamp-lighting.md#anywhere), [[lamp-lightnig]], [it](lamp-lihgting.md)
                """);
        assertEquals(List.of(
                "content/skills/lamp-lighting.md:1:1 missing-field | add `category: …`:"
                        + " the group it belongs to",
                "content/skills/wick-trimming.md:6:9 unknown-reference |"
                        + " did you mean \"lamp-lighting\"? (content/skills/lamp-lighting.md)",
                "content/skills/wick-trimming.md:8:55 broken-link |"
                        + " did you mean \"lamp-lighting\"? (content/skills/lamp-lighting.md)",
                "content/skills/wick-trimming.md:8:77 broken-link | did you mean \"lamp-lighting.md\"?"),
                told());
    }

    @Test
    void aCircleThroughABrokenEntryIsOne() {
        skill("lamp-lighting", "summary: Light it.\nrequires: [skill/wick-trimming]", "");
        skill("wick-trimming", "summary: Trim it.\ncategory: lamps\nrequires: [skill/lamp-lighting]", "");
        assertEquals(List.of("missing-field", "reference-cycle"),
                ReadContent.of(content).diagnostics().stream()
                        .map(found -> found.code().id()).toList());
    }

    @Test
    void frontMatterThatMakesNoSenseHidesNoBrokenLink() {
        skill("lamp-lighting", "summary: {", "[[lens-crae]]\n");
        assertEquals(List.of("yaml-syntax", "broken-link"), ReadContent.of(content).diagnostics().stream()
                .map(found -> found.code().id()).toList());
    }

    @Test
    void aBrokenDraftPointsAtNothingYet() {
        skill("lamp-lighting", "summary: Light it.\nrequires: [skill/lens-caer]\ndraft: true",
                "[[lens-crae]]\n");
        skill("wick-trimming", "summary: {\ndraft: true", "[[lens-crae]]\n");
        assertEquals(List.of("missing-field", "yaml-syntax"), ReadContent.of(content).diagnostics().stream()
                .map(found -> found.code().id()).toList());
    }
}
