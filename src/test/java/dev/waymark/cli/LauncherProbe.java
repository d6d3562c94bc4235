package dev.waymark.cli;

import java.nio.file.Path;
import java.util.Arrays;

/** What {@link LauncherTest} lets the launcher start: says how it was called, and ends with 7. */
final class LauncherProbe {

    private LauncherProbe() {
    }

    public static void main(String[] words) {
        System.out.println(Arrays.toString(words) + " in " + Path.of("").toAbsolutePath().getFileName());
        System.exit(7);
    }
}
