package dev.waymark.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a folder holds: every path below it with its content; a folder's ends in a slash and has none. */
record Snapshot(SortedMap<String, String> files) {

    static Snapshot of(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.filter(path -> !path.equals(folder)).toList()) {
                    add(folder, path, files);
                }
            }
        }
        return new Snapshot(files);
    }

    private static void add(Path folder, Path path, SortedMap<String, String> files) throws IOException {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            files.put(name + "/", "");
        } else if (Files.isSymbolicLink(path)) {
            files.put(name, "link to " + Files.readSymbolicLink(path));
        } else {
            files.put(name, Files.readString(path, StandardCharsets.ISO_8859_1));
        }
    }

    /** Names directly in a folder, sorted. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString()).sorted().toList();
        }
    }
}
