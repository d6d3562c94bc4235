package dev.waymark.page;

import dev.waymark.catalog.Citation;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.format.Markup;
import dev.waymark.markdown.Prose;
import dev.waymark.site.Routes;
import dev.waymark.site.Site;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is at hand while one page is made: the site, the page's own URL, from which all its links are relative,
 * and its citations. Used by one thread.
 */
final class PageScope {

    private final Guide guide;
    private final String url;
    private final Optional<Entry> entry;
    private final Citations citations = new Citations();

    /** What is the same for all pages. */
    record Guide(Site site, Words words, Amounts amounts, Groups groups, PayIndex pay, AssetUrls assets) {
    }

    PageScope(Guide guide, String url, Optional<Entry> entry) {
        this.guide = guide;
        this.url = url;
        this.entry = entry;
    }

    Site site() {
        return guide.site();
    }

    Words words() {
        return guide.words();
    }

    Amounts amounts() {
        return guide.amounts();
    }

    Groups groups() {
        return guide.groups();
    }

    PayIndex pay() {
        return guide.pay();
    }

    String url() {
        return url;
    }

    Citations citations() {
        return citations;
    }

    /** The way from this page to a URL of the site. */
    String href(String target) {
        return Routes.relative(url, target);
    }

    String href(EntryId id) {
        return href(Routes.of(id));
    }

    /** The way to a published asset of the content. */
    String asset(String path) {
        return href(guide.assets().url(path));
    }

    Link link(Entry target) {
        return new Link(target.title(), href(target.id()));
    }

    /** A link to an entry; empty for drafts and for what is missing. */
    Optional<Link> link(EntryId id) {
        return site().catalog().find(id).map(this::link);
    }

    Optional<Link> link(Optional<EntryId> id) {
        return id.flatMap(this::link);
    }

    /** Links to those of some entries that are there. */
    List<Link> links(Collection<EntryId> ids) {
        return ids.stream().map(this::link).flatMap(Optional::stream).toList();
    }

    Card card(Entry target) {
        return new Card(target.title(), href(target.id()), target.summary());
    }

    List<Card> cards(Collection<EntryId> ids) {
        return ids.stream().map(id -> site().catalog().find(id)).flatMap(Optional::stream).map(this::card).toList();
    }

    /** Links to the sources of some citations, each once. */
    List<Link> sources(Collection<Citation> cites) {
        return links(cites.stream().map(Citation::source).distinct().toList());
    }

    /** The words of the guide's own list for a key. */
    String word(String list, String key) {
        return site().settings().word(list, key).label();
    }

    /** Marks that lead to the references of the page. */
    List<Link> marks(Collection<Citation> cites) {
        return cites.stream().map(citations::number).distinct()
                .map(number -> new Link(Integer.toString(number), "#" + Citations.anchor(number))).toList();
    }

    Markup render(Prose prose) {
        return prose.isEmpty() ? Markup.EMPTY : prose.render(slots());
    }

    Markup renderWithout(Prose prose, Set<String> sections) {
        return prose.isEmpty() ? Markup.EMPTY : prose.renderWithout(sections, slots());
    }

    Markup renderSection(Prose prose, String heading) {
        return prose.isEmpty() ? Markup.EMPTY : prose.renderSection(heading, slots());
    }

    private ProseSlots slots() {
        return new ProseSlots(this, entry.orElseThrow());
    }

    /** The page of a kind's list on which an entry's group begins. */
    String listOf(Kind kind) {
        return href(Routes.index(kind, 1));
    }
}
