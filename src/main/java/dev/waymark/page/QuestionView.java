package dev.waymark.page;

import dev.waymark.catalog.Question;
import dev.waymark.format.Markup;
import java.util.List;

/** A question to test oneself with, its answer, and where to read on. */
public record QuestionView(String ask, Markup answer, List<Link> see) {

    public QuestionView {
        see = List.copyOf(see);
    }

    static List<QuestionView> of(PageScope scope, List<Question> questions) {
        return questions.stream().map(question -> new QuestionView(
                question.ask(), scope.render(question.answer()), scope.links(question.see()))).toList();
    }
}
