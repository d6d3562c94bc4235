package dev.waymark.site;

import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The URL of everything, as a path below the site's root without a leading slash; pages end in a slash and
 * home is the empty path.
 */
public final class Routes {

    public static final String HOME = "";
    /** What is set side by side, as the settings name it; the pages lie below a folder of that name. */
    public static final String COMPARISONS = "compare";
    /**
     * Pages that help the reader to learn, as the settings name them and as they are best told; so
     * are their URLs.
     */
    public static final List<String> TOOLS = List.of("planner", "progress", "review");
    private static final String HOME_ID = "home";

    private Routes() {
    }

    public static String of(EntryId id) {
        if (id.kind() == Kind.PAGE) {
            return id.slug().equals(HOME_ID) ? HOME : id.slug() + "/";
        }
        return id.kind().folder() + "/" + id.slug() + "/";
    }

    /** What the settings may name in the navigation besides lists and entries. */
    public static List<String> sections() {
        return Stream.concat(Stream.of(COMPARISONS), TOOLS.stream()).toList();
    }

    /** The entry whose page may stand at a URL; empty for lists and whatever is no page of an entry. */
    public static Optional<EntryId> entry(String url) {
        String[] parts = url.split("/", -1);
        boolean isFolder = parts.length == 3 && parts[2].isEmpty() && !parts[1].isEmpty();
        return isFolder ? Kind.ofFolder(parts[0]).map(kind -> new EntryId(kind, parts[1])) : Optional.empty();
    }

    /** The list of a kind; its further pages are numbered from 2. */
    public static String index(Kind kind, int page) {
        return kind.folder() + "/" + (page == 1 ? "" : "page/" + page + "/");
    }

    public static String tags() {
        return "tags/";
    }

    public static String tag(String slug, int page) {
        return "tags/" + slug + "/" + (page == 1 ? "" : "page/" + page + "/");
    }

    /** The page of the search, which lists all names. */
    public static String search() {
        return "search/";
    }

    /** The names with one first letter, where there are very many. */
    public static String letter(String slug, int page) {
        return search() + slug + "/" + (page == 1 ? "" : "page/" + page + "/");
    }

    /** The file that a URL is served from. */
    public static String file(String url) {
        return url.isEmpty() || url.endsWith("/") ? url + "index.html" : url;
    }

    /** The way from a page up to the root: empty, {@code ../}, {@code ../../} and so on. */
    public static String toRoot(String url) {
        return "../".repeat(slashes(url, 0));
    }

    /** A link from one page to another that works under any base path. */
    public static String relative(String from, String to) {
        int shared = 0;
        for (int slash = from.indexOf('/'); slash >= 0 && slash < to.length() && to.charAt(slash) == '/'
                && from.regionMatches(0, to, 0, slash + 1); slash = from.indexOf('/', slash + 1)) {
            shared = slash + 1;
        }
        String way = "../".repeat(slashes(from, shared)) + to.substring(shared);
        return way.isEmpty() ? "./" : way;
    }

    private static int slashes(String url, int from) {
        int count = 0;
        for (int slash = url.indexOf('/', from); slash >= 0; slash = url.indexOf('/', slash + 1)) {
            count++;
        }
        return count;
    }
}
