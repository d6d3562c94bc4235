package dev.waymark.content;

import dev.waymark.catalog.EntryId;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.Limits;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The one walk through the content folder. Symbolic links and special files are refused unopened, so nothing
 * outside the folder can be reached and nothing can block; large files are refused unread.
 */
public final class ContentFolder {

    private final Path root;
    private final Predicate<String> passing;
    private final String shown;
    private final FileNames names;
    private final Diagnostics found;
    private final List<EntryFile> entries = new ArrayList<>();
    private final List<AssetFile> assets = new ArrayList<>();
    private Optional<Path> settings = Optional.empty();

    private ContentFolder(Path root, Predicate<String> passing, String shown, Diagnostics found) {
        this.root = root;
        this.passing = passing;
        this.shown = shown;
        this.names = new FileNames(shown, found);
        this.found = found;
    }

    /**
     * Lists a content folder.
     *
     * @param root  may be a symbolic link itself
     * @param shown how the folder is named in diagnostics
     */
    public static ContentListing list(Path root, String shown, Diagnostics found) throws IOException {
        return list(root, name -> false, shown, found);
    }

    /**
     * The same while somebody writes in it.
     *
     * @param passing names of files that are there for a moment only: they are overlooked
     */
    public static ContentListing list(Path root, Predicate<String> passing, String shown, Diagnostics found)
            throws IOException {
        Diagnostics told = new Diagnostics();
        ContentFolder folder = new ContentFolder(root.toRealPath(), passing, shown, told);
        Files.walkFileTree(folder.root, folder.new Visitor());
        ContentListing listing = folder.listing();
        folder.tellWhatIsMissing(listing);
        found.addAll(told);
        return listing;
    }

    private ContentListing listing() {
        entries.sort(Comparator.comparing(EntryFile::path));
        assets.sort(Comparator.comparing(AssetFile::path));
        return new ContentListing(shown, settings, withoutDuplicates(), withoutTwins(), names.unread());
    }

    private void tellWhatIsMissing(ContentListing listing) {
        if (listing.entries().isEmpty() && found.isEmpty()) {
            found.add(Code.EMPTY_CONTENT, names.file("").whole(), "the content folder has no entries",
                    settings.isPresent() ? "add one, such as pages/home.md"
                            : "add " + FileNames.SETTINGS + " and an entry, such as pages/home.md");
        } else if (settings.isEmpty() && !names.toldOfSettings()) {
            found.add(Code.MISSING_SETTINGS, names.file(FileNames.SETTINGS).whole(),
                    "the content folder has no " + FileNames.SETTINGS,
                    "add " + FileNames.SETTINGS + " with at least `title: …` and `base-url: https://…/`");
        }
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.equals(root) || names.isWalked(path(folder))
                    ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path location, BasicFileAttributes attributes) {
            String name = location.getFileName().toString();
            if (!FileNames.isIgnored(name) && !passing.test(name)) {
                accept(location, path(location), attributes);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path location, IOException e) {
            names.tell(Code.UNREADABLE_FILE, path(location), "this cannot be read", "check its permissions");
            return FileVisitResult.CONTINUE;
        }
    }

    private void accept(Path location, String path, BasicFileAttributes attributes) {
        if (!attributes.isRegularFile()) {
            names.tell(Code.SPECIAL_FILE, path, attributes.isSymbolicLink()
                    ? "symbolic links are not followed" : "this is not a regular file",
                    "put the file itself here");
        } else if (EditorFiles.isOne(location.getFileName().toString())) {
            names.leftBehind(path);
        } else if (FileNames.isAsset(path)) {
            assets.add(new AssetFile(path, attributes.size(), location));
        } else if (attributes.size() > Limits.SOURCE_BYTES) {
            names.tell(Code.FILE_TOO_LARGE, path,
                    "this file has " + attributes.size() + " bytes; the limit is "
                    + Limits.SOURCE_BYTES, "split it");
        } else if (path.equals(FileNames.SETTINGS)) {
            settings = Optional.of(location);
        } else {
            names.entry(path, location).ifPresent(entries::add);
        }
    }

    private List<EntryFile> withoutDuplicates() {
        Map<EntryId, EntryFile> byId = new HashMap<>();
        List<EntryFile> distinct = new ArrayList<>();
        for (EntryFile entry : entries) {
            EntryFile before = byId.putIfAbsent(entry.id(), entry);
            if (before == null) {
                distinct.add(entry);
            } else {
                found.add(Diagnostic.of(Code.DUPLICATE_ID, names.file(entry.path()).whole(), "the id \""
                        + entry.id().slug() + "\" of a " + entry.id().kind().word() + " is taken",
                        "give one of the two files another name")
                        .with(new Diagnostic.Related(names.file(before.path()).whole(), "first here")));
            }
        }
        return distinct;
    }

    /** Files whose names differ in capitals only are one file on some machines, and one URL on this site. */
    private List<AssetFile> withoutTwins() {
        Map<String, AssetFile> byName = new HashMap<>();
        List<AssetFile> distinct = new ArrayList<>();
        for (AssetFile asset : assets) {
            AssetFile before = byName.putIfAbsent(asset.path().toLowerCase(Locale.ROOT), asset);
            if (before == null) {
                distinct.add(asset);
            } else {
                found.add(Diagnostic.of(Code.BAD_ASSET, names.file(asset.path()).whole(),
                        "the name of this file differs from another in capitals only",
                        "give one of the two another name")
                        .with(new Diagnostic.Related(names.file(before.path()).whole(), "first here")));
            }
        }
        return distinct;
    }

    private String path(Path location) {
        return root.relativize(location).toString().replace(location.getFileSystem().getSeparator(), "/");
    }
}
