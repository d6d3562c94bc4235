/**
 * The site for programs: sitemap, feed, robots. Knows nothing of pages' looks.
 */
package dev.waymark.export;
