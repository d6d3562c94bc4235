package dev.waymark.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Changes to several files, made all or not at all: new texts are first written beside the files they
 * replace, then moved into place; where one of the moves fails, those before it are taken back.
 */
final class FileChanges {

    /** Such names are no entries, so that nobody reads a file that is half written. */
    private static final String PREFIX = ".waymark-";

    private final Map<Path, String> texts = new LinkedHashMap<>();
    private final Map<Path, Path> moves = new LinkedHashMap<>();

    /** Changes stretches of files, whose places are given by the names that diagnostics have for them. */
    void replace(Collection<Change> changes, Map<String, Path> locations) throws IOException {
        Map<Path, List<Change>> byFile = new TreeMap<>();
        for (Change change : changes) {
            Path location = locations.get(change.span().file().path());
            byFile.computeIfAbsent(location, file -> new ArrayList<>()).add(change);
        }
        for (Map.Entry<Path, List<Change>> file : byFile.entrySet()) {
            texts.put(file.getKey(), FileText.read(file.getKey()).with(file.getValue()));
        }
    }

    /** Gives a file another name, where no file is yet. */
    void move(Path from, Path to) {
        moves.put(from, to);
    }

    /** Something that takes back what was done. */
    private interface Undo {
        void run() throws IOException;
    }

    void make() throws IOException {
        Map<Path, Path> staged = new LinkedHashMap<>();
        Deque<Undo> done = new ArrayDeque<>();
        try {
            for (Map.Entry<Path, String> text : texts.entrySet()) {
                Path beside = text.getKey().resolveSibling(PREFIX + text.getKey().getFileName());
                staged.put(text.getKey(), beside);
                stage(text.getKey(), beside, text.getValue());
            }
            for (Map.Entry<Path, Path> file : staged.entrySet()) {
                done.push(replace(file.getValue(), file.getKey()));
            }
            for (Map.Entry<Path, Path> move : moves.entrySet()) {
                moveNew(move.getKey(), move.getValue());
                done.push(() -> Files.move(move.getValue(), move.getKey()));
            }
        } catch (IOException | RuntimeException failure) {
            takeBack(done, failure);
            throw failure;
        } finally {
            for (Path left : staged.values()) {
                Files.deleteIfExists(left);
            }
        }
    }

    /** Writes a text beside its file, with the permissions of that file. */
    private static void stage(Path file, Path beside, String text) throws IOException {
        Files.copy(file, beside, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(beside, text, StandardCharsets.UTF_8);
    }

    private static Undo replace(Path staged, Path file) throws IOException {
        byte[] before = Files.readAllBytes(file);
        Files.move(staged, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return () -> Files.write(file, before);
    }

    private static void moveNew(Path from, Path to) throws IOException {
        if (Files.exists(to)) {
            throw new FileAlreadyExistsException(to.toString());
        }
        Files.move(from, to);
    }

    private static void takeBack(Deque<Undo> done, Exception failure) {
        for (Undo undo : done) {
            try {
                undo.run();
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
    }
}
