package dev.waymark.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One thing to tell the author of a file.
 *
 * @param span    the word to change
 * @param message what is wrong, one sentence without a full stop
 * @param help    what to do or what exists, most useful first; may be empty
 * @param related other places that belong to it, such as where a name was first used; may be empty
 */
public record Diagnostic(
        Severity severity, Code code, Span span, String message, List<String> help, List<Related> related)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(Diagnostic::span)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    /** Another place, and what stands there. */
    public record Related(Span span, String message) {
    }

    public Diagnostic {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(code);
        Objects.requireNonNull(span);
        Objects.requireNonNull(message);
        help = List.copyOf(help);
        related = List.copyOf(related);
    }

    public static Diagnostic of(Code code, Span span, String message, String... help) {
        return new Diagnostic(code.severity(), code, span, message, List.of(help), List.of());
    }

    public Diagnostic with(Related other) {
        return new Diagnostic(severity, code, span, message, help, List.of(other));
    }

    public Diagnostic withHelp(List<String> lines) {
        return new Diagnostic(severity, code, span, message, lines, related);
    }

    /** Sorted by file, then position. */
    @Override
    public int compareTo(Diagnostic other) {
        return BY_PLACE.compare(this, other);
    }
}
