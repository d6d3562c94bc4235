package dev.waymark.page;

import dev.waymark.catalog.TextKey;
import dev.waymark.format.Markup;
import dev.waymark.markdown.Prose;
import java.util.List;

/**
 * What one can do once something is learnt.
 *
 * @param key by which a reader's tick finds it again
 */
public record OutcomeView(String key, Markup text) {

    static List<OutcomeView> of(PageScope scope, List<Prose> outcomes) {
        return outcomes.stream().map(outcome -> new OutcomeView(
                TextKey.of(outcome.plainText()), scope.render(outcome))).toList();
    }
}
