package dev.waymark.export;

import dev.waymark.catalog.Entry;
import dev.waymark.catalog.PartialDate;
import dev.waymark.format.Markup;
import dev.waymark.output.OutputFile;
import dev.waymark.site.Routes;
import dev.waymark.site.Site;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** The entries that were looked at last, as an Atom feed (RFC 4287), newest first. */
final class Feed {

    private static final int ENTRIES = 20;
    /** Atom wants a time even where nothing has a date. */
    private static final String EPOCH = "1970-01-01T00:00:00Z";

    private Feed() {
    }

    static OutputFile of(Site site) {
        List<Entry> newest = site.catalog().entries().stream()
                .filter(entry -> entry.common().reviewed().isPresent())
                .sorted(Comparator.comparing(Feed::reviewed).reversed().thenComparing(Entry::id))
                .limit(ENTRIES).toList();
        String base = site.settings().baseUrl();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
                .append(Markup.escape(site.settings().language())).append("\">\n");
        element(xml, "title", site.settings().title());
        element(xml, "id", base);
        element(xml, "updated", newest.isEmpty() ? EPOCH : updated(newest.get(0)));
        xml.append("<author><name>").append(Markup.escape(site.settings().title()))
                .append("</name></author>\n");
        link(xml, "", base);
        link(xml, " rel=\"self\" type=\"application/atom+xml\"", base + "feed.xml");
        newest.forEach(entry -> entry(xml, base, entry));
        return new OutputFile("feed.xml", "",
                xml.append("</feed>\n").toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void entry(StringBuilder xml, String base, Entry entry) {
        String url = base + Routes.of(entry.id());
        xml.append("<entry>\n");
        element(xml, "title", entry.title());
        element(xml, "id", url);
        element(xml, "updated", updated(entry));
        link(xml, "", url);
        if (!entry.summary().isEmpty()) {
            element(xml, "summary", entry.summary());
        }
        xml.append("</entry>\n");
    }

    private static void element(StringBuilder xml, String name, String text) {
        xml.append('<').append(name).append('>').append(Markup.escape(text)).append("</").append(name)
                .append(">\n");
    }

    private static void link(StringBuilder xml, String attributes, String href) {
        xml.append("<link").append(attributes).append(" href=\"").append(Markup.escape(href))
                .append("\"/>\n");
    }

    /** As a text that sorts by time. */
    private static String reviewed(Entry entry) {
        return entry.common().reviewed().map(PartialDate::text).orElse("");
    }

    private static String updated(Entry entry) {
        return entry.common().reviewed().map(PartialDate::firstDay).map(day -> day + "T00:00:00Z")
                .orElse(EPOCH);
    }
}
