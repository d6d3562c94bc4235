package dev.waymark.asset;

import java.util.zip.CRC32;

/** Names that change with the content, so that browsers may keep a file for ever. */
public final class Fingerprint {

    private Fingerprint() {
    }

    /** {@code css/site.css} becomes {@code css/site-1a2b3c4d.css}. */
    public static String name(String path, byte[] bytes) {
        CRC32 digest = new CRC32();
        digest.update(bytes);
        int dot = path.lastIndexOf('.');
        int end = dot <= path.lastIndexOf('/') ? path.length() : dot;
        return path.substring(0, end) + String.format("-%08x", digest.getValue()) + path.substring(end);
    }
}
