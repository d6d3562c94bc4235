package dev.waymark.site;

import dev.waymark.catalog.Backlinks;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Fragment;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Reference;
import dev.waymark.catalog.Relation;
import dev.waymark.catalog.Salary;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.Nearest;
import dev.waymark.diagnostic.Span;
import dev.waymark.markdown.Prose;
import dev.waymark.markdown.ProseCitation;
import dev.waymark.markdown.ProseLink;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes one graph of declared references and links in texts; tells what leads nowhere. */
final class Linker {

    private final Catalog catalog;
    private final Destinations destinations;
    private final Diagnostics found;
    private final Backlinks.Builder backlinks = new Backlinks.Builder();

    Linker(Catalog catalog, Destinations destinations, Diagnostics found) {
        this.catalog = catalog;
        this.destinations = destinations;
        this.found = found;
    }

    Backlinks link() {
        for (Entry entry : catalog.entries()) {
            entry.common().references().forEach(reference -> declared(entry.id(), reference));
            Stream.concat(Stream.of(entry.common().body()), entry.common().texts().stream())
                    .forEach(prose -> text(entry, prose));
        }
        Backlinks all = backlinks.build();
        catalog.fragments().forEach(this::broken);
        return all;
    }

    /** What a broken entry points at is looked at as well; nothing comes of it but what is told. */
    private void broken(Fragment fragment) {
        fragment.references().forEach(reference -> declared(fragment.id(), reference));
        for (Prose prose : fragment.texts()) {
            prose.links().forEach(link -> destinations.of(fragment, link, found));
            prose.citations().forEach(citation -> citation(fragment.id(), citation));
        }
    }

    private void declared(EntryId from, Reference reference) {
        EntryId target = reference.target();
        Optional<Entry> entry = catalog.find(target);
        if (target.equals(from)) {
            found.add(Code.SELF_REFERENCE, reference.span(), "this names the entry itself", "remove it");
        } else if (entry.isPresent()) {
            reference.row().ifPresent(row -> row(entry.get(), row, reference));
            backlinks.add(from, reference.relation(), reference.detail(), target);
        } else if (catalog.draft(target).isPresent()) {
            found.add(Code.DRAFT_REFERENCE, reference.span(), target + " is a draft: it is left out here",
                    "build with --drafts to see it");
        } else {
            unknown(reference.relation() == Relation.CITES ? Code.UNKNOWN_CITATION : Code.UNKNOWN_REFERENCE,
                    target, reference.span());
        }
    }

    private void unknown(Code code, EntryId id, Span span) {
        if (!catalog.isBroken(id)) {
            found.add(Diagnostic.of(code, span, Missing.message(id), Missing.help(id, catalog))
                    .withFix(Missing.fix(id, span, catalog)));
        }
    }

    private void row(Entry target, String row, Reference reference) {
        List<String> rows = target instanceof Salary salary
                ? salary.rows().stream().map(candidate -> candidate.id()).toList() : List.of();
        if (!rows.contains(row)) {
            found.add(Code.UNKNOWN_REFERENCE, reference.span(), target.id() + " has no row \"" + row + "\"",
                    Nearest.to(row, rows).map(near -> "did you mean \"" + near + "\"?")
                            .orElseGet(() -> rows.isEmpty() ? "it has no rows"
                                    : "rows: " + String.join(", ", rows)));
        }
    }

    private void text(Entry from, Prose prose) {
        for (ProseLink link : prose.links()) {
            Destination destination = destinations.of(from, link, found);
            if (destination instanceof Destination.ToEntry to) {
                backlinks.add(from.id(), Relation.MENTIONS, "", to.entry().id());
            } else if (destination instanceof Destination.ToRow to) {
                backlinks.add(from.id(), Relation.MENTIONS, "", to.salary().id());
            }
        }
        prose.citations().forEach(citation -> citation(from.id(), citation));
    }

    private void citation(EntryId from, ProseCitation citation) {
        EntryId source = new EntryId(Kind.SOURCE, citation.source());
        if (catalog.find(source).isPresent()) {
            backlinks.add(from, Relation.CITES, "", source);
        } else if (catalog.draft(source).isPresent()) {
            found.add(Code.DRAFT_REFERENCE, citation.span(), source + " is a draft: it is left out here",
                    "build with --drafts to see it");
        } else {
            unknown(Code.UNKNOWN_CITATION, source, citation.span());
        }
    }
}
