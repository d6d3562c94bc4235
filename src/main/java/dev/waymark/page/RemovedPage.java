package dev.waymark.page;

import dev.waymark.site.Settings;
import java.util.List;
import java.util.Optional;

/**
 * Stands where an entry was that went for good.
 *
 * @param was the entry as {@code kind/id}
 * @param why in the words of the settings
 * @param see where to look instead; empty where nothing is named, or a draft
 */
public record RemovedPage(Frame page, String was, String why, Optional<Card> see) implements View {

    static RemovedPage of(PageScope scope, Settings.Removed removed) {
        Frame frame = Frames.of(scope, scope.words().text("removed.title"), "", List.of(), false);
        return new RemovedPage(frame, removed.was().toString(), removed.why(),
                removed.see().flatMap(scope.catalog()::find).map(scope::card));
    }

    @Override
    public String template() {
        return "removed";
    }
}
