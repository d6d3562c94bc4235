package dev.waymark.content;

import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.Limits;
import dev.waymark.diagnostic.Nearest;
import dev.waymark.diagnostic.SourceFile;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one walk through the content folder. Symbolic links and special files are refused unopened, so nothing
 * outside the folder can be reached and nothing can block; large files are refused unread.
 */
public final class ContentFolder {

    private static final String SETTINGS = "site.yaml";
    private static final String ASSETS = "assets";

    private final Path root;
    private final String shown;
    private final Diagnostics found;
    private final List<EntryFile> entries = new ArrayList<>();
    private final List<AssetFile> assets = new ArrayList<>();
    private final Map<EntryId, EntryFile> byId = new HashMap<>();
    private Optional<Path> settings = Optional.empty();

    private ContentFolder(Path root, String shown, Diagnostics found) {
        this.root = root;
        this.shown = shown;
        this.found = found;
    }

    /**
     * Lists a content folder.
     *
     * @param shown how the folder is named in diagnostics
     */
    public static ContentListing list(Path root, String shown, Diagnostics found) throws IOException {
        ContentFolder folder = new ContentFolder(root, shown, found);
        Files.walkFileTree(root, folder.new Visitor());
        folder.entries.sort(Comparator.comparing(EntryFile::path));
        folder.assets.sort(Comparator.comparing(AssetFile::path));
        folder.refuseDuplicates();
        ContentListing listing = new ContentListing(shown, folder.settings, folder.entries, folder.assets);
        if (listing.settings().isEmpty()) {
            found.add(Code.MISSING_SETTINGS, folder.file(SETTINGS).whole(), "the content folder has no " + SETTINGS,
                    "add " + SETTINGS + " with at least `title: …` and `base-url: https://…/`");
        }
        if (listing.entries().isEmpty() && found.isEmpty()) {
            found.add(Code.EMPTY_CONTENT, folder.file("").whole(), "the content folder has no entries",
                    "add one, such as pages/home.md");
        }
        return listing;
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(root)) {
                return FileVisitResult.CONTINUE;
            }
            String path = path(folder);
            String name = folder.getFileName().toString();
            if (isHidden(name)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            return path.contains("/") ? subFolder(path, name) : topFolder(path);
        }

        @Override
        public FileVisitResult visitFile(Path location, BasicFileAttributes attributes) {
            String name = location.getFileName().toString();
            if (!isHidden(name) && !name.equals("README.md") && !name.equals("LICENSE")) {
                accept(location, path(location), name, attributes);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path location, IOException e) {
            found.add(Code.UNREADABLE_FILE, file(path(location)).whole(), "this cannot be read",
                    "check its permissions");
            return FileVisitResult.CONTINUE;
        }
    }

    private static boolean isHidden(String name) {
        return name.startsWith("_") || name.startsWith(".");
    }

    private FileVisitResult topFolder(String name) {
        if (name.equals(ASSETS) || Kind.ofFolder(name).isPresent()) {
            return FileVisitResult.CONTINUE;
        }
        List<String> folders = Stream.concat(Arrays.stream(Kind.values()).map(Kind::folder), Stream.of(ASSETS)).toList();
        found.add(Code.UNKNOWN_FOLDER, file(name).whole(), "no kind of entry has the folder `" + clean(name) + "`",
                Kind.ofWord(name).map(Kind::folder).or(() -> Nearest.to(name, folders))
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse("folders: " + String.join(", ", folders)));
        return FileVisitResult.SKIP_SUBTREE;
    }

    private FileVisitResult subFolder(String path, String name) {
        if (path.startsWith(ASSETS + "/") || Slugs.isValid(name)) {
            return FileVisitResult.CONTINUE;
        }
        found.add(Code.BAD_ID, file(path).whole(), "`" + clean(name) + "` cannot be the name of a group",
                "lower-case letters, digits and single hyphens, such as `" + Slugs.suggest(name) + "`");
        return FileVisitResult.SKIP_SUBTREE;
    }

    private void accept(Path location, String path, String name, BasicFileAttributes attributes) {
        if (!attributes.isRegularFile()) {
            found.add(Code.SPECIAL_FILE, file(path).whole(), attributes.isSymbolicLink()
                    ? "symbolic links are not followed" : "this is not a regular file",
                    "put the file itself here");
        } else if (path.startsWith(ASSETS + "/")) {
            assets.add(new AssetFile(path, attributes.size(), location));
        } else if (attributes.size() > Limits.SOURCE_BYTES) {
            found.add(Code.FILE_TOO_LARGE, file(path).whole(), "this file has " + attributes.size()
                    + " bytes; the limit is " + Limits.SOURCE_BYTES, "split it");
        } else if (path.equals(SETTINGS)) {
            settings = Optional.of(location);
        } else {
            entry(location, path, name);
        }
    }

    private void entry(Path location, String path, String name) {
        int slash = path.indexOf('/');
        Optional<Kind> kind = slash < 0 ? Optional.empty() : Kind.ofFolder(path.substring(0, slash));
        if (kind.isEmpty()) {
            found.add(Code.UNKNOWN_FILE, file(path).whole(), "a file here has no meaning",
                    name.startsWith("site.") ? "settings stand in " + SETTINGS : "put entries into the folder of their kind");
            return;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot);
        String slug = dot < 0 ? name : name.substring(0, dot);
        if (!kind.get().ending().allowed().contains(ending)) {
            wrongEnding(path, slug, ending, kind.get());
        } else if (!Slugs.isValid(slug)) {
            found.add(Code.BAD_ID, file(path).whole(), "`" + clean(slug) + "` cannot be an id",
                    "name the file `" + Slugs.suggest(slug) + ending + "`; the title is free");
        } else {
            String group = path.substring(slash + 1, Math.max(slash + 1, path.lastIndexOf('/')));
            entries.add(new EntryFile(new EntryId(kind.get(), slug), path, group, location));
        }
    }

    private void wrongEnding(String path, String slug, String ending, Kind kind) {
        List<String> allowed = kind.ending().allowed();
        boolean isNear = List.of(".md", ".markdown", ".mdx", ".yaml", ".yml", ".txt").contains(ending);
        found.add(isNear ? Code.WRONG_ENDING : Code.UNKNOWN_FILE, file(path).whole(), "a " + kind.word()
                + " is a file that ends in " + String.join(" or ", allowed)
                + (ending.isEmpty() ? "" : ", not " + clean(ending)), isNear
                ? "rename it to `" + clean(slug) + allowed.get(0) + "`" : "pictures and files belong into " + ASSETS + "/");
    }

    private void refuseDuplicates() {
        for (EntryFile entry : List.copyOf(entries)) {
            EntryFile before = byId.putIfAbsent(entry.id(), entry);
            if (before != null) {
                entries.remove(entry);
                found.add(Diagnostic.of(Code.DUPLICATE_ID, file(entry.path()).whole(), "the id " + entry.id()
                        + " is taken", "give one of the two files another name")
                        .with(new Diagnostic.Related(file(before.path()).whole(), "first here")));
            }
        }
    }

    private SourceFile file(String path) {
        String name = path.isEmpty() ? shown : shown.isEmpty() ? path : shown + "/" + path;
        return SourceFile.of(name, "");
    }

    private String path(Path location) {
        return root.relativize(location).toString().replace(location.getFileSystem().getSeparator(), "/");
    }

    private static String clean(String name) {
        return name.replaceAll("\\p{C}", "?");
    }
}
