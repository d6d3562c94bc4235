package dev.waymark.history;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs git on a folder, only to read. Settings of the person and the repository that would change what it
 * prints are overruled, nothing is fetched, and no program that a setting names is run: the same history
 * gives the same bytes everywhere, and a repository that comes from a stranger is only read.
 */
final class Git {

    /** More than any answer that is of use; what is longer counts as no answer. */
    private static final int ANSWER_BYTES = 256 << 20;
    private static final int SECONDS = 60;
    private static final List<String> SETTINGS = List.of(
            "-c", "core.quotePath=false", "-c", "core.fsmonitor=false",
            "-c", "i18n.logOutputEncoding=UTF-8", "-c", "log.showSignature=false", "-c", "log.follow=false",
            "-c", "log.showRoot=true", "-c", "diff.renames=true", "-c", "mailmap.file=",
            "-c", "mailmap.blob=");

    private final Path folder;

    Git(Path folder) {
        this.folder = folder;
    }

    /** Whether a folder may be part of a repository; asks no program. */
    static boolean mayKnow(Path folder) {
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The git of the PATH, in a folder that has a full name: a system that looks into the folder where it
     * runs first would run what the content brings along.
     */
    private static Optional<String> program() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator)).filter(folder -> !folder.isBlank())
                .flatMap(folder -> Stream.of("git", "git.exe").map(name -> new File(folder, name)))
                .filter(file -> file.isAbsolute() && file.isFile() && file.canExecute())
                .map(File::getPath).findFirst();
    }

    /** What git prints, as UTF-8; empty where it is not there, fails or does not end. */
    Optional<String> ask(String... arguments) {
        return answer(new byte[0], arguments).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** What git prints when it reads some input; empty where it is not there, fails or does not end. */
    Optional<byte[]> answer(byte[] input, String... arguments) {
        Optional<String> program = program();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        List<String> command = new ArrayList<>(List.of(program.get(), "--no-pager", "--no-replace-objects"));
        command.addAll(SETTINGS);
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        clean(builder.environment());
        try {
            return run(builder.start(), input);
        } catch (IOException e) {
            return Optional.empty(); // It cannot be started.
        }
    }

    /**
     * A hook of git sets variables that would lead git to another repository. A partial clone would
     * fetch what it lacks, through programs that it names: older versions of git know only the list
     * of allowed ways.
     */
    private static void clean(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.startsWith("GIT_"));
        environment.putAll(Map.of(
                "GIT_OPTIONAL_LOCKS", "0", "GIT_TERMINAL_PROMPT", "0", "GIT_NO_LAZY_FETCH", "1",
                "GIT_ALLOW_PROTOCOL", "none", "GIT_GRAFT_FILE", "/dev/null",
                "LC_ALL", "C", "TZ", "UTC"));
    }

    private static Optional<byte[]> run(Process git, byte[] input) throws IOException {
        Thread writer = new Thread(() -> write(git, input), "git-input");
        writer.setDaemon(true);
        writer.start();
        Thread watch = new Thread(() -> endInTime(git), "git-watch");
        watch.setDaemon(true);
        watch.start();
        try (InputStream out = git.getInputStream()) {
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            for (int n = out.read(buffer); n >= 0; n = out.read(buffer)) {
                read.write(buffer, 0, n);
                if (read.size() > ANSWER_BYTES) {
                    return Optional.empty();
                }
            }
            return git.waitFor() == 0 ? Optional.of(read.toByteArray()) : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            git.destroy();
        }
    }

    private static void write(Process git, byte[] input) {
        try (OutputStream in = git.getOutputStream()) {
            in.write(input);
        } catch (IOException e) {
            // It ended before it had read all: what it printed then says so.
        }
    }

    private static void endInTime(Process git) {
        try {
            if (!git.waitFor(SECONDS, TimeUnit.SECONDS)) {
                git.destroyForcibly();
            }
        } catch (InterruptedException e) {
            git.destroyForcibly();
        }
    }
}
