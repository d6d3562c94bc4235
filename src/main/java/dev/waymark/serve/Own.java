package dev.waymark.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The server's own files, which no site has: the script that reloads a page, the looks of what it shows, and
 * an icon.
 */
final class Own {

    static final String FOLDER = "__waymark/";
    static final String EVENTS = FOLDER + "events";
    /** For a page that cannot be made: without one a browser asks the host for one that nobody has. */
    static final String BROKEN_ICON = FOLDER + "broken.svg";
    private static final String SCRIPT = FOLDER + "reload.js";
    private static final byte[] HEAD_END = "</head>".getBytes(StandardCharsets.US_ASCII);

    private final Map<String, byte[]> files = Map.of(SCRIPT, resource("reload.js"),
            FOLDER + "reload.css", resource("reload.css"), BROKEN_ICON, resource("broken.svg"));

    private static byte[] resource(String name) {
        try (InputStream in = Own.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<byte[]> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** A page with the script in its head. */
    static byte[] withScript(byte[] html, int edition) {
        byte[] tag = ("<script src=\"/" + SCRIPT + "\" data-edition=\"" + edition + "\" defer></script>\n")
                .getBytes(StandardCharsets.US_ASCII);
        int at = headEnd(html);
        byte[] page = new byte[html.length + tag.length];
        System.arraycopy(html, 0, page, 0, at);
        System.arraycopy(tag, 0, page, at, tag.length);
        System.arraycopy(html, at, page, at + tag.length, html.length - at);
        return page;
    }

    /** Where the head ends; where there is none, the end. */
    private static int headEnd(byte[] html) {
        for (int i = 0; i + HEAD_END.length <= html.length; i++) {
            int same = 0;
            while (same < HEAD_END.length && html[i + same] == HEAD_END[same]) {
                same++;
            }
            if (same == HEAD_END.length) {
                return i;
            }
        }
        return html.length;
    }
}
