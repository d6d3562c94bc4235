package dev.waymark.page;

/** The page of an entry whose kind asks for nothing beyond what all entries show. */
public record EntryPage(Frame page, Article article) implements View {

    static EntryPage of(PageScope scope, dev.waymark.catalog.Entry entry) {
        Article article = Articles.of(scope, entry);
        return new EntryPage(Frames.of(scope, entry, Frames.toc(entry.common().body().headings())), article);
    }

    @Override
    public String template() {
        return "entry";
    }
}
