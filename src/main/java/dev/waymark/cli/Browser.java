package dev.waymark.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The browser of this machine, asked in the way of its system. */
final class Browser {

    private Browser() {
    }

    /** Opens a URL; says what to do instead where that cannot be done. */
    static Optional<String> open(URI url) {
        try {
            String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
            new ProcessBuilder(command(system, url.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("the browser cannot be started from here: open " + url + " in it");
        }
    }

    static List<String> command(String system, String url) {
        if (system.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", url);
        }
        return List.of(system.startsWith("mac") ? "open" : "xdg-open", url);
    }
}
