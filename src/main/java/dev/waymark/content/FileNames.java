package dev.waymark.content;

import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Unread;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.Nearest;
import dev.waymark.diagnostic.SourceFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the files and folders of the content are, by their names alone. Paths are below the content folder.
 */
final class FileNames {

    static final String SETTINGS = "site.yaml";
    private static final String ASSETS = "assets";
    private static final Set<String> NO_ENTRIES = Set.of("README.md", "LICENSE");
    private static final Set<String> TEXT_ENDINGS =
            Set.of(".md", ".markdown", ".mdx", ".yaml", ".yml", ".txt");

    private final String shown;
    private final Diagnostics found;
    private final Set<EntryId> unreadEntries = new HashSet<>();
    private final Set<Kind> unreadKinds = EnumSet.noneOf(Kind.class);
    private boolean toldOfSettings;

    /** @param shown how the content folder is named in diagnostics */
    FileNames(String shown, Diagnostics found) {
        this.shown = shown;
        this.found = found;
    }

    static boolean isIgnored(String name) {
        return name.startsWith("_") || name.startsWith(".") || NO_ENTRIES.contains(name);
    }

    static boolean isAsset(String path) {
        return path.startsWith(ASSETS + "/");
    }

    /** Whether something was told that explains why there are no settings. */
    boolean toldOfSettings() {
        return toldOfSettings;
    }

    /** What was refused: nobody need be told that it is missing, too. */
    Unread unread() {
        return new Unread(unreadEntries, unreadKinds);
    }

    /** Whether a folder belongs to the content; told where its name has no meaning. */
    boolean isWalked(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (name.startsWith("_") || name.startsWith(".")) {
            return false;
        }
        return path.contains("/") ? isAsset(path) || isGroup(path, name) : isTopFolder(name);
    }

    private boolean isTopFolder(String name) {
        if (name.equals(ASSETS) || Kind.ofFolder(name).isPresent()) {
            return true;
        }
        List<String> folders = Stream.concat(Arrays.stream(Kind.values()).map(Kind::folder),
                Stream.of(ASSETS)).toList();
        Optional<String> meant = Kind.ofWord(name).map(Kind::folder).or(() -> Nearest.to(name, folders));
        meant.flatMap(Kind::ofFolder).ifPresent(unreadKinds::add);
        tell(Code.UNKNOWN_FOLDER, name, "no kind of entry has the folder \"" + clean(name) + "\"",
                meant.map(near -> "did you mean \"" + near + "\"?")
                        .orElseGet(() -> "folders: " + String.join(", ", folders)));
        return false;
    }

    private boolean isGroup(String path, String name) {
        boolean valid = Slugs.isValid(name);
        if (!valid) {
            tell(Code.BAD_ID, path, "\"" + clean(name) + "\" cannot be the name of a group",
                    "use lower-case letters, digits and single hyphens, such as \""
                    + Slugs.suggest(name) + "\"");
        }
        return valid;
    }

    /** The entry that a file holds; empty after a diagnostic. */
    Optional<EntryFile> entry(String path, Path location) {
        int slash = path.indexOf('/');
        Optional<Kind> kind = slash < 0 ? Optional.empty() : Kind.ofFolder(path.substring(0, slash));
        return kind.isPresent() ? entry(path, kind.get(), location) : stray(path);
    }

    private Optional<EntryFile> stray(String path) {
        boolean meansSettings = path.startsWith("site.") || path.equalsIgnoreCase(SETTINGS);
        return meansSettings
                ? tell(Code.WRONG_ENDING, path, "the settings stand in " + SETTINGS,
                        "rename it to \"" + SETTINGS + "\"")
                : tell(Code.UNKNOWN_FILE, path, "a file here has no meaning",
                        "put entries into the folder of their kind");
    }

    private Optional<EntryFile> entry(String path, Kind kind, Path location) {
        int from = path.lastIndexOf('/') + 1;
        int dot = path.lastIndexOf('.');
        String ending = dot < from ? "" : path.substring(dot);
        String slug = path.substring(from, dot < from ? path.length() : dot);
        EntryId id = new EntryId(kind, slug);
        if (!kind.ending().allowed().contains(ending)) {
            return wrongEnding(path, slug, ending, kind);
        }
        if (!Slugs.isValid(slug)) {
            return tell(Code.BAD_ID, path, "\"" + clean(slug) + "\" cannot be an id",
                    "name the file \"" + Slugs.suggest(slug) + ending + "\"; the title is free");
        }
        if (!Slugs.isFree(id)) {
            return tell(Code.BAD_ID, path,
                    "a page cannot have the id \"" + slug + "\": the site itself uses this place",
                    "name the file \"about-" + slug + ending + "\"; the title is free");
        }
        String group = path.substring(path.indexOf('/') + 1, Math.max(path.indexOf('/') + 1, from - 1));
        return Optional.of(new EntryFile(id, path, group, location));
    }

    private Optional<EntryFile> wrongEnding(String path, String slug, String ending, Kind kind) {
        List<String> allowed = kind.ending().allowed();
        String message = "a " + kind.word() + " is a file that ends in " + String.join(" or ", allowed)
                + (ending.isEmpty() ? "" : ", not " + clean(ending));
        return TEXT_ENDINGS.contains(ending)
                ? tell(Code.WRONG_ENDING, path, message,
                        "rename it to \"" + clean(slug) + allowed.get(0) + "\"")
                : tell(Code.UNKNOWN_FILE, path, message, "pictures and files belong into " + ASSETS + "/");
    }

    <T> Optional<T> tell(Code code, String path, String message, String help) {
        Kind.ofFolder(path.contains("/") ? path.substring(0, path.indexOf('/')) : path)
                .ifPresent(kind -> miss(kind, path.substring(path.lastIndexOf('/') + 1)));
        toldOfSettings |= path.startsWith("site.") || path.equalsIgnoreCase(SETTINGS);
        found.add(code, file(path).whole(), message, help);
        return Optional.empty();
    }

    /** A swap file or backup holds no entry of its own, so that none is missing without it. */
    void leftBehind(String path) {
        found.add(Code.UNKNOWN_FILE, file(path).whole(), "an editor or a file manager left this file behind",
                "delete it, if the file that it belongs to is whole");
    }

    /** What has no ending may be a folder with any number of entries in it. */
    private void miss(Kind kind, String name) {
        int dot = name.lastIndexOf('.');
        if (dot <= 0) {
            unreadKinds.add(kind);
        } else {
            unreadEntries.add(new EntryId(kind, name.substring(0, dot)));
            unreadEntries.add(new EntryId(kind, Slugs.suggest(name.substring(0, dot))));
        }
    }

    /** A file or folder as diagnostics name it. */
    SourceFile file(String path) {
        String name = path.isEmpty() ? shown : shown.isEmpty() ? path : shown + "/" + path;
        return SourceFile.of(clean(name), "");
    }

    private static String clean(String name) {
        return name.replaceAll("\\p{C}", "?");
    }
}
