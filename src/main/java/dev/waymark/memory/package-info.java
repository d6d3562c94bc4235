/**
 * What stays from one run to the next: files in {@code .waymark/} beside the content folder, believed only
 * where this machine's own file system shows that we wrote them, and how folders look without a file being
 * opened. Losing any of it costs time and nothing else. Knows nothing of what is remembered.
 */
package dev.waymark.memory;
