package dev.waymark.serve;

import dev.waymark.Folders;
import dev.waymark.build.BuildOptions;
import dev.waymark.build.BuildReport;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Severity;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lighthouse keepers' guide in a folder of its own, and a server that shows it. */
final class Lantern implements Closeable {

    private static final Path GUIDE = Path.of("src/launcher/guide");
    private static final Path TEMPLATES = Path.of("templates");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final Path folder;
    final List<String> defects = new CopyOnWriteArrayList<>();
    /** What the terminal would say: that it is open, then problems. */
    final List<String> told = new CopyOnWriteArrayList<>();
    /** Done on the thread that makes a change ready. */
    volatile Runnable onUpdate = () -> { };
    final PreviewServer server;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    Lantern(Path temporary) throws IOException {
        folder = temporary.toRealPath();
        if (!Files.exists(folder.resolve("content"))) {
            Folders.copy(GUIDE, folder.resolve("content"));
            Folders.copy(TEMPLATES, folder.resolve("templates"));
        }
        BuildOptions options = new BuildOptions(folder, folder.resolve("content"),
                folder.resolve("templates"), folder.resolve("site-output"),
                Optional.empty(), false, false, false, 2);
        server = PreviewServer.start(options, Clock.systemUTC(), new Listener(), OptionalInt.of(0));
    }

    /** Says of errors their code and place. */
    private final class Listener implements Audience {

        @Override
        public void opened(URI url) {
            told.add("opened");
        }

        @Override
        public void updated(List<String> changed, Duration elapsed) {
            onUpdate.run();
        }

        @Override
        public void checked(BuildReport report, Duration elapsed) {
            told.add(problems(report));
        }

        @Override
        public String problems(BuildReport report) {
            return report.diagnostics().stream().filter(found -> found.severity() == Severity.ERROR)
                    .map(Listener::line).distinct().collect(Collectors.joining("\n"));
        }

        private static String line(Diagnostic found) {
            return found.code().id() + " " + found.span();
        }

        @Override
        public String trouble(IOException failure) {
            return "trouble " + failure.getClass().getSimpleName();
        }

        @Override
        public String defect(Throwable failure) {
            defects.add(failure.toString());
            return "defect";
        }
    }

    int port() {
        return server.url().getPort();
    }

    Path file(String path) {
        return folder.resolve(path);
    }

    String read(String path) throws IOException {
        return Files.readString(file(path));
    }

    void write(String path, String text) throws IOException {
        Files.createDirectories(file(path).getParent());
        Files.writeString(file(path), text);
    }

    /** Saves as careful editors do: at no moment is the file half written. */
    void replace(String path, String text) throws IOException {
        Path beside = file(path).resolveSibling("." + file(path).getFileName() + ".swp");
        Files.writeString(beside, text);
        Files.move(beside, file(path), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .timeout(PATIENCE).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    String page(String path) throws IOException, InterruptedException {
        return get(path).body();
    }

    Listening listen() throws IOException, InterruptedException {
        URI events = URI.create("http://127.0.0.1:" + port() + "/__waymark/events");
        HttpRequest request = HttpRequest.newBuilder(events).build();
        return new Listening(client.send(request, HttpResponse.BodyHandlers.ofInputStream()).body());
    }

    /** One open page, as far as events go. */
    static final class Listening implements Closeable {

        private final BufferedReader lines;

        Listening(InputStream in) {
            lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        }

        /**
         * The first state from here on that is as wanted; a test that waits in vain is ended by
         * its time limit.
         */
        String until(Predicate<String> wanted) throws IOException {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data: ") && wanted.test(line.substring(6))) {
                    return line.substring(6);
                }
            }
            throw new IOException("the stream has ended");
        }

        String untilProblem(String text) throws IOException {
            return until(state -> state.contains(text));
        }

        String untilFine() throws IOException {
            return until(state -> state.contains("\"problems\":\"\""));
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }

    /** Sends bytes as they are and gives all that comes back. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port())) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Asks for a path with headers of any sort. */
    String ask(String method, String target, String... headers) throws IOException {
        return raw(method + " " + target + " HTTP/1.1\r\n" + Stream.of(headers).map(header -> header + "\r\n")
                .collect(Collectors.joining()) + "Connection: close\r\n\r\n");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
