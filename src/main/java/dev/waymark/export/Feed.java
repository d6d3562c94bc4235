package dev.waymark.export;

import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.format.Markup;
import dev.waymark.site.Changes;
import dev.waymark.site.Routes;
import dev.waymark.site.Site;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What changed or was looked at last, as an Atom feed (RFC 4287), newest first. */
final class Feed {

    private static final int ITEMS = 30;
    /** Atom wants a time even where nothing has a date. */
    private static final String EPOCH = "1970-01-01T00:00:00Z";

    static final String PATH = "feed.xml";

    private Feed() {
    }

    /** An entry on a day. Figures are told as they were and as they are. */
    private record Item(Entry entry, LocalDate day, List<Changes.Figure> figures) {
    }

    static String of(Site site) {
        List<Item> newest = (site.changes().days().isEmpty() ? reviewed(site) : changed(site))
                .limit(ITEMS).toList();
        String base = site.settings().baseUrl();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
                .append(Markup.escape(site.settings().language())).append("\">\n");
        element(xml, "title", site.settings().title());
        element(xml, "id", base);
        element(xml, "updated", newest.isEmpty() ? EPOCH : time(newest.get(0).day()));
        xml.append("<author><name>").append(Markup.escape(site.settings().title()))
                .append("</name></author>\n");
        link(xml, "", base);
        link(xml, " rel=\"self\" type=\"application/atom+xml\"", base + PATH);
        newest.forEach(item -> item(xml, base, item));
        return xml.append("</feed>\n").toString();
    }

    /** Added and changed entries; those with changed figures come first on their day. */
    private static Stream<Item> changed(Site site) {
        return site.changes().days().stream().flatMap(day -> {
            Map<EntryId, List<Changes.Figure>> figures = day.figures().stream()
                    .collect(Collectors.groupingBy(Changes.Figure::of));
            return Stream.concat(day.added().stream(), day.changed().stream())
                    .sorted(Comparator.comparing((EntryId id) -> !figures.containsKey(id)))
                    .map(site.catalog()::find).flatMap(Optional::stream)
                    .map(entry -> new Item(entry, day.day(), figures.getOrDefault(entry.id(), List.of())));
        });
    }

    private static Stream<Item> reviewed(Site site) {
        return site.catalog().entries().stream().filter(entry -> entry.common().reviewed().isPresent())
                .map(entry -> new Item(entry, entry.common().reviewed().get().firstDay(), List.of()))
                .sorted(Comparator.comparing(Item::day).reversed().thenComparing(item -> item.entry().id()));
    }

    private static void item(StringBuilder xml, String base, Item item) {
        String url = base + Routes.of(item.entry().id());
        xml.append("<entry>\n");
        element(xml, "title", item.entry().title());
        element(xml, "id", url + "#" + item.day());
        element(xml, "updated", time(item.day()));
        link(xml, "", url);
        String summary = item.figures().isEmpty() ? item.entry().summary()
                : item.figures().stream().map(Feed::told).collect(Collectors.joining("; "));
        if (!summary.isEmpty()) {
            element(xml, "summary", summary);
        }
        xml.append("</entry>\n");
    }

    private static String told(Changes.Figure figure) {
        return figure.row().map(row -> row + ": ").orElse("")
                + figure.was().orElse("–") + " → " + figure.is().orElse("–");
    }

    private static String time(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private static void element(StringBuilder xml, String name, String text) {
        xml.append('<').append(name).append('>').append(Markup.escape(text)).append("</").append(name)
                .append(">\n");
    }

    private static void link(StringBuilder xml, String attributes, String href) {
        xml.append("<link").append(attributes).append(" href=\"").append(Markup.escape(href))
                .append("\"/>\n");
    }
}
