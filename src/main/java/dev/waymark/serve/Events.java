package dev.waymark.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;

/**
 * The stream of events that every open page listens to (server-sent events of the HTML standard). Each event
 * is the whole state, so that one that is lost does no harm.
 */
final class Events {

    /** Each is a thread that waits. */
    private static final int MOST = 100;
    private static final long HEARTBEAT_MS = 10_000;

    private final Stage stage;
    private final Semaphore places = new Semaphore(MOST);

    Events(Stage stage) {
        this.stage = stage;
    }

    /** Sends events until the other side goes. */
    void stream(HttpExchange exchange) throws IOException, InterruptedException {
        if (!places.tryAcquire()) {
            Answer.text(503, "too many pages listen already").send(exchange);
            return;
        }
        try {
            Answer.guard(exchange.getResponseHeaders());
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
            exchange.sendResponseHeaders(200, 0);
            send(exchange.getResponseBody());
        } finally {
            places.release();
        }
    }

    private void send(OutputStream out) throws IOException, InterruptedException {
        write("retry: 500\n\n", out);
        long known = -1;
        while (true) {
            Stage.State state = stage.after(known, HEARTBEAT_MS);
            write(state.version() == known ? ": still here\n\n" : "data: " + state.json() + "\n\n", out);
            known = state.version();
        }
    }

    private static void write(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
