/**
 * What is said about a mistake, and where it stands: source files, spans in them, diagnostics and the
 * nearest name to a misspelt one. Every room may use it; it uses nothing of ours. Printing is the business
 * of {@code cli}.
 */
package dev.waymark.diagnostic;
