package dev.waymark.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What git knows of the content, asked of real repositories. */
class HistoryTest {

    @TempDir
    private Path folder;
    @TempDir
    private Path elsewhere;
    private Repository repository;
    private Path content;

    @BeforeEach
    void start() throws Exception {
        repository = new Repository(folder);
        content = folder.resolve("content");
        Files.createDirectories(content);
    }

    private History read() {
        return new HistoryReader(content).read();
    }

    @Test
    void aFileHasTheDayOfItsLastCommitAndTheNamesOfAllWhoChangedIt() throws Exception {
        repository.commit("content/skills/lamp.md", "one", "Ida <ida@example.org>", "2026-01-02T10:00:00Z");
        repository.commit("content/skills/lamp.md", "two", "Olav <olav@example.org>", "2026-02-03T10:00:00Z");
        repository.commit("content/skills/lamp.md", "three", "Olav <olav@example.org>",
                "2026-02-04T23:30:00-03:00");
        repository.commit("content/skills/fog.md", "one", "Ida <ida@example.org>", "2026-02-05T10:00:00Z");
        repository.commit("README.md", "outside", "Nils <nils@example.org>", "2026-03-05T10:00:00Z");
        assertEquals(Map.of(
                "skills/lamp.md", new FileHistory(LocalDate.of(2026, 2, 5), List.of("Olav", "Ida")),
                "skills/fog.md", new FileHistory(LocalDate.of(2026, 2, 5), List.of("Ida"))), read().files());
    }

    @Test
    void aRenamedFileKeepsItsHistoryAndANewOneOfItsOldNameHasNone() throws Exception {
        String text = "The lamp burns all night long.\n".repeat(20);
        repository.commit("content/skills/lamp.md", text, "Ida <ida@example.org>", "2026-01-02T10:00:00Z");
        repository.git("mv", "content/skills/lamp.md", "content/skills/light.md");
        repository.commit("content/skills/light.md", text, "Olav <olav@example.org>", "2026-01-03T10:00:00Z");
        repository.commit("content/skills/lamp.md", "new", "Nils <nils@example.org>", "2026-01-04T10:00:00Z");
        Map<String, FileHistory> files = read().files();
        assertEquals(List.of("Ida", "Olav"), files.get("skills/light.md").contributors());
        assertEquals(List.of("Nils"), files.get("skills/lamp.md").contributors());
    }

    @Test
    void theMailmapDecidesNamesAndAddressesAreNeverTold() throws Exception {
        Files.writeString(folder.resolve(".mailmap"), "Ida Lund <ida@example.org>\n");
        repository.commit("content/a.md", "1", "ida <ida@example.org>", "2026-01-02T10:00:00Z");
        String before = read().key();
        repository.commit("content/a.md", "2", "olav@example.org <olav@example.org>", "2026-01-03T10:00:00Z");
        assertEquals(List.of("Ida Lund", "olav"), read().files().get("a.md").contributors());
        Files.writeString(folder.resolve(".mailmap"), "Olav Vik <olav@example.org>\n");
        assertEquals(List.of("Olav Vik", "ida"), read().files().get("a.md").contributors());
        assertNotEquals(before, read().key());
    }

    /** In a huge repository it would be tried for a minute at each save. */
    @Test
    void whatCannotBeReadIsNotTriedAgainUntilThereIsAnotherCommit() throws Exception {
        repository.commit("content/a.md", "1", "Ida <ida@example.org>", "2026-01-02T10:00:00Z");
        repository.commit("content/a.md", "2", "Ida <ida@example.org>", "2026-01-03T10:00:00Z");
        Path first = folder.resolve(".git/objects/" + repository.ask("rev-parse", "HEAD~1^{tree}")
                .replaceFirst("^..", "$0/"));
        Path away = elsewhere.resolve("tree");
        Files.move(first, away);
        HistoryReader reader = new HistoryReader(content);
        assertEquals(History.NONE, reader.read());
        Files.move(away, first);
        assertEquals(History.NONE, reader.read());
        assertEquals(1, read().files().size(), "another reader can read it");
        repository.commit("content/b.md", "1", "Ida <ida@example.org>", "2026-01-04T10:00:00Z");
        assertEquals(2, reader.read().files().size());
    }

    @Test
    void strangeNamesAndPathsStayInTheirPlace() throws Exception {
        repository.commit("content/skills/å — ☃ \"x\"\tb.md", "1",
                "\u202eEvil\u0007 \u200bName <x@example.org>", "2026-01-02T10:00:00Z");
        repository.commit("content/skills/:100644 100644 a b M.md", "1",
                "N".repeat(5000) + " <x@example.org>", "1970-01-01T00:00:05Z");
        Map<String, FileHistory> files = read().files();
        assertEquals(List.of("Evil Name"), files.get("skills/å — ☃ \"x\"\tb.md").contributors());
        assertTrue(files.get("skills/:100644 100644 a b M.md").contributors().get(0).length() <= 101);
        assertEquals(2, files.size());
    }

    @Test
    void settingsOfTheRepositoryDoNotChangeWhatIsRead() throws Exception {
        repository.commit("content/skills/lamp.md", "one", "Ida <ida@example.org>", "2026-01-02T10:00:00Z");
        repository.commit("content/skills/fog å.md", "one", "Ida <ida@example.org>", "2026-01-03T10:00:00Z");
        History plain = read();
        assertFalse(plain.files().isEmpty());
        for (String setting : List.of("core.quotePath=true", "log.showSignature=true", "color.ui=always",
                "log.date=relative", "diff.renames=false", "diff.orderFile=nowhere",
                "mailmap.file=" + folder.resolve("evil"), "diff.noprefix=true",
                "i18n.logOutputEncoding=latin1", "log.follow=true", "format.pretty=oneline",
                "core.pager=false", "diff.external=false", "log.decorate=full", "log.showRoot=false",
                "core.fsmonitor=false")) {
            int end = setting.indexOf('=');
            repository.git("config", setting.substring(0, end), setting.substring(end + 1));
        }
        Files.writeString(folder.resolve("evil"), "Evil <ida@example.org>\n");
        assertEquals(plain, read());
    }

    @Test
    void whatIsNotAWholeHistoryIsNone() throws Exception {
        assertEquals(History.NONE, read(), "no commit");
        repository.commit("content/a.md", "1", "Ida <ida@example.org>", "2026-01-02T10:00:00Z");
        repository.commit("content/a.md", "2", "Ida <ida@example.org>", "2026-01-03T10:00:00Z");
        Path shallow = folder.resolve("shallow");
        repository.git("clone", "-q", "--depth", "1", folder.toUri().toString(), shallow.toString());
        assertEquals(History.NONE, new HistoryReader(shallow.resolve("content")).read());
        Path broken = Files.createDirectories(elsewhere.resolve("broken/content"));
        Files.createDirectories(broken.resolveSibling(".git"));
        assertEquals(History.NONE, new HistoryReader(broken).read());
    }

    @Test
    void revisionsTellWhatAFileSaidBeforeAndAfter() throws Exception {
        repository.commit("content/facts/wage.yaml", "value: 1\n", "Ida <ida@example.org>",
                "2026-01-02T10:00:00Z");
        repository.commit("content/facts/wage.yaml", "value: 2\n", "Ida <ida@example.org>",
                "2026-01-03T10:00:00Z");
        repository.git("rm", "-q", "content/facts/wage.yaml");
        repository.commit("content/b.md", "x", "Ida <ida@example.org>", "2026-01-04T10:00:00Z");
        HistoryReader reader = new HistoryReader(content);
        List<Revision> all = reader.read().revisions().stream()
                .filter(one -> one.path().startsWith("facts")).toList();
        assertEquals(3, all.size());
        assertEquals(Optional.empty(), all.get(0).after());
        Revision change = all.get(1);
        Map<String, String> texts = reader.texts().of(
                List.of(change.before().get(), change.after().get(), "0".repeat(40)));
        assertEquals("value: 1\n", texts.get(change.before().get()));
        assertEquals("value: 2\n", texts.get(change.after().get()));
        assertEquals(2, texts.size());
        assertEquals(Optional.empty(), all.get(2).before());
    }

    @Test
    void theSameHistoryIsReadOnce() throws IOException, InterruptedException {
        repository.commit("content/a.md", "1", "Ida <ida@example.org>", "2026-01-02T10:00:00Z");
        HistoryReader reader = new HistoryReader(content);
        History first = reader.read();
        assertEquals(true, first == reader.read());
        repository.commit("content/a.md", "2", "Ida <ida@example.org>", "2026-01-03T10:00:00Z");
        assertEquals(LocalDate.of(2026, 1, 3), reader.read().files().get("a.md").changed());
    }
}
