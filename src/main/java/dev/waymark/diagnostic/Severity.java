package dev.waymark.diagnostic;

import java.util.Locale;

/** How much a diagnostic weighs. Only an error stops a build; {@code --strict} lets a warning do so too. */
public enum Severity {
    ERROR, WARNING, NOTE;

    /** As printed: {@code error}, {@code warning}, {@code note}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
