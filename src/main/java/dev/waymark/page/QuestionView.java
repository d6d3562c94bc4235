package dev.waymark.page;

import dev.waymark.catalog.Entry;
import dev.waymark.catalog.Question;
import dev.waymark.catalog.TextKey;
import dev.waymark.format.Markup;
import java.util.List;

/**
 * A question to test oneself with, its answer, and where to read on.
 *
 * @param key by which a reader's answers find it again
 */
public record QuestionView(String key, String ask, Markup answer, List<Link> see) {

    public QuestionView {
        see = List.copyOf(see);
    }

    /** @param from the entry in which the questions are written */
    static List<QuestionView> of(PageScope scope, List<Question> questions, Entry from) {
        return questions.stream().map(question -> new QuestionView(
                TextKey.of(question.ask()), question.ask(), scope.render(from, question.answer()),
                scope.links(question.see()))).toList();
    }
}
