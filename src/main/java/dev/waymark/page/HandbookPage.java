package dev.waymark.page;

import dev.waymark.format.Markup;
import dev.waymark.page.Handbook.Chapter;
import dev.waymark.page.Handbook.Part;
import dev.waymark.site.Routes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A chapter of the handbook.
 *
 * @param blocks the text, cut where it shows what comes of a sample
 * @param groups on the first page: all chapters by part; else empty
 */
public record HandbookPage(Frame page, List<Block> blocks, List<CardGroup> groups, Optional<Link> previous,
        Optional<Link> next) implements View {

    /** The word under which the theme speaks of the handbook, as it does of the kinds. */
    private static final String WORD = "handbook";

    /** A stretch of text, and below it a sample beside what comes of it. */
    public record Block(Markup text, Optional<Sample> sample) {
    }

    /** Markdown as written, and as shown. */
    public record Sample(Markup written, Markup shown) {
    }

    public HandbookPage {
        blocks = List.copyOf(blocks);
        groups = List.copyOf(groups);
    }

    static HandbookPage of(PageScope scope, Handbook handbook, Chapter chapter) {
        HandbookText text = HandbookText.read(scope, chapter);
        Part part = handbook.partOf(chapter);
        boolean isFirst = chapter.path().isEmpty();
        Toc toc = new Toc(scope).prose(text.headings());
        List<CardGroup> groups = isFirst ? groups(scope, handbook) : List.of();
        groups.forEach(group -> toc.item(group.id(), group.label()));
        Frame frame = Frames.handbook(scope, chapter, trail(scope, handbook, chapter), toc.items(),
                side(scope, handbook, part));
        List<Chapter> all = handbook.chapters().toList();
        int at = all.indexOf(chapter);
        return new HandbookPage(
                frame, text.blocks(), groups, link(scope, all, at - 1), link(scope, all, at + 1));
    }

    private static Optional<Link> link(PageScope scope, List<Chapter> all, int at) {
        return at < 0 || at >= all.size() ? Optional.empty() : Optional.of(link(scope, all.get(at)));
    }

    private static Link link(PageScope scope, Chapter chapter) {
        return new Link(chapter.title(), scope.href(chapter.url()));
    }

    /** What lies above a chapter: the first page, and the chapter whose folder it stands in. */
    private static List<Crumb> trail(PageScope scope, Handbook handbook, Chapter chapter) {
        List<Crumb> trail = new ArrayList<>();
        if (!chapter.path().isEmpty()) {
            trail.add(new Crumb(scope.words().text("kinds." + WORD), Handbook.ROOT));
            int slash = Math.max(0, chapter.path().indexOf('/'));
            handbook.chapter(chapter.path().substring(0, slash)).filter(above -> !above.path().isEmpty())
                    .ifPresent(above -> trail.add(new Crumb(above.title(), above.url())));
        }
        return trail;
    }

    private static List<CardGroup> groups(PageScope scope, Handbook handbook) {
        return handbook.parts().stream().map(part -> group(scope, part)).toList();
    }

    private static CardGroup group(PageScope scope, Part part) {
        return new CardGroup(part.id(), part.label(), part.chapters().stream()
                .filter(chapter -> !chapter.path().isEmpty() && !isBelowAnother(part, chapter))
                .map(chapter -> new Card("", chapter.title(), scope.href(chapter.url()),
                        chapter.summary(), ""))
                .toList());
    }

    /** Whether a chapter of the same part lists it already. */
    private static boolean isBelowAnother(Part part, Chapter chapter) {
        int slash = chapter.path().indexOf('/');
        return slash > 0 && part.chapters().stream()
                .anyMatch(other -> other.path().equals(chapter.path().substring(0, slash)));
    }

    /** Links are written as from a page beside this one: so they are the same on all pages of its folder. */
    private static SideNav side(PageScope scope, Handbook handbook, Part part) {
        String folder = scope.url().substring(0, scope.url().lastIndexOf('/', scope.url().length() - 2) + 1);
        UnaryOperator<String> way = url -> Routes.relative(folder + "_/", url);
        List<Link> parts = handbook.parts().stream()
                .map(each -> new Link(each.label(), way.apply(Handbook.ROOT) + "#" + each.id())).toList();
        List<Link> items = part.chapters().stream()
                .map(chapter -> new Link(chapter.title(), way.apply(chapter.url()))).toList();
        return new SideNav(folder + part.id(), WORD, way.apply(Handbook.ROOT), parts, part.label(), items,
                way.apply(scope.url()));
    }

    @Override
    public String template() {
        return "handbook";
    }
}
