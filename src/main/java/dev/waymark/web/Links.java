package dev.waymark.web;

import dev.waymark.markdown.OutsideLink;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The addresses that the content links to, each once, with all places. */
final class Links {

    private Links() {
    }

    /** Places by address, sorted; the part behind {@code #} is the affair of the page. */
    static Map<URI, List<OutsideLink>> byAddress(List<OutsideLink> links) {
        Map<URI, List<OutsideLink>> places = new TreeMap<>();
        for (OutsideLink link : links) {
            address(link.url()).ifPresent(
                    address -> places.computeIfAbsent(address, a -> new ArrayList<>()).add(link));
        }
        return places;
    }

    private static Optional<URI> address(String url) {
        try {
            URI uri = new URI(url.replaceFirst("#.*", ""));
            return isWeb(uri) ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** What follows {@code #}, with it. */
    static String fragment(String url) {
        int hash = url.indexOf('#');
        return hash < 0 ? "" : url.substring(hash);
    }

    static boolean isWeb(URI uri) {
        return uri.getHost() != null && uri.getRawUserInfo() == null
                && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
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
