package dev.waymark.site;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Fragment;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Salary;
import dev.waymark.catalog.SalaryRow;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.Nearest;
import dev.waymark.markdown.ProseLink;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds where the links of texts lead. Asked twice: when the site is linked, with diagnostics, and when a
 * page is made, without.
 */
public final class Destinations {

    private final Catalog catalog;
    private final Set<String> assets;

    /** @param assets paths of all asset files below the content folder */
    Destinations(Catalog catalog, Set<String> assets) {
        this.catalog = catalog;
        this.assets = Set.copyOf(assets);
    }

    /** Where a link of an entry leads. */
    public Destination of(Entry from, ProseLink link) {
        return of(from, link, new Diagnostics());
    }

    /** The entry that a link of an entry names, whether or not the place in it exists. */
    public Optional<EntryId> entryOf(Entry from, ProseLink link) {
        if (link.form() == ProseLink.Form.FILE) {
            return resolve(from.common().path(), link.target()).flatMap(catalog::atPath);
        }
        int slash = link.target().indexOf('/');
        List<EntryId> named = slash < 0 ? catalog.withSlug(link.target())
                : Kind.ofWord(link.target().substring(0, slash))
                        .map(kind -> new EntryId(kind, link.target().substring(slash + 1))).stream().toList();
        return link.form() == ProseLink.Form.ID && named.size() == 1 ? Optional.of(named.get(0))
                : Optional.empty();
    }

    /** Where a link of an entry leads; {@link Destination.Nowhere} after a diagnostic. */
    Destination of(Entry from, ProseLink link, Diagnostics found) {
        return link.form() == ProseLink.Form.SAME_PAGE ? here(from, link, found)
                : elsewhere(from.common().path(), link, found);
    }

    /** Where a link of a broken entry leads. Of the places on its own page, not all may be known. */
    Destination of(Fragment from, ProseLink link, Diagnostics found) {
        return link.form() == ProseLink.Form.SAME_PAGE ? new Destination.Nowhere()
                : elsewhere(from.path(), link, found);
    }

    /** @param from path of the file that has the link */
    private Destination elsewhere(String from, ProseLink link, Diagnostics found) {
        return switch (link.form()) {
            case FILE -> byFile(from, link, found);
            case IMAGE -> picture(from, link, found);
            case ID, SAME_PAGE -> byId(link, found);
        };
    }

    private Destination here(Entry from, ProseLink link, Diagnostics found) {
        String fragment = link.fragment().orElse("");
        return hasAnchor(from, fragment, Code.BROKEN_ANCHOR, link, found) ? new Destination.ToHere(fragment)
                : new Destination.Nowhere();
    }

    private Destination byId(ProseLink link, Diagnostics found) {
        String target = link.target();
        int slash = target.indexOf('/');
        if (slash >= 0) {
            Optional<Kind> kind = Kind.ofWord(target.substring(0, slash));
            if (kind.isPresent()) {
                return entry(new EntryId(kind.get(), target.substring(slash + 1)), link, found);
            }
            String word = target.substring(0, slash);
            List<String> words = Stream.of(Kind.values()).map(Kind::word).toList();
            Optional<String> fix = Kind.ofFolder(word)
                    .or(() -> Nearest.only(word, words).flatMap(Kind::ofWord))
                    .map(meant -> new EntryId(meant, target.substring(slash + 1)))
                    .filter(meant -> catalog.file(meant).isPresent())
                    .flatMap(meant -> link.span().with(target, meant.toString()));
            return broken(link, fix, found, "there is no kind \"" + word + "\"",
                    Kind.ofFolder(word).map(Kind::word).or(() -> Nearest.to(word, words))
                            .map(near -> "did you mean \"" + near + target.substring(slash) + "\"?")
                            .orElse("write [[kind/id]], such as [[skill/caching]]"));
        }
        List<EntryId> candidates = catalog.withSlug(target);
        if (candidates.size() > 1) {
            found.add(Code.AMBIGUOUS_LINK, link.span(), "\"" + target + "\" is the id of several entries",
                    "name the kind: " + candidates.stream().map(id -> "[[" + id + "]]")
                            .collect(Collectors.joining(" or ")));
            return new Destination.Nowhere();
        }
        if (candidates.isEmpty()) {
            return unknownSlug(target, link, found);
        }
        return entry(candidates.get(0), link, found);
    }

    private Destination unknownSlug(String slug, ProseLink link, Diagnostics found) {
        boolean isBroken = Stream.of(Kind.values())
                .anyMatch(kind -> catalog.isBroken(new EntryId(kind, slug)));
        if (isBroken) {
            return new Destination.Nowhere();
        }
        Optional<EntryId> renamed = Stream.of(Kind.values())
                .flatMap(kind -> catalog.formerly(new EntryId(kind, slug)).stream()).findFirst();
        Optional<String> fix = meant(slug).flatMap(meant -> Written.withId(link.span(),
                new EntryId(meant.kind(), slug), meant, catalog.withSlug(meant.slug()).size() > 1));
        if (renamed.isPresent()) {
            return broken(link, fix, found, "no entry has the id \"" + slug + "\" any more",
                    "it is now [[" + renamed.get() + "]]");
        }
        return broken(link, fix, found, "no entry has the id \"" + slug + "\"",
                Nearest.to(slug, catalog.slugs())
                        .flatMap(near -> catalog.withSlug(near).stream().findFirst()).map(this::didYouMean)
                        .orElse("the id of an entry is the name of its file without the ending"));
    }

    /** The only entry that once had an id, or the only one whose id is nearly the same. */
    private Optional<EntryId> meant(String slug) {
        List<EntryId> renamed = Stream.of(Kind.values())
                .flatMap(kind -> catalog.formerly(new EntryId(kind, slug)).stream()).distinct().toList();
        List<EntryId> meant = renamed.isEmpty()
                ? Nearest.only(slug, allSlugs()).map(catalog::withSlug).orElse(List.of()) : renamed;
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private Set<String> allSlugs() {
        return Stream.of(Kind.values()).flatMap(kind -> catalog.slugs(kind).stream())
                .collect(Collectors.toSet());
    }

    private Destination entry(EntryId id, ProseLink link, Diagnostics found) {
        Optional<Entry> entry = catalog.find(id);
        if (entry.isEmpty()) {
            return missing(id, link, found);
        }
        if (entry.get() instanceof Salary salary && link.fragment().isPresent()) {
            Optional<SalaryRow> row = salary.rows().stream()
                    .filter(candidate -> candidate.id().equals(link.fragment().get())).findFirst();
            if (row.isPresent()) {
                return new Destination.ToRow(salary, row.get());
            }
        }
        boolean isFigure = entry.get() instanceof Salary && link.form() == ProseLink.Form.ID;
        if (link.fragment().isPresent() && !hasAnchor(entry.get(), link.fragment().get(),
                isFigure ? Code.UNKNOWN_FIGURE : Code.BROKEN_ANCHOR, link, found)) {
            return new Destination.Nowhere();
        }
        return new Destination.ToEntry(entry.get(), link.fragment());
    }

    private Destination missing(EntryId id, ProseLink link, Diagnostics found) {
        Optional<Entry> draft = catalog.draft(id);
        if (draft.isPresent()) {
            found.add(Code.DRAFT_REFERENCE, link.span(),
                    id + " is a draft: its name stands here without a link",
                    "build with --drafts to see it");
            return new Destination.Hidden(draft.get().title());
        }
        if (catalog.isBroken(id)) {
            return new Destination.Nowhere();
        }
        boolean isFigure = id.kind() == Kind.FACT || id.kind() == Kind.SALARY;
        found.add(Diagnostic.of(isFigure ? Code.UNKNOWN_FIGURE : Code.BROKEN_LINK, link.span(),
                Missing.message(id), Missing.help(id, catalog))
                .withFix(Missing.fix(id, link.span(), catalog)));
        return new Destination.Nowhere();
    }

    private Destination byFile(String from, ProseLink link, Diagnostics found) {
        if (link.target().startsWith("/")) {
            return byAddress(from, link, found);
        }
        Optional<String> path = resolve(from, link.target());
        if (path.isEmpty()) {
            return broken(link, found, "\"" + link.target() + "\" leads out of the content folder",
                    "link to a file of the content, or to a web address");
        }
        Optional<EntryId> id = catalog.atPath(path.get());
        if (id.isPresent()) {
            return entry(id.get(), link, found);
        }
        Optional<Kind> list = Kind.ofFolder(path.get());
        if (list.isPresent() && list.get() != Kind.PAGE) {
            return list(list.get(), link, found);
        }
        if (assets.contains(path.get())) {
            return new Destination.ToAsset(path.get());
        }
        return missingFile(from, path.get(), link, found);
    }

    /** An address of this site is never a link: the file or the id is, that has its page there. */
    private Destination byAddress(String from, ProseLink link, Diagnostics found) {
        String address = link.target().substring(1) + (link.target().endsWith("/") ? "" : "/");
        Optional<Entry> entry = Routes.entry(address).flatMap(catalog::find);
        Optional<String> file = entry.map(meant -> relativeFile(from, meant.common().path()));
        String help = entry.map(Entry::id).map(id -> "write \"" + file.orElseThrow() + "\", or [["
                + (catalog.withSlug(id.slug()).size() > 1 ? id : id.slug()) + "]]")
                .orElse("write the path of the file relative to this one, such as ../skills/caching.md");
        found.add(Diagnostic.of(Code.LINK_TO_ABSOLUTE_PATH, link.span(),
                "links name files, not addresses of this site", help)
                .withFix(file.flatMap(path -> Written.withFile(link.span(), path))));
        return new Destination.Nowhere();
    }

    private Destination list(Kind kind, ProseLink link, Diagnostics found) {
        if (catalog.ofKind(kind).isEmpty()) {
            return catalog.isIncomplete() ? new Destination.Nowhere() : broken(link, found,
                    "the guide has no entries in \"" + kind.folder() + "\", so there is no list of them",
                    "link to something else, or add one");
        }
        if (link.fragment().filter(fragment -> !fragment.isEmpty()).isPresent()) {
            found.add(Code.BROKEN_ANCHOR, link.span(), "a list has no places that a link could name",
                    "leave \"#" + link.fragment().get() + "\" out");
        }
        return new Destination.ToList(kind);
    }

    private Destination missingFile(String from, String path, ProseLink link, Diagnostics found) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String slug = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        Optional<Kind> kind = Kind.ofFolder(path.contains("/") ? path.substring(0, path.indexOf('/')) : "");
        if (kind.isPresent() && catalog.isBroken(new EntryId(kind.get(), slug))) {
            return new Destination.Nowhere();
        }
        Optional<EntryId> near = catalog.withSlug(slug).stream().findFirst()
                .or(() -> kind.stream().flatMap(k -> catalog.formerly(new EntryId(k, slug)).stream())
                        .findFirst())
                .or(() -> Nearest.to(slug, catalog.slugs())
                        .flatMap(nearest -> catalog.withSlug(nearest).stream().findFirst()));
        Optional<String> fix = meantFile(name, slug, kind)
                .flatMap(entry -> Written.withFile(link.span(), relativeFile(from, entry.common().path())));
        return broken(link, fix, found, "there is no file \"" + path + "\" in the content",
                near.flatMap(catalog::path).map(file -> "did you mean \"" + relativeFile(from, file) + "\"?")
                        .orElse("link to a file as a code host shows it, such as ../skills/caching.md"));
    }

    /**
     * The only entry whose file has the same name; else the one of the same kind that the id certainly means.
     */
    private Optional<Entry> meantFile(String name, String slug, Optional<Kind> kind) {
        List<Entry> moved = catalog.withSlug(slug).stream().flatMap(id -> catalog.find(id).stream())
                .filter(entry -> entry.common().path().endsWith("/" + name)).toList();
        return moved.isEmpty()
                ? kind.flatMap(of -> Missing.meant(new EntryId(of, slug), catalog)).flatMap(catalog::find)
                : Optional.of(moved.get(0)).filter(entry -> moved.size() == 1);
    }

    private Destination picture(String from, ProseLink link, Diagnostics found) {
        Optional<String> path = resolve(from, link.target());
        if (path.isPresent() && assets.contains(path.get())) {
            return new Destination.ToAsset(path.get());
        }
        found.add(Code.MISSING_ASSET, link.span(),
                "there is no picture \"" + link.target() + "\" in the content",
                path.flatMap(wanted -> Nearest.to(wanted, assets))
                        .map(near -> "did you mean \"" + Routes.relative(from, near) + "\"?")
                        .orElse("put it into assets/ and link to it from here"));
        return new Destination.Nowhere();
    }

    private static boolean hasAnchor(Entry entry, String fragment, Code code, ProseLink link,
            Diagnostics found) {
        Set<String> anchors = Anchors.of(entry);
        if (fragment.isEmpty() || anchors.contains(fragment)) {
            return true;
        }
        // Which figure is meant is never guessed.
        Optional<String> fix = code == Code.BROKEN_ANCHOR ? Nearest.only(fragment, anchors)
                .flatMap(near -> link.span().with("#" + fragment, "#" + near)) : Optional.empty();
        found.add(Diagnostic.of(code, link.span(), entry.id() + " has no place \"#" + fragment + "\"",
                Nearest.to(fragment, anchors).map(near -> "did you mean \"#" + near + "\"?")
                        .orElseGet(() -> anchors.isEmpty()
                                ? "it has no headings: leave \"#" + fragment + "\" out"
                                : "places there: "
                                        + anchors.stream().limit(12).collect(Collectors.joining(", "))))
                .withFix(fix));
        return false;
    }

    private static Destination broken(ProseLink link, Diagnostics found, String message, String... help) {
        return broken(link, Optional.empty(), found, message, help);
    }

    private static Destination broken(
            ProseLink link, Optional<String> fix, Diagnostics found, String message, String... help) {
        found.add(Diagnostic.of(Code.BROKEN_LINK, link.span(), message, help).withFix(fix));
        return new Destination.Nowhere();
    }

    private String didYouMean(EntryId id) {
        return "did you mean \"" + id.slug() + "\"?"
                + catalog.file(id).map(file -> " (" + file.path() + ")").orElse("");
    }

    /** The path below the content folder that a link in a file names; empty if it leads out of it. */
    static Optional<String> resolve(String file, String target) {
        StringBuilder path = new StringBuilder(file.length() + target.length())
                .append(file, 0, Math.max(0, file.lastIndexOf('/')));
        for (int start = 0, end; start <= target.length(); start = end + 1) {
            end = target.indexOf('/', start) < 0 ? target.length() : target.indexOf('/', start);
            boolean isDots = target.startsWith("..", start) && end == start + 2;
            if (isDots && path.length() == 0) {
                return Optional.empty();
            } else if (isDots) {
                path.setLength(Math.max(0, path.lastIndexOf("/")));
            } else if (end > start && !(end == start + 1 && target.charAt(start) == '.')) {
                path.append(path.length() == 0 ? "" : "/").append(target, start, end);
            }
        }
        return Optional.of(path.toString());
    }

    private static String relativeFile(String from, String to) {
        return Routes.relative(from, to).replaceFirst("^\\./$", to);
    }
}
