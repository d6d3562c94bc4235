package dev.waymark.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A git repository that a test writes. */
public final class Repository {

    private final Path folder;

    public Repository(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        git("init", "-q", "-b", "main");
    }

    /** Writes a file and commits it with whatever else has changed. */
    public void commit(String path, String text, String author, String time)
            throws IOException, InterruptedException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        commit(author, time);
    }

    /** Commits all that has changed. */
    public void commit(String author, String time) throws IOException, InterruptedException {
        git("add", "-A");
        String name = author.substring(0, author.indexOf('<')).strip();
        String address = author.substring(author.indexOf('<') + 1, author.indexOf('>'));
        run(Map.of("GIT_AUTHOR_NAME", name, "GIT_AUTHOR_EMAIL", address, "GIT_COMMITTER_NAME", name,
                "GIT_COMMITTER_EMAIL", address, "GIT_AUTHOR_DATE", time, "GIT_COMMITTER_DATE", time),
                List.of("commit", "-q", "--allow-empty", "-m", "change"));
    }

    public void git(String... arguments) throws IOException, InterruptedException {
        run(Map.of(), List.of(arguments));
    }

    /** What git says, without the end of the line. */
    public String ask(String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), List.of(arguments)).strip();
    }

    private String run(Map<String, String> environment, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git",
                "-c", "user.name=Test", "-c", "user.email=test@example.org",
                "-c", "commit.gpgSign=false", "-c", "protocol.file.allow=always"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process git = builder.start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (git.waitFor() != 0) {
            throw new AssertionError(command + ": " + said);
        }
        return said;
    }
}
