package dev.waymark.page;

import java.util.List;

/** All that the site sets side by side. */
public record ComparePage(Frame page, List<Card> comparisons) implements View {

    public ComparePage {
        comparisons = List.copyOf(comparisons);
    }

    static ComparePage of(PageScope scope) {
        Words words = scope.words();
        return new ComparePage(
                Frames.of(scope, words.text("compare.title"), words.text("compare.about"), List.of(), true),
                scope.comparisons().all().stream().map(one -> new Card("", words.text(one.words() + ".title"),
                        scope.href(one.url()),
                        words.text(one.words() + ".about"), "")).toList());
    }

    /** The way from home to the pages below this one. */
    static List<Crumb> trail(PageScope scope) {
        return List.of(new Crumb(scope.words().text("compare.title"), Comparisons.URL));
    }

    @Override
    public String template() {
        return "compare";
    }
}
