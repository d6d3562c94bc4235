/**
 * A block of code to its pieces: which chars are a keyword, a name, a text, a number or a comment. It
 * reads words and quotes, not grammar, in time that grows with the length of the code alone. How the
 * pieces look, others say.
 */
package dev.waymark.highlight;
