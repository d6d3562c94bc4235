package dev.waymark.page;

import dev.waymark.site.Routes;
import java.util.List;
import java.util.Optional;

/** The entries of a tag, or one page of them. */
public record TagPage(Frame page, String tag, int count, List<Card> cards, int number, int pages,
        Optional<Link> previous, Optional<Link> next) implements View {

    private static final int PAGE_SIZE = 200;

    public TagPage {
        cards = List.copyOf(cards);
    }

    static int pages(Tags.Tag tag) {
        return (tag.entries().size() + PAGE_SIZE - 1) / PAGE_SIZE;
    }

    static TagPage of(PageScope scope, Tags.Tag tag, int number) {
        int from = (number - 1) * PAGE_SIZE;
        int to = Math.min(from + PAGE_SIZE, tag.entries().size());
        List<Card> cards = scope.cardsOf(tag.entries().subList(from, to));
        Crumb all = new Crumb(scope.words().text("tags.title"), Routes.tags());
        Frame frame = Frames.of(scope, tag.label(), "", List.of(all), number == 1);
        return new TagPage(frame, tag.label(), tag.entries().size(), cards, number, pages(tag),
                turn(scope, tag, number - 1), turn(scope, tag, number + 1));
    }

    private static Optional<Link> turn(PageScope scope, Tags.Tag tag, int number) {
        return number < 1 || number > pages(tag) ? Optional.empty()
                : Optional.of(new Link(Integer.toString(number), scope.href(Routes.tag(tag.slug(), number))));
    }

    @Override
    public String template() {
        return "tag";
    }
}
