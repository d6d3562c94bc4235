package dev.waymark.check;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.Nearest;
import dev.waymark.diagnostic.Severity;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.diagnostic.Span;
import dev.waymark.output.OutputTree;
import dev.waymark.output.PublishedFile;
import dev.waymark.site.Routes;
import dev.waymark.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * No page of the live site vanishes without a word: an entry that moved says {@code formerly}, one that went
 * for good stands under {@code removed} in the settings, and both leave a page at the old URL. A list that
 * became shorter and a tag that nobody uses any more cannot say so; they are noted.
 */
public final class VanishedPages {

    private static final String INDEX = "index.html";
    /** More of them say no more: it is another site, or none is left. */
    private static final int MOST_TOLD = 1_000;

    private final OutputTree live;
    private final Set<String> paths;
    private final Span place;

    /**
     * @param live     the files of the live site
     * @param settings where it can be said what went
     */
    public VanishedPages(OutputTree live, SourceFile settings) {
        this.live = live;
        this.paths = live.files().stream().map(PublishedFile::path).collect(Collectors.toSet());
        this.place = settings.find("removed:", "removed");
    }

    /** @param files paths of all files that the site will have */
    public void check(Site site, Set<String> files, Diagnostics found) {
        List<PublishedFile> gone = live.files().stream()
                .filter(was -> was.path().equals(INDEX) || was.path().endsWith("/" + INDEX))
                .filter(was -> !files.contains(was.path())).toList();
        gone.stream().limit(MOST_TOLD).forEach(was -> tell(was, site.catalog(), found));
        if (gone.size() > MOST_TOLD) {
            found.add(Diagnostic.of(Code.VANISHED_PAGE, place,
                    "the live site has " + (gone.size() - MOST_TOLD)
                            + " more pages that this one does not have",
                    "is the file the list of this site?"));
        }
    }

    /** What may be missing only because an entry could not be read is not told. */
    private void tell(PublishedFile was, Catalog catalog, Diagnostics found) {
        Optional<EntryId> entry = entry(was);
        boolean mayBeBroken = was.entry().isEmpty() && catalog.isIncomplete();
        if (mayBeBroken || entry.filter(catalog::isBroken).isPresent()) {
            return;
        }
        if (entry.isPresent()) {
            entry(was, entry.get(), catalog, found);
        } else {
            list(was, found);
        }
    }

    /** What a page showed; one that led on to another said nothing of an entry, but had the URL of one. */
    private static Optional<EntryId> entry(PublishedFile was) {
        String[] word = was.entry().split("/", 2);
        Optional<EntryId> told = word.length < 2 ? Optional.empty()
                : Kind.ofWord(word[0]).map(kind -> new EntryId(kind, word[1]));
        return told.or(() -> Routes.entry(was.url().substring(1)));
    }

    private void list(PublishedFile was, Diagnostics found) {
        found.add(new Diagnostic(Severity.NOTE, Code.VANISHED_PAGE, place, missing(was), List.of(
                "a list became shorter, or nothing has the tag any more; links from elsewhere end there"),
                List.of()));
    }

    private void entry(PublishedFile was, EntryId id, Catalog catalog, Diagnostics found) {
        List<String> help = new ArrayList<>();
        catalog.draft(id).ifPresent(
                draft -> help.add(id + " is a draft now (" + path(draft) + "): finish it first"));
        Optional<Entry> now = successor(id, catalog);
        now.ifPresent(entry -> help.add("if it is " + entry.id() + " now, say so in " + path(entry)
                + ": `formerly: [" + (entry.kind() == id.kind() ? id.slug() : id) + "]`"));
        help.add("if it went for good, say so under `removed` in " + place.file().path()
                + ": `- {was: " + id + ", why: …"
                + now.map(entry -> ", see: " + entry.id()).orElse("") + "}`");
        found.add(Diagnostic.of(Code.VANISHED_PAGE, place, missing(was)).withHelp(help));
    }

    private static String missing(PublishedFile was) {
        return "the live site has " + was.url() + ", and this one does not";
    }

    private static String path(Entry entry) {
        return entry.common().file().path();
    }

    /**
     * The new entry that it most likely is: of another kind with the same name, or of the same
     * with a near one.
     */
    private Optional<Entry> successor(EntryId id, Catalog catalog) {
        List<Entry> fresh = catalog.entries().stream()
                .filter(entry -> !paths.contains(Routes.file(Routes.of(entry.id())))).toList();
        Optional<Entry> moved = fresh.stream()
                .filter(entry -> entry.id().slug().equals(id.slug())).findFirst();
        List<String> slugs = fresh.stream().map(Entry::id).filter(other -> other.kind() == id.kind())
                .map(EntryId::slug).toList();
        return moved.or(() -> Nearest.to(id.slug(), slugs).or(() -> sharing(id.slug(), slugs))
                .flatMap(slug -> catalog.find(new EntryId(id.kind(), slug))));
    }

    /** The only name that holds all words of the other, or whose words the other holds. */
    private static Optional<String> sharing(String slug, List<String> slugs) {
        Set<String> words = Stream.of(slug.split("-")).collect(Collectors.toSet());
        List<String> near = slugs.stream().filter(other -> {
            Set<String> others = Stream.of(other.split("-")).collect(Collectors.toSet());
            return others.containsAll(words) || words.containsAll(others);
        }).toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }
}
