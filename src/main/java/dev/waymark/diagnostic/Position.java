package dev.waymark.diagnostic;

/** A place in a text. Both numbers count from 1; the column counts UTF-16 units, as editors do. */
public record Position(int line, int column) {
}
