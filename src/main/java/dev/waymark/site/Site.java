package dev.waymark.site;

import dev.waymark.catalog.Backlinks;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.Fact;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.markdown.Prose;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Everything that pages, searches and exports are made from. Immutable; safe for use from several threads.
 *
 * @param backlinks    what points at what, in prose and in data
 * @param destinations where links in texts lead
 * @param assets       paths of all asset files below the content folder
 * @param names        all that readers may look for, in the order of the catalog; none without a search
 */
public record Site(
        Settings settings, Catalog catalog, Backlinks backlinks, Destinations destinations,
        Set<String> assets, List<Name> names, Changes changes) {

    public Site {
        Objects.requireNonNull(settings);
        Objects.requireNonNull(catalog);
        Objects.requireNonNull(backlinks);
        Objects.requireNonNull(destinations);
        assets = Set.copyOf(assets);
        names = List.copyOf(names);
        Objects.requireNonNull(changes);
    }

    /**
     * Links the entries of a catalog to one graph.
     *
     * <p>Errors: {@code unknown-reference}, {@code self-reference}, {@code reference-cycle},
     * {@code redirect-clash}, {@code broken-link}, {@code broken-anchor}, {@code ambiguous-link},
     * {@code missing-asset}; note: {@code draft-reference}.
     *
     * @param assets paths of all asset files below the content folder
     */
    public static Site assemble(Settings settings, Catalog catalog, Set<String> assets, Diagnostics found) {
        Destinations destinations = new Destinations(catalog, assets);
        Backlinks backlinks = new Linker(catalog, destinations, found).link();
        Cycles.find(catalog, found);
        Redirects.check(catalog, found);
        List<Name> names = isSearched(settings) ? Name.all(catalog) : List.of();
        return new Site(settings, catalog, backlinks, destinations, assets, names, Changes.NONE);
    }

    /** Whether readers can search it. */
    public boolean isSearched() {
        return isSearched(settings);
    }

    private static boolean isSearched(Settings settings) {
        return settings.search() != Settings.Searched.NONE;
    }

    /** The words of a text of an entry without markup, a line for each block; nothing of figures. */
    public String plainText(Entry from, Prose text) {
        return text.plainText(link -> {
            Destination destination = destinations.of(from, link);
            if (destination instanceof Destination.ToEntry to) {
                return to.entry() instanceof Fact ? "" : to.label();
            }
            if (destination instanceof Destination.Hidden hidden) {
                return hidden.title();
            }
            return destination instanceof Destination.ToRow ? "" : link.target();
        });
    }

    /** The same site with what has changed in it. */
    public Site with(Changes known) {
        return new Site(settings, catalog, backlinks, destinations, assets, names, known);
    }
}
