package dev.waymark.serve;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Lets in what a person at this machine asks for. A page of another site that is open in the same browser
 * can send requests here too, also under a name of its own that leads to this machine: those are told by
 * Host and Origin.
 */
final class Doorkeeper {

    private final Set<String> hosts;

    Doorkeeper(int port) {
        this.hosts = Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
    }

    /** A request that is turned away. */
    record Refusal(int status, String reason) {
    }

    Optional<Refusal> refuse(String method, URI target, Headers headers) {
        if (!method.equals("GET") && !method.equals("HEAD")) {
            return refusal(405, "only GET and HEAD are answered here");
        }
        if (target.isAbsolute() || target.getRawAuthority() != null || target.getRawPath() == null
                || !target.getRawPath().startsWith("/")) {
            return refusal(400, "ask for a path of this site");
        }
        List<String> host = headers.getOrDefault("Host", List.of());
        if (host.size() != 1 || !hosts.contains(host.get(0).toLowerCase(Locale.ROOT))) {
            return refusal(403, "the preview answers to localhost, 127.0.0.1 and [::1] only");
        }
        if (headers.getOrDefault("Origin", List.of()).stream().anyMatch(origin -> !isOurs(origin))
                || isForeign(headers)) {
            return refusal(403, "the preview does not answer to other sites");
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refusal(int status, String reason) {
        return Optional.of(new Refusal(status, reason));
    }

    private boolean isOurs(String origin) {
        String lower = origin.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") && hosts.contains(lower.substring("http://".length()));
    }

    /**
     * Links from elsewhere may lead here; scripts, pictures and frames elsewhere may not show what is here.
     */
    private static boolean isForeign(Headers headers) {
        String site = Optional.ofNullable(headers.getFirst("Sec-Fetch-Site")).orElse("");
        String destination = Optional.ofNullable(headers.getFirst("Sec-Fetch-Dest")).orElse("document");
        return (site.equals("cross-site") || site.equals("same-site")) && !destination.equals("document");
    }
}
