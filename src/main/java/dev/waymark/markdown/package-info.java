/**
 * Markdown text to {@link dev.waymark.markdown.Prose}: headings, links, citations, plain text and HTML with
 * slots for what only the finished site knows. Guards stand inside the parser and the writer; the only room
 * that imports flexmark. What a link points at is not its affair.
 */
package dev.waymark.markdown;
