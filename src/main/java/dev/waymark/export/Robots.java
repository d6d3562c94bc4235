package dev.waymark.export;

import dev.waymark.site.Site;

/** Lets every crawler in and shows it the sitemap. */
final class Robots {

    static final String PATH = "robots.txt";

    private Robots() {
    }

    static String of(Site site) {
        return "User-agent: *\nAllow: /\nSitemap: " + site.settings().baseUrl() + Sitemap.PATH + "\n";
    }
}
