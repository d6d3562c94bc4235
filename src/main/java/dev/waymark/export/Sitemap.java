package dev.waymark.export;

import dev.waymark.catalog.Entry;
import dev.waymark.catalog.PartialDate;
import dev.waymark.format.Markup;
import dev.waymark.site.Routes;
import dev.waymark.site.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The list of pages for search engines, after sitemaps.org 0.9. */
final class Sitemap {

    static final String PATH = "sitemap.xml";

    private Sitemap() {
    }

    static String of(Site site, List<String> urls) {
        Map<String, String> changed = new HashMap<>();
        for (Entry entry : site.catalog().entries()) {
            Optional.ofNullable(site.changes().last().get(entry.id())).map(last -> last.day().toString())
                    .or(() -> entry.common().reviewed().map(PartialDate::text)
                            .filter(text -> text.length() > 4))
                    .ifPresent(date -> changed.put(Routes.of(entry.id()), date));
        }
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (String url : urls.stream().sorted().toList()) {
            xml.append("<url><loc>").append(Markup.escape(site.settings().baseUrl() + url)).append("</loc>");
            if (changed.containsKey(url)) {
                xml.append("<lastmod>").append(changed.get(url)).append("</lastmod>");
            }
            xml.append("</url>\n");
        }
        return xml.append("</urlset>\n").toString();
    }
}
