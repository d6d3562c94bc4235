package dev.waymark.web;

import dev.waymark.markdown.OutsideLink;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The addresses that the content links to, each once, with all places; the part behind {@code #} is the
 * affair of the page.
 *
 * @param places   by address, sorted
 * @param unspoken those that programs cannot ask for, as they are written
 */
record Links(Map<URI, List<OutsideLink>> places, Map<String, List<OutsideLink>> unspoken) {

    private static final Pattern AUTHORITY = Pattern.compile("([^:@]+)((?::[0-9]*)?)");

    static Links of(List<OutsideLink> links) {
        Map<URI, List<OutsideLink>> places = new TreeMap<>();
        Map<String, List<OutsideLink>> unspoken = new TreeMap<>();
        for (OutsideLink link : links) {
            String bare = link.url().replaceFirst("#.*", "");
            address(bare).map(address -> places.computeIfAbsent(address, a -> new ArrayList<>()))
                    .orElseGet(() -> unspoken.computeIfAbsent(bare, a -> new ArrayList<>())).add(link);
        }
        return new Links(places, unspoken);
    }

    int size() {
        return places.size() + unspoken.size();
    }

    private static Optional<URI> address(String url) {
        try {
            return web(new URI(url));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** An address that can be asked for, its host in ASCII as browsers ask for it; empty where it is none. */
    static Optional<URI> web(URI uri) {
        boolean isWeb = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        if (!isWeb || uri.getRawAuthority() == null || uri.getRawUserInfo() != null) {
            return Optional.empty();
        }
        return uri.getHost() != null ? Optional.of(uri) : inAscii(uri);
    }

    private static Optional<URI> inAscii(URI uri) {
        Matcher authority = AUTHORITY.matcher(uri.getAuthority());
        if (!authority.matches()) {
            return Optional.empty();
        }
        try {
            // By these rules no letter can become a slash or a colon, so that the host ends where it did.
            String host = IDN.toASCII(authority.group(1), IDN.USE_STD3_ASCII_RULES);
            URI ascii = new URI(uri.getScheme() + "://" + host + authority.group(2) + uri.getRawPath()
                    + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
            return Optional.of(ascii).filter(address -> address.getHost() != null);
        } catch (IllegalArgumentException | URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** What follows {@code #}, with it. */
    static String fragment(String url) {
        int hash = url.indexOf('#');
        return hash < 0 ? "" : url.substring(hash);
    }

    /** Who is asked: a host and its port. */
    static String host(URI uri) {
        return uri.getRawAuthority().toLowerCase(Locale.ROOT);
    }

    /** Whether a host is this machine, so that it says nothing about the network. */
    static boolean isHere(String host) {
        return host.startsWith("localhost") || host.startsWith("127.") || host.startsWith("[::1]");
    }
}
