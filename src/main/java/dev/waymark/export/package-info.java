/**
 * The site for programs: sitemap, feed, robots, and the open data as CSV and JSON. Knows nothing of pages'
 * looks.
 */
package dev.waymark.export;
