package dev.waymark.catalog;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A question, which is its title, and its answer, which is its body. */
public record Faq(Common common, Optional<QuestionBy> questionBy, List<EntryId> about) implements Entry {

    /** Who asked: the source, or we, where the source gives only an answer. */
    public enum QuestionBy implements FixedWord {
        SOURCE, EDITORS
    }

    public Faq {
        Objects.requireNonNull(common);
        Objects.requireNonNull(questionBy);
        about = List.copyOf(about);
    }
}
