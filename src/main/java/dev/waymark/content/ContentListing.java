package dev.waymark.content;

import dev.waymark.catalog.Unread;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * All files of a content folder by their names, none of them opened.
 *
 * @param shown   how the folder is named in diagnostics: relative to where the command ran, with {@code /}
 * @param entries sorted by path
 * @param assets  sorted by path
 * @param unread  what was refused by its name, its size or its nature
 */
public record ContentListing(
        String shown, Optional<Path> settings, List<EntryFile> entries,
        List<AssetFile> assets, Unread unread) {

    public ContentListing {
        entries = List.copyOf(entries);
        assets = List.copyOf(assets);
    }

    /** The number of files that a build reads. */
    public int files() {
        return entries.size() + assets.size() + (settings.isPresent() ? 1 : 0);
    }

    /** How a file is named in diagnostics. */
    public String shown(String path) {
        return shown.isEmpty() ? path : shown + "/" + path;
    }
}
