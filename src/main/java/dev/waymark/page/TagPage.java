package dev.waymark.page;

import dev.waymark.site.Routes;
import java.util.List;
import java.util.Optional;

/** The entries of a tag, or one page of them. */
public record TagPage(Frame page, String tag, int count, List<Card> cards, int number, int pages,
        Optional<Link> previous, Optional<Link> next) implements View {

    public TagPage {
        cards = List.copyOf(cards);
    }

    static int pages(Tags.Tag tag) {
        return Slice.pages(tag.entries().size());
    }

    static TagPage of(PageScope scope, Tags.Tag tag, int number) {
        Slice slice = new Slice(tag.entries().size(), number);
        Crumb all = new Crumb(scope.words().text("tags.title"), Routes.tags());
        Frame frame = Frames.of(scope, tag.label(), "", List.of(all), number == 1);
        List<Card> cards = scope.cardsOf(slice.of(tag.entries(), 0));
        return new TagPage(frame, tag.label(), slice.count(), cards, number, slice.pages(),
                slice.previous(scope, turned -> Routes.tag(tag.slug(), turned)),
                slice.next(scope, turned -> Routes.tag(tag.slug(), turned)));
    }

    @Override
    public String template() {
        return "tag";
    }
}
