package dev.waymark.cli;

import dev.waymark.catalog.Kind;
import dev.waymark.diagnostic.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Kinds on the command line. */
final class Kinds {

    private Kinds() {
    }

    /** The kind with this word, or with this folder; refuses others with the nearest one. */
    static Kind named(String given) throws UsageError {
        Optional<Kind> kind = Kind.ofWord(given).or(() -> Kind.ofFolder(given));
        if (kind.isPresent()) {
            return kind.get();
        }
        List<String> words = Stream.of(Kind.values()).map(Kind::word).toList();
        throw new UsageError("there is no kind \"" + Visible.text(given, 100) + "\"", Nearest.to(given, words)
                .map(near -> "did you mean \"" + near + "\"?").orElse("kinds: " + String.join(", ", words)));
    }
}
