package dev.waymark.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A repository that a stranger made is read, and nothing of it is run. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the traps are scripts for a shell")
@Timeout(120)
class HostileRepositoryTest {

    private static final String IDA = "Ida <ida@example.org>";

    @TempDir
    private Path folder;
    @TempDir
    private Path elsewhere;
    private Path content;
    private Path trap;
    private Repository repository;

    @BeforeEach
    void start() throws Exception {
        content = Files.createDirectories(folder.resolve("content"));
        repository = new Repository(folder);
        trap = script(elsewhere.resolve("trap"), "touch '" + elsewhere.resolve("caught") + "'\n");
    }

    private static Path script(Path file, String text) throws Exception {
        Files.writeString(file, "#!/bin/sh\n" + text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void assertNothingWasRun() {
        assertFalse(Files.exists(elsewhere.resolve("caught")), "a program of the repository was run");
    }

    private void set(String name, String value) throws Exception {
        repository.git("config", name, value);
    }

    @Test
    void noProgramThatASettingNamesIsRun() throws Exception {
        repository.commit("content/a.md", "one", IDA, "2026-01-02T10:00:00Z");
        repository.commit("content/a.md", "two", IDA, "2026-01-03T10:00:00Z");
        Path signs = script(elsewhere.resolve("signs"),
                "cat > /dev/null\necho '-----BEGIN PGP SIGNATURE-----'\n"
                + "printf '\\n[GNUPG:] SIG_CREATED D 1 8 00 1 A\\n' >&2\n");
        repository.git("-c", "gpg.program=" + signs, "commit", "-q", "--allow-empty", "-S", "-m", "signed");
        History plain = new HistoryReader(content).read();
        Files.writeString(folder.resolve(".git/info/attributes"), "* diff=evil filter=evil merge=evil\n");
        Path hooks = Files.createDirectories(elsewhere.resolve("hooks"));
        for (String hook : List.of("post-index-change", "pre-commit", "post-checkout",
                "fsmonitor-watchman")) {
            script(hooks.resolve(hook), trap.toString() + "\n");
        }
        for (String name : List.of("core.fsmonitor", "core.pager", "pager.log", "core.editor",
                "core.sshCommand", "core.askPass", "core.gitProxy", "core.alternateRefsCommand",
                "diff.external", "diff.evil.command", "diff.evil.textconv", "filter.evil.clean",
                "filter.evil.smudge", "filter.evil.process", "merge.evil.driver", "gpg.program",
                "gpg.openpgp.program", "credential.helper", "uploadpack.packObjectsHook",
                "interactive.diffFilter", "sequence.editor", "man.viewer", "core.hooksPath")) {
            set(name, name.equals("core.hooksPath") ? hooks.toString() : trap.toString());
        }
        for (String alias : List.of("log", "rev-parse", "cat-file")) {
            set("alias." + alias, "!" + trap);
        }
        set("log.showSignature", "true");
        HistoryReader reader = new HistoryReader(content);
        assertEquals(plain, reader.read());
        assertFalse(plain.files().isEmpty());
        List<String> after = plain.revisions().stream().flatMap(one -> one.after().stream()).toList();
        assertEquals(2, reader.texts().of(after).size());
        assertNothingWasRun();
    }

    @Test
    void whatAPartialCloneLacksIsNotFetched() throws Exception {
        repository.commit("content/a.md", "one", IDA, "2026-01-02T10:00:00Z");
        repository.commit("content/a.md", "two", IDA, "2026-01-03T10:00:00Z");
        HistoryReader reader = new HistoryReader(content);
        String lost = reader.read().revisions().get(1).after().orElseThrow();
        Files.delete(folder.resolve(".git/objects/" + lost.substring(0, 2) + "/" + lost.substring(2)));
        set("core.repositoryFormatVersion", "1");
        set("extensions.partialClone", "origin");
        set("remote.origin.url", elsewhere.toString());
        set("remote.origin.promisor", "true");
        set("remote.origin.uploadpack", trap.toString());
        assertEquals(Map.of(), reader.texts().of(List.of(lost)));
        new HistoryReader(content).read();
        assertNothingWasRun();
    }

    @Test
    void aProgramNamedGitInTheContentIsNotTheOneThatIsRun() throws Exception {
        repository.commit("content/a.md", "one", IDA, "2026-01-02T10:00:00Z");
        script(content.resolve("git"), trap.toString() + "\n");
        assertEquals(1, new HistoryReader(content).read().files().size());
        assertNothingWasRun();
    }

    @Test
    void namesThatLookLikePartsOfTheLogStayNames() throws Exception {
        List<String> names = List.of("a\nb.md", "c\u0001" + "1700000000.md", "\u0001.md",
                " :100644 100644 x y M.md", "-O.md", "\"quoted\\n\".md", ":(glob)*.md", "tab\t.md");
        for (String name : names) {
            Files.writeString(content.resolve(name), name);
        }
        repository.commit("\u0001Evil\u0002 :100644 <x@example.org>", "2026-01-02T10:00:00Z");
        repository.commit("content/last.md", "x", IDA, "2026-01-03T10:00:00Z");
        History history = new HistoryReader(content).read();
        assertEquals(names.size() + 1, history.files().size(), history.files()::toString);
        for (String name : names) {
            assertEquals("2026-01-02", history.files().get(name).changed().toString(), name);
            assertTrue(history.files().get(name).contributors().get(0).matches("Evil +:100644"), name);
        }
    }

    @Test
    void graftsAndReplacementsChangeNothing() throws Exception {
        repository.commit("content/a.md", "one", IDA, "2026-01-02T10:00:00Z");
        repository.commit("content/a.md", "two", "Olav <olav@example.org>", "2026-01-03T10:00:00Z");
        History plain = new HistoryReader(content).read();
        repository.git("replace", "HEAD", "HEAD~1");
        Files.writeString(folder.resolve(".git/info/grafts"), plain.key().substring(0, 40) + "\n");
        assertEquals(plain, new HistoryReader(content).read());
        assertEquals(List.of("Ida", "Olav"), plain.files().get("a.md").contributors());
    }

    @Test
    void aMailmapMayBeAnything() throws Exception {
        repository.commit("content/a.md", "one", IDA, "2026-01-02T10:00:00Z");
        Path mailmap = folder.resolve(".mailmap");
        Files.writeString(mailmap, "&<b>\u0007\u202e\"Ida <ida@example.org>\n".repeat(50_000));
        assertEquals("", new HistoryReader(content).read().files().get("a.md").contributors().get(0)
                .replaceAll("[\\x20-\\x7e]", ""));
        Files.write(mailmap, new byte[] {0, (byte) 0xff, '<', 0, '>', '\n', (byte) 0xfe});
        assertEquals(1, new HistoryReader(content).read().files().size());
        Files.delete(mailmap);
        Files.createSymbolicLink(mailmap, Path.of("/dev/zero"));
        assertEquals(1, new HistoryReader(content).read().files().size());
        Files.delete(mailmap);
    }
}
