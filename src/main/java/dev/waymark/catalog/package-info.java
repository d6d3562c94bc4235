/**
 * What we know: entries of every kind as immutable records, the references between them and the graph they
 * make. It has never heard of files' formats, URLs or pages.
 */
package dev.waymark.catalog;
