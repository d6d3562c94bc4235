package dev.waymark.output;

import java.io.IOException;
import java.nio.file.Path;

/** Another build is writing to the same output folder. */
public final class OutputBusy extends IOException {

    private static final long serialVersionUID = 1;

    OutputBusy(Path output) {
        super("another build is writing to " + output
                + "; wait until it ends or choose another output folder");
    }
}
