package dev.waymark.export;

import dev.waymark.output.OutputFile;
import dev.waymark.site.Site;
import java.nio.charset.StandardCharsets;

/** Lets every crawler in and shows it the sitemap. */
final class Robots {

    private Robots() {
    }

    static OutputFile of(Site site) {
        String text = "User-agent: *\nAllow: /\nSitemap: " + site.settings().baseUrl() + "sitemap.xml\n";
        return new OutputFile("robots.txt", "", text.getBytes(StandardCharsets.UTF_8));
    }
}
