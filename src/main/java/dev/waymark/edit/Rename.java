package dev.waymark.edit;

import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Reference;
import dev.waymark.content.EntryFile;
import dev.waymark.content.FieldPlaces;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Nearest;
import dev.waymark.diagnostic.Span;
import dev.waymark.markdown.Prose;
import dev.waymark.markdown.ProseCitation;
import dev.waymark.markdown.ProseLink;
import dev.waymark.site.Routes;
import dev.waymark.site.Site;
import dev.waymark.site.Written;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Another id for an entry: its file, all that refers to it, and the old id in {@code formerly}. */
public final class Rename {

    private static final String FORMERLY = "formerly";

    private final Contents contents;
    private final Site site;
    private final EntryFile file;
    private final EntryId to;
    /** By place, so that a definition that is used twice is changed once. */
    private final Map<Span, Change> changes = new LinkedHashMap<>();

    private Rename(Contents contents, Site site, EntryFile file, EntryId to) {
        this.contents = contents;
        this.site = site;
        this.file = file;
        this.to = to;
    }

    /**
     * What a rename did.
     *
     * @param from       the old path below the content folder
     * @param references that name the entry by its new id now
     * @param files      in which they stand
     */
    public record Done(String from, String to, int references, int files) {
    }

    /** Mistakes in the content because of which not all references can be known, or what they mean. */
    public static List<Diagnostic> obstacles(Contents contents, EntryId id) {
        Stream<Diagnostic> unclear = contents.linking().stream()
                .filter(found -> found.code() == Code.AMBIGUOUS_LINK)
                .filter(found -> found.span().text().replaceFirst("#.*", "").strip().equals(id.slug()));
        return Stream.concat(contents.unreadable().stream(), unclear).sorted().toList();
    }

    /** Renames an entry of a guide without {@link #obstacles}. */
    public static Done make(Contents contents, EntryId id, String newSlug) throws EditRefused, IOException {
        Site site = contents.site().orElseThrow();
        EntryId to = new EntryId(id.kind(), newSlug);
        Optional<EntryFile> file = contents.file(id);
        if (file.isEmpty()) {
            throw unknown(id, contents);
        }
        refuseBadTarget(contents, site, id, to);
        return new Rename(contents, site, file.get(), to).make();
    }

    private static EditRefused unknown(EntryId id, Contents contents) {
        List<EntryId> now = contents.site().map(site -> site.catalog().formerly(id)).orElse(List.of());
        List<String> slugs = contents.listing().entries().stream().map(EntryFile::id)
                .filter(other -> other.kind() == id.kind()).map(EntryId::slug).toList();
        return new EditRefused("no " + id.kind().word() + " has the id \"" + id.slug() + "\"", now.isEmpty()
                ? Nearest.to(id.slug(), slugs).map(near -> "did you mean \"" + near + "\"?")
                        .orElse("the id of an entry is the name of its file without the ending")
                : "it is now called " + now.get(0));
    }

    private static void refuseBadTarget(Contents contents, Site site, EntryId from, EntryId to)
            throws EditRefused {
        EntryNames.refuseBad(to);
        if (to.equals(from)) {
            throw new EditRefused(from + " is called so already");
        }
        if (Routes.of(from).equals(Routes.HOME)) {
            throw new EditRefused("page/home is the start of the site and keeps its id");
        }
        boolean isGoingBack = contents.file(to).isEmpty()
                && site.catalog().formerly(to).equals(List.of(from));
        if (!isGoingBack) {
            EntryNames.refuseTaken(to, contents);
        }
    }

    private Done make() throws EditRefused, IOException {
        for (Entry entry : site.catalog().entries()) {
            for (Reference reference : entry.common().references()) {
                declared(reference);
            }
            List<Prose> texts = new ArrayList<>(entry.common().texts());
            texts.add(entry.common().body());
            for (Prose text : texts) {
                text(entry, text);
            }
        }
        for (Reference reference : contents.settings()) {
            declared(reference);
        }
        int references = changes.size();
        int files = (int) changes.keySet().stream().map(Span::file).distinct().count();
        addFormerly();
        apply();
        String folder = file.path().substring(0, file.path().lastIndexOf('/') + 1);
        return new Done(file.path(), folder + newFileName(), references, files);
    }

    private void declared(Reference reference) throws EditRefused {
        if (reference.target().equals(file.id())) {
            change(reference.span(), Written.withId(reference.span(), file.id(), to, false));
        }
    }

    private void text(Entry entry, Prose text) throws EditRefused {
        for (ProseLink link : text.links()) {
            Optional<EntryId> target = site.destinations().entryOf(entry, link);
            if (target.isPresent()) {
                link(entry, link, target.get());
            }
        }
        for (ProseCitation citation : text.citations()) {
            if (file.id().equals(new EntryId(Kind.SOURCE, citation.source()))) {
                change(citation.span(), Written.withId(citation.span(), file.id(), to, false));
            }
        }
    }

    private void link(Entry entry, ProseLink link, EntryId target) throws EditRefused {
        boolean isFile = link.form() == ProseLink.Form.FILE;
        if (target.equals(file.id())) {
            change(link.span(), isFile ? renamed(link.target(), link.span())
                    : Written.withId(link.span(), file.id(), to, isShared()));
        } else if (!isFile && target.slug().equals(to.slug()) && !link.target().contains("/")) {
            // Until now the id alone was enough; from now on it is that of two entries.
            change(link.span(), Written.withId(link.span(), target, target, true));
        }
    }

    /** A link to the file with its new name. */
    private Optional<String> renamed(String target, Span link) {
        String name = fileName(file.path());
        return target.endsWith(name)
                ? Written.withFile(link, target.substring(0, target.length() - name.length()) + newFileName())
                : Optional.empty();
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String newFileName() {
        return to.slug() + file.path().substring(file.path().lastIndexOf('.'));
    }

    /** Whether an entry of another kind has the new id, so that links by id have to say which is meant. */
    private boolean isShared() {
        return !site.catalog().withSlug(to.slug()).isEmpty();
    }

    private void change(Span span, Optional<String> after) throws EditRefused {
        if (after.isEmpty()) {
            throw new EditRefused(
                    span + " names " + file.id() + " in a way that cannot be changed by itself: "
                            + span.text().lines().findFirst().orElse(""),
                    "write the id there plainly, then rename again");
        }
        changes.put(span, Change.of(span, after.get()));
    }

    /** The old id joins the earlier ones; a new id that is one of them gives its place to the old. */
    private void addFormerly() {
        Entry entry = site.catalog().find(file.id()).orElseThrow();
        FieldPlaces places = FieldPlaces.of(file, entry.common().file()).orElseThrow();
        List<Span> back = places.items(FORMERLY, Set.of(to.slug(), to.toString()));
        back.forEach(earlier -> changes.put(earlier, Change.of(earlier, file.id().slug())));
        if (back.isEmpty()) {
            FieldPlaces.Addition addition = places.adding(FORMERLY, file.id().slug());
            changes.put(addition.at(), new Change(addition.at(), "", addition.text()));
        }
    }

    private void apply() throws IOException {
        FileChanges made = new FileChanges();
        made.replace(changes.values(), contents.locations());
        made.move(file.location(), file.location().resolveSibling(newFileName()));
        made.make();
    }
}
