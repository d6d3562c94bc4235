package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.Folders;
import dev.waymark.catalog.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCommandTest {

    @TempDir
    private Path here;

    @BeforeEach
    void guide() throws IOException {
        Keepers.in(here);
    }

    @Test
    void oneFileForEachKindAndOneForTheSettingsIsWritten() throws IOException {
        assertEquals(new Run(0, "wrote 19 schemas into .waymark/schema: one for each kind, such as "
                + "skill.schema.json, and site.schema.json\n"
                + "next: tell your editor which schema is for which files; "
                + "waymark schema --vscode does it for Visual Studio Code\n", ""), Run.in(here, "schema"));
        List<String> expected = Stream.concat(Stream.of(Kind.values()).map(Kind::word), Stream.of("site"))
                .map(word -> word + ".schema.json").sorted().toList();
        assertEquals(expected, names(here.resolve(".waymark/schema")));
    }

    @Test
    void theFolderMayBeChosenAndSameFilesStayUntouched() throws IOException {
        assertEquals(0, Run.in(here, "schema", "--output", "help/schema").code());
        Path skill = here.resolve("help/schema/skill.schema.json");
        Path source = here.resolve("help/schema/source.schema.json");
        Object skillBefore = Files.readAttributes(skill, "fileKey,lastModifiedTime");
        Files.writeString(source, "oil");
        assertEquals(0, Run.in(here, "schema", "--output", "help/schema").code());
        assertEquals(skillBefore, Files.readAttributes(skill, "fileKey,lastModifiedTime"));
        assertTrue(Files.readString(source).startsWith("{\"$schema\":"));
    }

    @Test
    void visualStudioCodeIsToldWhichSchemaIsForWhichFiles() throws IOException {
        Run run = Run.in(here, "schema", "--vscode");
        assertTrue(run.out().contains(
                "wrote .vscode/settings.json; the extension YAML by Red Hat reads it\n"), run.out());
        assertEquals("""
                {
                  "yaml.schemas": {
                    ".waymark/schema/site.schema.json": "content/site.yaml",
                    ".waymark/schema/salary.schema.json": "content/salaries/**/*.yaml",
                    ".waymark/schema/resource.schema.json": "content/resources/**/*.yaml",
                    ".waymark/schema/fact.schema.json": "content/facts/**/*.yaml",
                    ".waymark/schema/source.schema.json": "content/sources/**/*.yaml"
                  }
                }
                """, Files.readString(here.resolve(".vscode/settings.json")));
    }

    @Test
    void settingsOfAnEditorThatAreThereStayAsTheyAre() throws IOException {
        Path settings = Files.createDirectories(here.resolve(".vscode")).resolve("settings.json");
        Files.writeString(settings, "{ // mine\n}\n");
        Run run = Run.in(here, "schema", "--vscode");
        assertEquals(0, run.code());
        assertEquals("{ // mine\n}\n", Files.readString(settings));
        assertTrue(run.out().contains(
                ".vscode/settings.json is there already; add to it:\n  \"yaml.schemas\": {\n"), run.out());
    }

    @Test
    void itIsToldThatMarkdownGetsNoHelpFromTheSchemas() {
        String told = "it helps with .yaml files only; in .md files waymark serve tells mistakes"
                + " at every save\n";
        assertTrue(Run.in(here, "schema", "--vscode").out().endsWith(told), "written");
        assertTrue(Run.in(here, "schema", "--vscode").out().endsWith(told), "to be added");
    }

    @Test
    void schemasLieBesideAContentFolderThatIsElsewhere() throws IOException {
        Folders.copy(Keepers.CONTENT, here.resolve("tower/texts"));
        assertEquals(0, Run.in(here, "schema", "--content", "tower/texts").code());
        assertTrue(Files.exists(here.resolve("tower/.waymark/schema/role.schema.json")));
    }

    @Test
    void brokenSettingsAreToldAndNothingIsWritten() throws IOException {
        Files.writeString(here.resolve("content/site.yaml"), "titel: Keepers\n");
        Run run = Run.in(here, "schema");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("error[unknown-field]: there is no field `titel` here\n"), run.err());
        assertTrue(Files.notExists(here.resolve(".waymark")));
    }

    @Test
    void theContentFolderIsRefused() {
        assertEquals(new Run(2, "", "error: schemas cannot stand in the content folder\n"
                + "  = help: leave --output out, or name another folder\n"),
                Run.in(here, "schema", "--output", "content/skills"));
    }

    @Test
    void aFileInTheWayOfTheFolderIsAFailureOfTheMachine() throws IOException {
        Files.writeString(here.resolve("lamp"), "oil");
        Run run = Run.in(here, "schema", "--output", "lamp");
        assertEquals(3, run.code());
        assertEquals("oil", Files.readString(here.resolve("lamp")));
    }

    @Test
    void whatIsWrongElsewhereIsToldAndTheSchemasAreWritten() throws IOException {
        Files.writeString(here.resolve("content/skills/Lamp Care.md"), "---\ntitle: Lamp care\n---\n");
        Run run = Run.in(here, "schema");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("--> content/skills/Lamp Care.md"), run.err());
        assertTrue(run.out().startsWith("wrote 19 schemas into .waymark/schema"), run.out());
        assertTrue(Files.exists(here.resolve(".waymark/schema/skill.schema.json")));
        Run lines = Run.in(here, "schema", "--format", "json");
        assertTrue(lines.out().lines().allMatch(line -> line.startsWith("{")), lines.out());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
