package dev.waymark.web;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLException;

/**
 * Asks for addresses, by {@code HEAD} and where that is not understood by {@code GET}, whose body is not
 * read. Safe for use from several threads.
 */
final class Visitor {

    private static final Set<Integer> PERMANENT = Set.of(301, 308);
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int TOO_MANY = 429;
    /**
     * What hosts say who do not like to be asked by programs, or not so often: 999 is no status but in use.
     */
    private static final Set<Integer> NOT_FOR_PROGRAMS = Set.of(401, 402, 403, 407, 429, 451, 503, 999);

    private final Manners manners;
    private final Hosts hosts;
    private final HttpClient client;
    private final Map<String, Gate> gates = new ConcurrentHashMap<>();

    Visitor(Manners manners, Hosts hosts) {
        this.manners = manners;
        this.hosts = hosts;
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(manners.connect())
                .executor(Executors.newCachedThreadPool(Visitor::thread));
        Optional.ofNullable(ProxySelector.getDefault()).ifPresent(builder::proxy);
        this.client = builder.build();
    }

    /** One that does not keep the process alive. */
    static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "waymark-web");
        thread.setDaemon(true);
        return thread;
    }

    /** @param start absolute, {@code http} or {@code https}, without a fragment */
    Outcome visit(URI start) throws InterruptedException {
        URI at = start;
        boolean permanent = true;
        Set<URI> seen = new HashSet<>();
        for (int hop = 0; hop <= manners.redirects(); hop++) {
            if (!seen.add(at)) {
                return new Outcome.Fails("is led round in a circle");
            }
            Reply reply = reply(at);
            if (reply.outcome().isPresent()) {
                return reply.outcome().get();
            }
            if (reply.status() < 300) {
                return hop == 0 || !permanent ? new Outcome.Works() : moved(start, at);
            }
            permanent &= PERMANENT.contains(reply.status());
            Optional<URI> next = target(at, reply.location());
            if (next.isEmpty()) {
                return new Outcome.Fails("leads to an address that is none");
            }
            at = next.get();
        }
        return new Outcome.Fails("is led on more than " + manners.redirects() + " times");
    }

    private static Outcome moved(URI from, URI to) {
        boolean lost = isFirstPage(to) && !isFirstPage(from);
        return new Outcome.Moved(to.toString(), !lost);
    }

    private static boolean isFirstPage(URI uri) {
        return uri.getRawQuery() == null && (uri.getRawPath() == null || uri.getRawPath().length() <= 1);
    }

    private static Optional<URI> target(URI from, String location) {
        try {
            URI to = from.resolve(location.strip());
            URI bare = URI.create(to.toString().replaceFirst("#.*", ""));
            return Links.web(bare);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * What a host said.
     *
     * @param status  0 where it said nothing
     * @param outcome where there is nothing more to ask
     */
    private record Reply(int status, String location, Optional<Outcome> outcome) {

        static Reply end(Outcome outcome) {
            return new Reply(0, "", Optional.of(outcome));
        }
    }

    /** Many servers answer HEAD wrongly, so what it says is believed only where it is good. */
    private Reply reply(URI at) throws InterruptedException {
        Gate gate = gates.computeIfAbsent(Links.host(at), host -> new Gate(manners.pause()));
        Reply head = gate.pass(() -> ask(at, "HEAD"));
        boolean isFinal = head.outcome().isEmpty() || head.outcome().get() instanceof Outcome.Unreachable
                || head.outcome().get() instanceof Outcome.Hidden
                || head.status() == TOO_MANY;
        return isFinal ? head : gate.pass(() -> ask(at, "GET"));
    }

    private Reply ask(URI at, String method) throws InterruptedException {
        try {
            if (!hosts.allow(at.getHost())) {
                return Reply.end(new Outcome.Hidden());
            }
            HttpRequest request = HttpRequest.newBuilder(at).timeout(manners.answer())
                    .header("User-Agent", manners.agent()).header("Accept", "*/*")
                    .method(method, HttpRequest.BodyPublishers.noBody()).build();
            HttpResponse<InputStream> response =
                    client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            response.body().close();
            return reply(response);
        } catch (HttpConnectTimeoutException e) {
            return Reply.end(new Outcome.Unreachable("takes no connection"));
        } catch (HttpTimeoutException e) {
            return Reply.end(new Outcome.Unreachable("does not answer within " + seconds() + " s"));
        } catch (SSLException e) {
            return Reply.end(new Outcome.Fails("has no certificate that can be trusted"));
        } catch (IOException | IllegalArgumentException | SecurityException e) {
            return Reply.end(trouble(e));
        }
    }

    private String seconds() {
        return BigDecimal.valueOf(manners.answer().toMillis(), 3).stripTrailingZeros().toPlainString();
    }

    private static Reply reply(HttpResponse<InputStream> response) {
        int status = response.statusCode();
        if (REDIRECTS.contains(status) && response.headers().firstValue("Location").isPresent()) {
            return new Reply(status, response.headers().firstValue("Location").get(), Optional.empty());
        }
        if (status >= 200 && status < 300 || status == 304) {
            return new Reply(200, "", Optional.empty());
        }
        return new Reply(status, "", Optional.of(NOT_FOR_PROGRAMS.contains(status)
                ? new Outcome.Unsure("answers " + status + " to programs")
                : new Outcome.Fails("answers " + status)));
    }

    private static Outcome trouble(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException || cause instanceof UnresolvedAddressException) {
                return new Outcome.Unreachable("is on a host that nobody knows");
            } else if (cause instanceof ConnectException || cause instanceof NoRouteToHostException) {
                return new Outcome.Unreachable("takes no connection");
            }
        }
        return new Outcome.Fails("breaks off its answer");
    }
}
