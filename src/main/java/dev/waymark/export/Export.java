package dev.waymark.export;

import dev.waymark.output.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A file for programs that the site has.
 *
 * @param path below the root
 * @param text makes what stands in it; may be called from any thread, best once
 */
public record Export(String path, Supplier<String> text) {

    public Export {
        Objects.requireNonNull(path);
        Objects.requireNonNull(text);
    }

    public OutputFile make() {
        return new OutputFile(path, "", text.get().getBytes(StandardCharsets.UTF_8));
    }
}
