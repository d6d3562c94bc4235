package dev.waymark.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.content.ReadContent;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Broken settings hide nothing that is wrong with the entries, and make nothing wrong that is not. */
class BrokenSettingsTest {

    private static final String WORDS = "words: {skill: {category: {lamps: {label: Lamps}}}}\n";

    @TempDir
    Path content;

    @BeforeEach
    void write() {
        ReadContent.write(content, "skills/lens-care.md",
                "---\ntitle: Lens care\nsummary: Clean glass.\ncategory: lamps\n"
                        + "requires: [skill/lamp-crae]\n---\n");
        ReadContent.write(content, "skills/lamp-care.md",
                "---\ntitle: Lamp care\nsummary: Clean lamps.\ncategory: lampps\n---\n");
    }

    private List<String> told(String settings) {
        ReadContent.write(content, "site.yaml", settings);
        return ReadContent.of(content).diagnostics().stream().map(found -> found.code().id()).toList();
    }

    @Test
    void aMissingSettingIsToldWithAllElse() {
        assertEquals(List.of("missing-field", "unknown-word", "unknown-reference"),
                told("title: Keepers\n" + WORDS));
    }

    @Test
    void wordsThatAreMissingAreShownAsALineToCopyWithTheListsThatThisGuideNeeds() {
        ReadContent.write(content, "sources/log.yaml", "title: Log\npublisher: not-stated\ntype: book\n");
        ReadContent.write(content, "site.yaml", "title: Keepers\nbase-url: https://example.org/\n");
        String help = ReadContent.of(content).diagnostics().get(0).help().get(0);
        assertEquals("add `words: {skill: {category: {one: {label: …}}}, "
                + "source: {type: {one: {label: …}}}}`: "
                + "the guide's own word lists, each word with a label", help);
    }

    @Test
    void wordsOfAListThatCannotBeReadMayBeRight() {
        assertEquals(List.of("unknown-field", "unknown-reference"),
                told("title: Keepers\nbase-url: https://example.org/\n"
                        + "wrods: {skill: {category: {lamps: {label: Lamps}}}}\n"));
        assertEquals(List.of("wrong-type", "unknown-reference"),
                told("title: Keepers\nbase-url: https://example.org/\nwords: [lamps]\n"));
    }

    @Test
    void settingsThatAreNoYamlHideNoBrokenReference() {
        assertEquals(List.of("yaml-syntax", "unknown-reference"), told("title: [\n"));
    }

    @Test
    void settingsThatAreNotThereHideNoneEither() {
        assertEquals(List.of("missing-settings", "unknown-reference"),
                ReadContent.of(content).diagnostics().stream().map(found -> found.code().id()).toList());
    }
}
