package dev.waymark.check;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.Nearest;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.diagnostic.Span;
import dev.waymark.html.PageScan;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Checks the HTML of finished pages: what their links, pictures and anchors name is part of the site, and no
 * id stands twice. Pages are checked one by one, from several threads; of each only its ids and its links to
 * places on other pages are kept.
 */
public final class FinishedPages {

    private static final int SAME_MISTAKES_TOLD = 3;

    private final Set<String> files;
    private final String basePath;
    /** The ids of each page, sorted. */
    private final Map<String, String[]> ids = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Awaited> awaited = new ConcurrentLinkedQueue<>();
    /** The first of each mistake, by code and message: one of a template stands on many pages. */
    private final Map<String, TreeSet<Diagnostic>> mistakes = new ConcurrentHashMap<>();
    /** Links without a place that were found to lead somewhere, by the folder whose pages they stand on. */
    private final Map<String, Set<String>> good = new ConcurrentHashMap<>();

    /** A link to a place on the same page; the offsets are those in the page. */
    private record Inside(String id, int start, int end) {
    }

    /** A link to a place on another page, which may not be made yet. */
    private record Awaited(String file, String id, Span span) {
    }

    /**
     * @param files   paths of all files that the site will have
     * @param baseUrl of the site; a link that starts with {@code /} is seen from its path
     */
    public FinishedPages(Set<String> files, String baseUrl) {
        this.files = Set.copyOf(files);
        this.basePath = URI.create(baseUrl).getRawPath();
    }

    /**
     * Checks one page as far as that is possible without the others.
     *
     * @param file path of the page below the output folder
     * @param page its HTML in UTF-8
     */
    public void check(String file, byte[] page) {
        PageCheck check = new PageCheck(file, page);
        PageScan.of(page, check);
        check.finish();
    }

    /** Checks what was left open until all pages are made, and tells what is wrong with them. */
    public void finish(Diagnostics found) {
        for (Awaited link : awaited) {
            String[] known = ids.get(link.file());
            if (known != null && Arrays.binarySearch(known, link.id()) < 0) {
                tell(Code.PAGE_ANCHOR, link.span(),
                        "\"" + link.file() + "\" has no place \"#" + link.id() + "\"",
                        Nearest.to(link.id(), List.of(known)).map(near -> "did you mean \"#" + near + "\"?")
                                .orElse("the template that made this link names a place that no page has"));
            }
        }
        mistakes.values().forEach(alike -> alike.forEach(found::add));
    }

    /** Keeps the first few of many alike, by page and place: which page was made first is chance. */
    private void tell(Code code, Span span, String message, String help) {
        mistakes.compute(code + message, (name, before) -> {
            TreeSet<Diagnostic> alike = before == null ? new TreeSet<>() : before;
            alike.add(Diagnostic.of(code, span, message, help));
            if (alike.size() > SAME_MISTAKES_TOLD) {
                alike.pollLast();
            }
            return alike;
        });
    }

    /** What is found on one page. */
    private final class PageCheck implements PageScan.Findings {

        private final String file;
        private final PagePlaces places;
        private final Set<String> goodHere;
        private final Set<String> own = new HashSet<>();
        private final List<Inside> here = new ArrayList<>();

        PageCheck(String file, byte[] page) {
            this.file = file;
            this.places = new PagePlaces(file, page);
            this.goodHere = good.computeIfAbsent(siblings(file), folder -> ConcurrentHashMap.newKeySet());
        }

        /** Links that go up at least one folder mean the same on all pages of the folder above. */
        private static String siblings(String file) {
            int slash = file.lastIndexOf('/');
            int above = slash < 0 ? -1 : file.lastIndexOf('/', slash - 1);
            return file.substring(0, above + 1);
        }

        @Override
        public void id(String id, int start, int end) {
            if (!own.add(id)) {
                tell(Code.PAGE_DUPLICATE_ID, places.span(start, end),
                        "the id \"" + id + "\" stands here twice",
                        "ids of templates start with `_`; give headings with the same words"
                                + " an id of their own: {#id}");
            }
        }

        @Override
        public void target(String element, String url, int start, int end) {
            boolean isShared = url.startsWith("../");
            if (url.isEmpty() || isShared && goodHere.contains(url)
                    || hasScheme(url) || url.startsWith("//")) {
                return;
            }
            if (url.charAt(0) == '#') {
                if (url.length() > 1) {
                    here.add(new Inside(decode(url.substring(1)), start, end));
                }
                return;
            }
            int hash = url.indexOf('#');
            String path = hash < 0 ? url : url.substring(0, hash);
            int query = path.indexOf('?');
            String plain = query < 0 ? path : path.substring(0, query);
            String target = plain.isEmpty() ? file : resolve(plain);
            if (!files.contains(target)) {
                tell(Code.PAGE_LINK, places.span(start, end),
                        "nothing of the site stands at \"" + target + "\"",
                        "the template that made this link names a page or file that does not exist");
            } else if (hash >= 0 && hash + 1 < url.length()) {
                String id = decode(url.substring(hash + 1));
                if (target.equals(file)) {
                    here.add(new Inside(id, start, end));
                } else {
                    awaited.add(new Awaited(target, id, places.span(start, end)));
                }
            } else if (isShared) {
                goodHere.add(url);
            }
        }

        void finish() {
            String[] sorted = own.toArray(String[]::new);
            Arrays.sort(sorted);
            ids.put(file, sorted);
            for (Inside link : here) {
                if (!own.contains(link.id())) {
                    tell(Code.PAGE_ANCHOR, places.span(link.start(), link.end()),
                            "this page has no place \"#" + link.id() + "\"",
                            "the template that made this link names a place that the page does not have");
                }
            }
        }

        /** The file that a relative or rooted path leads to from this page. */
        private String resolve(String path) {
            String rooted = path.startsWith("/") ? below(path)
                    : file.substring(0, file.lastIndexOf('/') + 1) + path;
            String normal = rooted.contains("./") || rooted.endsWith(".") ? normalise(rooted) : rooted;
            String decoded = decode(normal);
            return decoded.isEmpty() || decoded.endsWith("/") ? decoded + "index.html" : decoded;
        }

        private String below(String path) {
            return path.startsWith(basePath) ? path.substring(basePath.length()) : path;
        }
    }

    private static String normalise(String path) {
        List<String> parts = new ArrayList<>();
        String[] segments = path.split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            if (segments[i].equals("..") && !parts.isEmpty()) {
                parts.remove(parts.size() - 1);
            } else if (!segments[i].equals(".") && !segments[i].equals("..")) {
                parts.add(segments[i]);
                continue;
            }
            if (i == segments.length - 1) {
                parts.add("");
            }
        }
        return String.join("/", parts);
    }

    private static boolean hasScheme(String url) {
        int colon = url.indexOf(':');
        if (colon <= 0) {
            return false;
        }
        for (int i = 0; i < colon; i++) {
            char c = url.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '+' && c != '-' && c != '.') {
                return false;
            }
        }
        return true;
    }

    private static String decode(String url) {
        if (url.indexOf('%') < 0) {
            return url;
        }
        try {
            return URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return url;
        }
    }
}
