package dev.waymark.edit;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A small working guide of another trade, to start one's own from: its content, and the templates of this
 * Waymark.
 */
public final class NewGuide {

    private static final String STARTER = "starter";
    private static final String TEMPLATES = "templates";
    /** What version control would hide, and builds leave out of a jar, has another name there. */
    private static final Map<String, String> NAMES = Map.of("gitignore", ".gitignore");

    private NewGuide() {
    }

    /**
     * Writes the guide into a folder that is empty or not there yet; a repository may have been begun in it.
     *
     * @return the files by their paths below the folder, sorted
     */
    public static List<String> write(Path folder) throws EditRefused, IOException {
        refuseUsed(folder);
        Map<String, byte[]> files = new TreeMap<>();
        collect(STARTER, "", files);
        collect(TEMPLATES, TEMPLATES + "/", files);
        Deque<Path> made = new ArrayDeque<>();
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path target = folder.resolve(file.getKey());
                makeFolders(target.getParent(), made);
                made.push(target);
                Files.write(target, file.getValue());
            }
        } catch (IOException | RuntimeException failure) {
            for (Path path : made) {
                Files.deleteIfExists(path);
            }
            throw failure;
        }
        return List.copyOf(files.keySet());
    }

    private static void refuseUsed(Path folder) throws EditRefused, IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new EditRefused("\"" + folder + "\" is not a folder", "name a new folder, or an empty one");
        }
        try (Stream<Path> there = Files.list(folder)) {
            List<String> names = there.map(path -> path.getFileName().toString())
                    .filter(name -> !name.equals(".git")).sorted().toList();
            if (!names.isEmpty()) {
                throw new EditRefused("the folder \"" + folder + "\" is not empty: it has " + names.get(0)
                        + (names.size() > 1 ? " and " + (names.size() - 1) + " more" : ""),
                        "name a new folder, or an empty one");
            }
        }
    }

    private static void makeFolders(Path folder, Deque<Path> made) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path up = folder; up != null && !Files.exists(up); up = up.getParent()) {
            missing.push(up);
        }
        for (Path path : missing) {
            Files.createDirectory(path);
            made.push(path);
        }
    }

    /** Reads the files below a folder of the program, be it packed into its jar or not. */
    private static void collect(String folder, String prefix, Map<String, byte[]> files) throws IOException {
        URL url = Objects.requireNonNull(NewGuide.class.getResource("/" + folder), folder);
        String address = url.toString();
        if (!address.startsWith("jar:")) {
            collect(Path.of(uri(address)), prefix, files);
            return;
        }
        Path jar = Path.of(uri(address.substring("jar:".length(), address.indexOf("!/"))));
        try (FileSystem packed = FileSystems.newFileSystem(jar)) {
            collect(packed.getPath("/" + folder), prefix, files);
        }
    }

    private static URI uri(String address) throws IOException {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            throw new IOException("the program cannot be read at " + address, e);
        }
    }

    private static void collect(Path root, String prefix, Map<String, byte[]> files) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String path = root.relativize(file).toString().replace('\\', '/');
                files.put(prefix + NAMES.getOrDefault(path, path), Files.readAllBytes(file));
            }
        }
    }
}
