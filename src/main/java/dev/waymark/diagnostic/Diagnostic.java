package dev.waymark.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing to tell the author of a file.
 *
 * @param span    the word to change
 * @param message what is wrong, one sentence without a full stop
 * @param help    what to do or what exists, most useful first; may be empty
 * @param related other places that belong to it, such as where a name was first used; may be empty
 * @param fix     what to put in place of the span, where it is certain that this mends it
 */
public record Diagnostic(Severity severity, Code code, Span span, String message, List<String> help,
        List<Related> related, Optional<String> fix)
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
        Objects.requireNonNull(fix);
    }

    /** One that only a person can mend. */
    public Diagnostic(
            Severity severity, Code code, Span span, String message, List<String> help,
            List<Related> related) {
        this(severity, code, span, message, help, related, Optional.empty());
    }

    public static Diagnostic of(Code code, Span span, String message, String... help) {
        return new Diagnostic(code.severity(), code, span, message, List.of(help), List.of());
    }

    public Diagnostic with(Related other) {
        return new Diagnostic(severity, code, span, message, help, List.of(other), fix);
    }

    public Diagnostic withHelp(List<String> lines) {
        return new Diagnostic(severity, code, span, message, lines, related, fix);
    }

    /** The same, with what to put in place of its span, if that is known. */
    public Diagnostic withFix(Optional<String> replacement) {
        return new Diagnostic(severity, code, span, message, help, related, replacement);
    }

    /** Sorted by file, then position. */
    @Override
    public int compareTo(Diagnostic other) {
        return BY_PLACE.compare(this, other);
    }
}
