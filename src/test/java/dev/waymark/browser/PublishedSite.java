package dev.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;

/** A finished site, served from a folder of a host with a strict policy. */
final class PublishedSite implements AutoCloseable {

    static final String POLICY = "default-src 'self'";
    static final String BASE = "/guide/";

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8", "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8", "json", "application/json",
            "svg", "image/svg+xml", "png", "image/png", "xml", "application/xml",
            "webmanifest", "application/manifest+json");

    private final Path folder;
    private final HttpServer server;
    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private volatile Predicate<String> missing = path -> false;
    private volatile Optional<Held> held = Optional.empty();

    /**
     * A file that was sent.
     *
     * @param path  below the root of the site
     * @param bytes of the body as it went over the wire
     */
    record Sent(String path, int bytes) {
    }

    private PublishedSite(Path folder) throws IOException {
        this.folder = folder;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(4, work -> {
            Thread thread = new Thread(work, "site");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::answer);
        server.start();
    }

    /** Serves the finished site in a folder. */
    static PublishedSite of(Path folder) {
        try {
            return new PublishedSite(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of its root, with a slash at the end. */
    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + BASE;
    }

    Path folder() {
        return folder;
    }

    /** From now on these files, named by their path below the root, are answered with 404. */
    void lose(Predicate<String> files) {
        missing = files;
    }

    /** Files that are not answered until they are released. */
    record Held(Predicate<String> files, CountDownLatch released) {
        void release() {
            released.countDown();
        }
    }

    /** From now on these files wait until they are released, as on a slow network. */
    Held hold(Predicate<String> files) {
        Held now = new Held(files, new CountDownLatch(1));
        held = Optional.of(now);
        return now;
    }

    private void waitFor(String path) {
        held.filter(files -> files.files().test(path)).ifPresent(files -> {
            try {
                assertTrue(files.released().await(30, TimeUnit.SECONDS), path + " was never released");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** All that was sent since the last call. */
    List<Sent> sent() {
        List<Sent> all = List.copyOf(sent);
        sent.clear();
        return all;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String asked = exchange.getRequestURI().getPath();
            String path = asked.startsWith(BASE) ? asked.substring(BASE.length()) : "../";
            waitFor(path);
            Path file = folder.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path)
                    .normalize();
            boolean isThere = file.startsWith(folder) && Files.isRegularFile(file) && !missing.test(path);
            Path shown = isThere ? file : folder.resolve("404.html");
            String name = shown.getFileName().toString();
            byte[] body = gzip(Files.readAllBytes(shown));
            exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.getResponseHeaders().set("Content-Type",
                    TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1),
                            "application/octet-stream"));
            // What the service worker lays in for readers without a network is not asked for by a page.
            String by = String.valueOf(exchange.getRequestHeaders().getFirst("Referer"));
            if (!by.endsWith("/sw.js")) {
                // Before it goes: whoever has it finds it in the list.
                sent.add(new Sent(path, body.length));
            }
            exchange.sendResponseHeaders(isThere ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
