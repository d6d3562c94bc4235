package dev.waymark.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What goes back.
 *
 * @param location where to look instead
 */
record Answer(int status, String type, byte[] body, Optional<String> location) {

    private static final String POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'; "
            + "frame-ancestors 'none'; form-action 'self'";

    static Answer of(int status, String type, byte[] body) {
        return new Answer(status, type, body, Optional.empty());
    }

    static Answer text(int status, String text) {
        return of(status, "text/plain; charset=utf-8", (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static Answer lookAt(String location) {
        return new Answer(302, "text/plain; charset=utf-8", new byte[0], Optional.of(location));
    }

    /** Headers of every answer: nothing is kept, nothing runs that is not ours, nobody else may show it. */
    static void guard(Headers headers) {
        headers.set("Cache-Control", "no-store");
        headers.set("Content-Security-Policy", POLICY);
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("X-Content-Type-Options", "nosniff");
    }

    void send(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        guard(headers);
        headers.set("Content-Type", type);
        location.ifPresent(there -> headers.set("Location", there));
        if (status == 405) {
            headers.set("Allow", "GET, HEAD");
        }
        if (hasBody(exchange.getRequestHeaders())) {
            // Nobody reads it, so the connection is of no further use.
            headers.set("Connection", "close");
        }
        if (exchange.getRequestMethod().equals("HEAD")) {
            headers.set("Content-Length", Integer.toString(body.length));
            exchange.sendResponseHeaders(status, -1);
        } else if (body.length == 0) {
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static boolean hasBody(Headers request) {
        return request.containsKey("Transfer-Encoding")
                || !Optional.ofNullable(request.getFirst("Content-Length")).orElse("0").equals("0");
    }
}
