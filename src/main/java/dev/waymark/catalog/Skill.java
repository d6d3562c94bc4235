package dev.waymark.catalog;

import dev.waymark.markdown.Prose;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Something one can do or know, independent of a product. */
public record Skill(
        Common common,
        String category,
        List<Requirement> requires,
        List<EntryId> helps,
        List<EntryId> technologies,
        List<Prose> outcomes,
        List<Question> questions,
        Optional<Effort> effort) implements Entry {

    public Skill {
        Objects.requireNonNull(common);
        Objects.requireNonNull(category);
        requires = List.copyOf(requires);
        helps = List.copyOf(helps);
        technologies = List.copyOf(technologies);
        outcomes = List.copyOf(outcomes);
        questions = List.copyOf(questions);
        Objects.requireNonNull(effort);
    }
}
