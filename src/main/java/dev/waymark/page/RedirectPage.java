package dev.waymark.page;

import dev.waymark.catalog.EntryId;
import dev.waymark.site.Routes;
import java.util.List;
import java.util.Optional;

/**
 * Stands where an entry once was.
 *
 * @param target  where it went, for the automatic way; empty where a reader has to choose after a split
 * @param choices all entries that were once here
 */
public record RedirectPage(Frame page, Optional<Link> target, String targetUrl, List<Card> choices)
        implements View {

    public RedirectPage {
        choices = List.copyOf(choices);
    }

    static RedirectPage of(PageScope scope, EntryId former) {
        List<EntryId> now = scope.catalog().formerly(former);
        Frame frame = Frames.of(scope, scope.words().text("redirect.title"), "", List.of(), false);
        boolean isChoice = now.size() > 1;
        String url = isChoice ? frame.canonical()
                : scope.site().settings().baseUrl() + Routes.of(now.get(0));
        Optional<Link> target = isChoice ? Optional.empty() : scope.link(now.get(0));
        return new RedirectPage(frame.at(url), target, url, scope.cards(now));
    }

    @Override
    public String template() {
        return "redirect";
    }
}
