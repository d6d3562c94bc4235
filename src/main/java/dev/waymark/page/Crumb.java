package dev.waymark.page;

/** A step on the way from home to a page: a URL of the site, not yet relative to a page. */
record Crumb(String title, String url) {
}
