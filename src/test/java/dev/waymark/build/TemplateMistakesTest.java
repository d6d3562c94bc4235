package dev.waymark.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Broken themes around the keepers' guide: each mistake is told once, at its place, whatever it is. */
class TemplateMistakesTest {

    private static final Duration AT_MOST = Duration.ofSeconds(30);

    @TempDir
    private Path here;
    private Path templates;

    @BeforeEach
    void copyTheme() throws IOException {
        templates = here.resolve("templates");
        Folders.copy(Guides.TEMPLATES, templates);
        Guides.keepers(here.resolve("content"), 1);
    }

    private List<String> told() throws Exception {
        BuildOptions options = Guides.options(here, 2);
        BuildReport report = Assertions.assertTimeout(AT_MOST, () -> Guides.build(new BuildOptions(
                options.workingFolder(), options.content(), templates, options.output(),
                Optional.empty(), false, false, false, 2)).check());
        return report.diagnostics().stream()
                .filter(found -> !found.code().id().equals("page-anchor"))
                .map(found -> found.code().id() + " " + found.span() + " " + found.message()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "<#macro a><@a/></#macro><@a/>            | template-failure templates/pages/skill.ftlh",
        "<#function f x><#return f(x)></#function>${f(1)} | template-failure templates/pages/skill.ftlh",
        "<#include 'skill.ftlh'>                  | template-failure templates/pages/skill.ftlh",
        "<#list 1.. as x>No end is in sight.</#list> | page-too-large skills/",
        "<#if page>                               | template-syntax templates/pages/skill.ftlh:1:",
        "<#include '../../content/site.yaml'>     | missing-template templates/pages/../../content/site.yaml",
        "<#include '/etc/passwd'>                 | missing-template templates/etc/passwd",
        "${'freemarker.template.utility.Execute'?new()('id')}"
                + " | template-failure templates/pages/skill.ftlh:1:1",
        "<@keeper/>                               "
                + "| template-failure templates/pages/skill.ftlh:1:3 `keeper` has no",
        "${1/0}                                   | template-failure templates/pages/skill.ftlh:1:1",
    })
    void whatATemplateGetsWrongIsToldAtItsPlace(String template, String expected) throws Exception {
        Files.writeString(templates.resolve("pages/skill.ftlh"), template);
        List<String> told = told();
        assertTrue(!told.isEmpty(), expected);
        assertTrue(told.stream().allMatch(line -> line.startsWith(expected)), told::toString);
        assertEquals(1, told.stream().map(line -> line.replaceFirst("skills/[a-z-]+/", ""))
                .distinct().count());
    }

    @Test
    void ofAMistakeOnManyPagesTheFirstThreeByPathAreNamed() throws Exception {
        Path base = templates.resolve("layouts/base.ftlh");
        Files.writeString(base, Files.readString(base).replaceFirst("</body>",
                "<p id=\"twice\"></p><p id=\"twice\"></p><a href=\"\\${page.root}nowhere/#x\">x</a></body>"));
        List<String> told = told();
        List<String> places = told.stream().map(line -> line.split(":")[0]).toList();
        assertEquals(List.of("page-duplicate-id 404.html", "page-link 404.html",
                "page-duplicate-id compare/index.html", "page-link compare/index.html",
                "page-duplicate-id compare/pay/index.html",
                "page-link compare/pay/index.html"), places, told::toString);
        for (int run = 0; run < 4; run++) {
            assertEquals(told, told());
        }
    }

    @Test
    void aTemplateThatAllImportIsMissedOnce() throws Exception {
        Files.delete(templates.resolve("layouts/base.ftlh"));
        assertEquals(
                List.of("missing-template templates/layouts/base.ftlh:1:1"
                        + " there is no template layouts/base.ftlh"),
                told());
    }

    @Test
    void aMistakeInATemplateThatAllImportIsToldOnceAtItsPlace() throws Exception {
        Path base = templates.resolve("layouts/base.ftlh");
        Files.writeString(base, Files.readString(base) + "\n<#if lamp>");
        List<String> told = told();
        assertEquals(1, told.size(), told::toString);
        assertTrue(told.get(0).startsWith("template-syntax templates/layouts/base.ftlh:"), told::toString);
    }

    @ParameterizedTest
    @CsvSource({"'a: [b', yaml-syntax templates/words.yaml:1:4",
        "'- a', wrong-type templates/words.yaml:1:1"})
    void brokenWordsAreToldAndNotAlsoEveryPlaceThatPrintsThem(String words, String expected)
            throws Exception {
        Files.writeString(templates.resolve("words.yaml"), words + "\n");
        List<String> told = told();
        assertEquals(1, told.size(), told::toString);
        assertTrue(told.get(0).startsWith(expected), told::toString);
    }

    @Test
    void missingWordsAreToldAsAMissingFile() throws Exception {
        Files.delete(templates.resolve("words.yaml"));
        assertEquals(List.of("missing-template templates/words.yaml:1:1 "
                + "there is no file of words that the templates print"), told());
    }

    @Test
    void wordsThatAreNoFileAreNotOpened() throws Exception {
        Files.delete(templates.resolve("words.yaml"));
        Files.createDirectory(templates.resolve("words.yaml"));
        assertEquals(List.of("special-file templates/words.yaml:1:1 this is not a regular file"), told());
    }

    @Test
    void aWordThatIsMissingIsNamedWhereItIsPrinted() throws Exception {
        Path words = templates.resolve("words.yaml");
        Files.writeString(words, Files.readString(words).replaceFirst("(?m)^skip: .*\\n", ""));
        List<String> told = told();
        assertEquals(1, told.size(), told::toString);
        assertTrue(told.get(0).startsWith("template-failure templates/layouts/base.ftlh:"), told::toString);
        assertTrue(told.get(0).endsWith("`words.skip` has no value"), told::toString);
    }

    @Test
    void aFileOfTheThemeThatCannotBeAUrlIsToldByItsName() throws Exception {
        Files.writeString(templates.resolve("assets/fog signal.css"), "");
        assertEquals(
                List.of("bad-asset templates/assets/fog signal.css:1:1 this name cannot be part of a URL"),
                told());
    }

    @Test
    void filesThatWantOnePlaceAreToldWithoutPublishing() throws Exception {
        Files.writeString(templates.resolve("assets/site-root/index.html"), "");
        assertEquals(List.of("page-clash index.html:1:1 "
                + "two files of the site want the same place: index.html and index.html"), told());
    }
}
