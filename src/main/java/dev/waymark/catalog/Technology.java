package dev.waymark.catalog;

import dev.waymark.markdown.Prose;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A product, language, protocol or format. */
public record Technology(
        Common common,
        List<String> types,
        Optional<EntryId> language,
        List<EntryId> alternatives,
        List<Requirement> requires,
        List<EntryId> helps,
        List<Prose> outcomes,
        List<Question> questions,
        Optional<Effort> effort,
        Optional<String> website) implements Entry {

    public Technology {
        Objects.requireNonNull(common);
        types = List.copyOf(types);
        Objects.requireNonNull(language);
        alternatives = List.copyOf(alternatives);
        requires = List.copyOf(requires);
        helps = List.copyOf(helps);
        outcomes = List.copyOf(outcomes);
        questions = List.copyOf(questions);
        Objects.requireNonNull(effort);
        Objects.requireNonNull(website);
    }
}
