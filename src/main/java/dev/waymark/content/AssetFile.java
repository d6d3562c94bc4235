package dev.waymark.content;

import java.nio.file.Path;

/** A picture or other file below {@code assets}, unopened. Path below the content folder, with {@code /}. */
public record AssetFile(String path, long size, Path location) {
}
