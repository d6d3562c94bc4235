/**
 * Changes to content that people would otherwise make by hand in many places: a new entry, another id, the
 * mends that are certain, a first guide to start from. A change touches only the words it is about, and
 * happens as a whole or not at all. What is read and how it is linked is the affair of {@code content} and
 * {@code site}.
 */
package dev.waymark.edit;
