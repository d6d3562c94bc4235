/**
 * The index that readers search with: tokens, postings, names, and the shards they are published in. Made
 * from the site, never from HTML; how a query is answered is written in the scripts of the theme, which split
 * words the same way. The only room that imports Snowball.
 */
package dev.waymark.search;
