package dev.waymark.diagnostic;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects what is found. Not safe for use from several threads: each parallel task fills its own, and they
 * are merged in the order of the tasks.
 */
public final class Diagnostics {

    private final List<Diagnostic> found = new ArrayList<>();

    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** Adds a diagnostic with the severity of its code. */
    public void add(Code code, Span span, String message, String... help) {
        found.add(Diagnostic.of(code, span, message, help));
    }

    public void addAll(Diagnostics other) {
        found.addAll(other.found);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** The number of all, repeats included. */
    public int size() {
        return found.size();
    }

    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    public int count(Severity severity) {
        return (int) found.stream().filter(diagnostic -> diagnostic.severity() == severity).count();
    }

    /** All of them by file and position, without repeats. */
    public List<Diagnostic> sorted() {
        return found.stream().sorted().distinct().toList();
    }
}
