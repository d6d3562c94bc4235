/**
 * The site as one value: settings, catalog, back-links, and the URL of everything. Knows no template and no
 * file format.
 */
package dev.waymark.site;
