package dev.waymark.cli;

import dev.waymark.output.OutputTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the list of files of a site that is published somewhere. */
final class LiveSite {

    private static final int MOST_BYTES = 64 << 20;
    private static final String HELP = "name a copy of data/manifest.json of the live site";

    private LiveSite() {
    }

    static OutputTree read(String given, Path here) throws UsageError, IOException {
        Path file = Inputs.folder("--published", given, here);
        String shown = "\"" + Visible.text(given, 200) + "\"";
        if (!Files.isRegularFile(file)) {
            throw new UsageError(
                    Files.exists(file) ? shown + " is not a file" : "there is no file " + shown, HELP);
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        }
        if (bytes.length > MOST_BYTES) {
            throw new UsageError(
                    shown + " has more than " + (MOST_BYTES >> 20) + " MiB, so it lists no site of ours",
                    HELP);
        }
        return OutputTree.ofManifest(new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow(() -> new UsageError(
                        shown + " is not a list of files that Waymark wrote, or not a whole one", HELP));
    }
}
