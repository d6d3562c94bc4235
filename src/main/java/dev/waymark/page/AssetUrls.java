package dev.waymark.page;

import java.util.Map;

/** The published URLs of the files of the content, by their path below the content folder. */
public record AssetUrls(Map<String, String> urls) {

    public AssetUrls {
        urls = Map.copyOf(urls);
    }

    /** The URL below the root; the path itself for a file that could not be published. */
    public String url(String path) {
        return urls.getOrDefault(path, path);
    }
}
