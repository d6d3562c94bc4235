package dev.waymark.markdown;

import dev.waymark.diagnostic.Span;
import java.util.Optional;

/** {@code [@source-id#section as printed]} in a text. */
public record ProseCitation(String source, Optional<String> section, Span span) {
}
