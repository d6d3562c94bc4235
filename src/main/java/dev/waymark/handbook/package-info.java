/**
 * The handbook of the generator: its chapters from the resources below {@code handbook}, with what is best
 * made from the program itself: the fields of every kind, the limits, the diagnostics, what templates are
 * given. How a chapter looks as a page is left to {@code page} and the templates.
 */
package dev.waymark.handbook;
