package dev.waymark.catalog;

import dev.waymark.markdown.Prose;
import java.util.List;
import java.util.Objects;

/** A question to test oneself with. */
public record Question(String ask, Prose answer, List<EntryId> see) {

    public Question {
        Objects.requireNonNull(ask);
        Objects.requireNonNull(answer);
        see = List.copyOf(see);
    }
}
