/**
 * Files to typed entries: the walk through the content folder, front matter, YAML with places, the
 * declaration of each kind's fields, and one reader for each kind. The only room that imports SnakeYAML.
 * Whether what an entry refers to exists is not its affair.
 */
package dev.waymark.content;
