package dev.waymark.page;

import dev.waymark.catalog.Backlinks;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Citation;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Relation;
import dev.waymark.chart.Drawings;
import dev.waymark.format.Markup;
import dev.waymark.markdown.Prose;
import dev.waymark.site.Name;
import dev.waymark.site.Routes;
import dev.waymark.site.Site;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is at hand while one page is made: the site, the page's own URL, from which all its links are
 * relative, and its citations. Used by one thread.
 */
final class PageScope {

    private final Guide guide;
    private final String url;
    private final Optional<Entry> entry;
    private final Citations citations = new Citations();

    /** What is the same for all pages. */
    record Guide(Site site, Words words, Amounts amounts, Groups groups, SideNavs sides,
            Navigation navigation, PayIndex pay, CitedIndex cited, AssetUrls assets,
            Drawings drawings, RoadmapIndex roadmaps, Consensus consensus,
            Comparisons comparisons) {

        static Guide of(Site site, Words words, AssetUrls assets, Drawings drawings) {
            Groups groups = new Groups(site, words);
            RoadmapIndex roadmaps = new RoadmapIndex(site.catalog());
            return new Guide(site, words, new Amounts(words), groups, new SideNavs(groups),
                    new Navigation(site, words), new PayIndex(site.catalog()),
                    CitedIndex.of(site.catalog()), assets, drawings,
                    roadmaps, new Consensus(roadmaps, site.catalog()), new Comparisons(site.catalog()));
        }
    }

    PageScope(Guide guide, String url, Optional<Entry> entry) {
        this.guide = guide;
        this.url = url;
        this.entry = entry;
    }

    Site site() {
        return guide.site();
    }

    Catalog catalog() {
        return site().catalog();
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

    CitedIndex cited() {
        return guide.cited();
    }

    Drawings drawings() {
        return guide.drawings();
    }

    RoadmapIndex roadmaps() {
        return guide.roadmaps();
    }

    Comparisons comparisons() {
        return guide.comparisons();
    }

    Consensus consensus() {
        return guide.consensus();
    }

    List<Link> navigation() {
        return guide.navigation().from(url);
    }

    List<Link> tools() {
        return guide.navigation().toolsFrom(url);
    }

    List<Link> foot() {
        return guide.navigation().footFrom(url);
    }

    Optional<SideNav> side(Entry shown) {
        return guide.sides().of(shown);
    }

    String url() {
        return url;
    }

    /** The last change of the entry that the page shows, if that is known. */
    Optional<Frame.Changed> changed() {
        return entry.map(shown -> site().changes().last().get(shown.id()))
                .map(last -> new Frame.Changed(last.day().toString(), last.contributors()));
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

    /** The printed name; a fact without a title is called after what it measures. */
    static String title(Entry entry) {
        return Name.of(entry);
    }

    Link link(Entry target) {
        return new Link(title(target), href(target.id()));
    }

    /** A link to an entry; empty for drafts and for what is missing. */
    Optional<Link> link(EntryId id) {
        return catalog().find(id).map(this::link);
    }

    Optional<Link> link(Optional<EntryId> id) {
        return id.flatMap(this::link);
    }

    /** Links to those of some entries that are there. */
    List<Link> links(Collection<EntryId> ids) {
        return ids.stream().map(this::link).flatMap(Optional::stream).toList();
    }

    List<Link> linksTo(Collection<? extends Entry> targets) {
        return targets.stream().map(this::link).toList();
    }

    Card card(Entry target) {
        boolean isLearnt = target.kind() == Kind.SKILL || target.kind() == Kind.TECHNOLOGY;
        return new Card(isLearnt ? target.id().toString() : "", title(target), href(target.id()),
                target.summary(), CardNotes.of(this, target));
    }

    List<Card> cards(Collection<EntryId> ids) {
        return cardsOf(entries(ids));
    }

    List<Card> cardsOf(Collection<? extends Entry> targets) {
        return targets.stream().map(this::card).toList();
    }

    /** Those of some entries that are there. */
    List<Entry> entries(Collection<EntryId> ids) {
        return ids.stream().map(id -> catalog().find(id)).flatMap(Optional::stream).toList();
    }

    /** The entries of a kind that point at another by a relation, as lists show them. */
    List<Entry> pointing(EntryId target, Relation relation, Kind kind) {
        return site().backlinks().to(target, relation).stream().map(Backlinks.Link::from)
                .filter(from -> from.kind() == kind).distinct()
                .map(from -> catalog().find(from)).flatMap(Optional::stream)
                .sorted(Catalog.BY_ORDER).toList();
    }

    /** The group that an entry stands in, as a link into the list of its kind; empty where it has no name. */
    Optional<Link> group(Entry of) {
        return groups().of(of.id()).filter(group -> !group.label().isEmpty())
                .map(group -> new Link(group.label(), href(group.url())));
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

    List<Markup> render(Collection<Prose> texts) {
        return texts.stream().map(this::render).toList();
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

    /** Whether this is the page of an entry. */
    boolean shows(Entry other) {
        return entry.isPresent() && entry.get().id().equals(other.id());
    }

    /** A text of another entry, written into this page. */
    Markup render(Entry from, Prose prose) {
        return prose.isEmpty() ? Markup.EMPTY : prose.render(new ProseSlots(this, from));
    }

    private ProseSlots slots() {
        return new ProseSlots(this, entry.orElseThrow());
    }
}
