package dev.waymark.page;

import dev.waymark.markdown.Heading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects the table of contents of one page, two levels deep, in the order of the page. */
final class Toc {

    private final Words words;
    private final List<TocItem> items = new ArrayList<>();

    Toc(PageScope scope) {
        this.words = scope.words();
    }

    /** The headings of a text. */
    Toc prose(List<Heading> headings) {
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            if (heading.level() == 2) {
                List<TocItem> below = headings.subList(i + 1, headings.size()).stream()
                        .takeWhile(next -> next.level() > 2).filter(next -> next.level() == 3)
                        .map(next -> new TocItem(next.id(), next.text(), List.of())).toList();
                items.add(new TocItem(heading.id(), heading.text(), below));
            }
        }
        return this;
    }

    /**
     * A section that the template heads with a word, if there is anything in it.
     *
     * @param word key of the word; the section's id is made from its last part: {@code skill.outcomes} has
     *             {@code _outcomes}
     */
    Toc section(String word, Collection<?> content) {
        return section(word, !content.isEmpty());
    }

    Toc section(String word, boolean isThere) {
        if (isThere) {
            items.add(new TocItem("_" + word.substring(word.indexOf('.') + 1), words.text(word), List.of()));
        }
        return this;
    }

    Toc item(String id, String text) {
        items.add(new TocItem(id, text, List.of()));
        return this;
    }

    List<TocItem> items() {
        return List.copyOf(items);
    }

    /** The parts with which the page of every entry ends. */
    List<TocItem> foot(Article article) {
        section("foot.conflicts", article.conflicts());
        section("foot.facts", article.facts());
        section("foot.backlinks", article.backlinks());
        section("foot.references", article.references());
        return items();
    }
}
