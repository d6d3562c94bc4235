package dev.waymark.page;

import dev.waymark.catalog.Citation;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Fact;
import dev.waymark.format.Markup;
import dev.waymark.markdown.ProseCitation;
import dev.waymark.markdown.ProseLink;
import dev.waymark.markdown.Slots;
import dev.waymark.site.Destination;
import dev.waymark.site.Routes;
import java.util.List;
import java.util.Optional;

/** Fills the slots of a text for one page. */
final class ProseSlots implements Slots {

    private final PageScope scope;
    private final Entry from;
    /** What the figure that was printed last still has to cite, once its link is closed. */
    private List<Citation> owed = List.of();
    /** The link that was asked for last, and where it leads: a link has several slots in a row. */
    private Optional<ProseLink> last = Optional.empty();
    private Destination lastLeadsTo = new Destination.Nowhere();

    ProseSlots(PageScope scope, Entry from) {
        this.scope = scope;
        this.from = from;
    }

    @Override
    public void openLink(ProseLink link, StringBuilder html) {
        Destination destination = destination(link);
        if (leads(destination)) {
            html.append("<a href=\"").append(Markup.escape(href(destination))).append("\">");
        }
    }

    @Override
    public void closeLink(ProseLink link, StringBuilder html) {
        if (leads(destination(link))) {
            html.append("</a>");
        }
        owed.forEach(citation -> mark(scope.citations().number(citation), html));
        owed = List.of();
    }

    @Override
    public void label(ProseLink link, StringBuilder html) {
        Destination destination = destination(link);
        if (destination instanceof Destination.ToRow row) {
            PayIndex.Entry pay = new PayIndex.Entry(row.salary(), row.row());
            html.append(Markup.escape(PayText.figure(scope, pay)));
            owed = List.of(CitedIndex.citation(row.salary()));
        } else if (destination instanceof Destination.ToEntry to) {
            html.append(Markup.escape(label(to)));
        } else if (destination instanceof Destination.Hidden hidden) {
            html.append(Markup.escape(hidden.title()));
        } else {
            html.append(Markup.escape(link.target()));
        }
    }

    private String label(Destination.ToEntry to) {
        if (to.entry() instanceof Fact fact) {
            owed = fact.common().cites();
            return FactText.figure(scope, fact);
        }
        return to.label();
    }

    @Override
    public void imageSource(ProseLink image, StringBuilder html) {
        html.append(Markup.escape(href(destination(image))));
    }

    @Override
    public void citation(ProseCitation citation, StringBuilder html) {
        mark(scope.citations().number(citation.source(), citation.section()), html);
    }

    private void mark(int number, StringBuilder html) {
        String label = scope.words().text("references.mark").replace("{n}", Integer.toString(number));
        CitationMark.open(html);
        html.append("<a href=\"#").append(Citations.anchor(number))
                .append("\" aria-label=\"")
                .append(Markup.escape(label)).append("\">[").append(number).append("]</a>");
        CitationMark.close(html);
    }

    @Override
    public void word(String key, StringBuilder html) {
        html.append(Markup.escape(scope.words().text("prose." + key)));
    }

    private Destination destination(ProseLink link) {
        if (last.isEmpty() || last.get() != link) {
            last = Optional.of(link);
            lastLeadsTo = scope.site().destinations().of(from, link);
        }
        return lastLeadsTo;
    }

    private static boolean leads(Destination destination) {
        return !(destination instanceof Destination.Nowhere || destination instanceof Destination.Hidden);
    }

    private String href(Destination destination) {
        if (destination instanceof Destination.ToEntry to) {
            return href(to.entry().id(), to.fragment().orElse(""));
        }
        if (destination instanceof Destination.ToRow to) {
            return href(to.salary().id(), to.row().id());
        }
        if (destination instanceof Destination.ToList to) {
            return scope.href(Routes.index(to.kind(), 1));
        }
        if (destination instanceof Destination.ToHere to) {
            return (scope.shows(from) ? "" : scope.href(from.id())) + "#" + to.fragment();
        }
        return destination instanceof Destination.ToAsset to ? scope.asset(to.path()) : "";
    }

    private String href(EntryId id, String fragment) {
        String page = from.id().equals(id) && scope.shows(from) && !fragment.isEmpty() ? "" : scope.href(id);
        return fragment.isEmpty() ? page : page + "#" + fragment;
    }
}
