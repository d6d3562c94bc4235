package dev.waymark.catalog;

/** Where pay is paid and firms sit. */
public sealed interface Place extends Entry permits City, Country, Region {
}
