package dev.waymark.serve;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real browser with one page, driven through its debugging protocol. */
final class Chromium implements Closeable {

    private static final String LISTENING = "DevTools listening on ";

    private final Process process;
    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final WebSocket socket;
    private int asked;

    /** The program of the browser, if there is one. */
    static Optional<String> program() {
        Stream<String> named = Stream.ofNullable(System.getenv("CHROMIUM"));
        Stream<String> onPath = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser").map(name -> folder + "/" + name))
                .filter(file -> Files.isExecutable(Path.of(file)));
        return Stream.concat(named, onPath).findFirst();
    }

    Chromium(String program, Path profile) throws IOException, InterruptedException {
        process = new ProcessBuilder(program, "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
                "--disable-dev-shm-usage", "--disable-background-networking", "--remote-debugging-port=0",
                "--remote-allow-origins=*", "--window-size=800,400", "--user-data-dir=" + profile, "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        URI browser = address();
        String pages = HttpClient.newHttpClient().send(java.net.http.HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + browser.getPort() + "/json/list")).build(),
                java.net.http.HttpResponse.BodyHandlers.ofString()).body();
        String page = pages.replaceAll("(?s).*\"type\": \"page\".*?\"webSocketDebuggerUrl\": \"([^\"]+)\".*", "$1");
        socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(URI.create(page), new Incoming()).join();
        call("Page.enable", "{}");
        call("Log.enable", "{}");
        call("Runtime.enable", "{}");
    }

    private URI address() throws IOException {
        BufferedReader lines = process.errorReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(LISTENING)) {
                return URI.create(line.substring(LISTENING.length()).strip());
            }
        }
        throw new IOException("the browser did not start");
    }

    private final class Incoming implements WebSocket.Listener {
        private final StringBuilder parts = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            parts.append(data);
            if (last) {
                messages.add(parts.toString());
                parts.setLength(0);
            }
            from.request(1);
            return null;
        }
    }

    /** Calls a method and gives its answer as JSON. What the page logs meanwhile is kept out of it. */
    String call(String method, String parameters) throws InterruptedException {
        asked++;
        socket.sendText("{\"id\":" + asked + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}", true).join();
        while (true) {
            String message = Optional.ofNullable(messages.poll(60, TimeUnit.SECONDS))
                    .orElseThrow(() -> new IllegalStateException("no answer to " + method));
            if (message.startsWith("{\"id\":" + asked + ",")) {
                return message;
            }
        }
    }

    void open(String url) throws InterruptedException {
        call("Page.navigate", "{\"url\":\"" + url + "\"}");
    }

    /**
     * Waits until an expression is true of the page, which looks at it itself again and again. A page that goes
     * away meanwhile is asked anew.
     */
    void until(String condition) throws InterruptedException {
        String script = "new Promise(done => { let left = 100; const look = () => { let ok = false; try { ok = !!("
                + condition + "); } catch {} ok ? done('yes') : left-- ? setTimeout(look, 20) : done('no'); }; look(); })";
        String asked = "{\"awaitPromise\":true,\"expression\":\"" + script.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}";
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < end) {
            if (call("Runtime.evaluate", asked).contains("\"value\":\"yes\"")) {
                return;
            }
        }
        throw new IllegalStateException("never true: " + condition + ", scrolled to " + value("scrollY + ' of '"
                + " + document.documentElement.scrollHeight + ' in ' + innerHeight") + ": " + value("document.body.innerText.slice(-200)"));
    }

    String value(String expression) throws InterruptedException {
        return call("Runtime.evaluate", "{\"expression\":\"String(" + expression.replace("\"", "\\\"") + ")\"}")
                .replaceAll("(?s).*\"value\":\"(.*?)\"\\}.*", "$1");
    }

    @Override
    public void close() throws IOException {
        socket.abort();
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
