package dev.waymark.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.waymark.build.BuildOptions;
import dev.waymark.build.BuildReport;
import dev.waymark.build.Edition;
import dev.waymark.build.Preview;
import dev.waymark.build.Suspects;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Shows a guide while it is written, until it is closed. */
public final class PreviewServer implements Closeable {

    /** Of these most wait: for the rest of a request, or for something to happen. */
    private static final int MOST_THREADS = 600;
    private static final long STACK_BYTES = 16L << 20;
    private static final int NAMED = 3;

    private final BuildOptions options;
    private final Preview preview;
    private final Audience audience;
    private final List<HttpServer> servers;
    private final Watcher watcher;
    private final ThreadPoolExecutor answering = threads("waymark-answer", MOST_THREADS);
    private final ThreadPoolExecutor making = threads("waymark-make", MOST_THREADS);
    /** What is given to it while the server is being closed is dropped. */
    private final ExecutorService checking = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(), factory("waymark-check"), new ThreadPoolExecutor.DiscardPolicy());
    private final Thread watching = factory("waymark-watch").newThread(this::watch);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Object turn = new Object();
    private final RightOfWay way = new RightOfWay();
    /** Known to the thread that watches. */
    private String lastFailure = "";
    private final Stage stage;
    private final Doorkeeper door;
    private final PageAnswers pages;
    private final Events events;

    private PreviewServer(BuildOptions options, Clock clock, Audience audience, List<HttpServer> servers)
            throws IOException {
        this.options = options;
        this.preview = new Preview(options, clock);
        this.audience = audience;
        this.servers = servers;
        this.watcher = new Watcher(preview.folders());
        this.door = new Doorkeeper(port());
        Edition first = preview.next(Suspects.NONE);
        this.stage = new Stage(first, problems(first.report()));
        this.pages = new PageAnswers(stage, making);
        this.events = new Events(stage);
    }

    /**
     * Starts the server; it answers when this returns.
     *
     * @param port 0 for any that is free; none for the usual one or the next
     * @throws IOException where the port is taken or a folder cannot be read, with a sentence
     */
    public static PreviewServer start(BuildOptions options, Clock clock, Audience audience, OptionalInt port)
            throws IOException {
        long started = System.nanoTime();
        limitRequests();
        List<HttpServer> servers = Ports.take(port);
        try {
            PreviewServer server = new PreviewServer(options, clock, audience, servers);
            server.open(started);
            return server;
        } catch (IOException | RuntimeException | Error e) {
            servers.forEach(taken -> taken.stop(0));
            throw e;
        }
    }

    /** The JDK's server takes these from system properties and reads them once. */
    private static void limitRequests() {
        List.of("sun.net.httpserver.maxReqTime=20", "sun.net.httpserver.nodelay=true",
                "sun.net.httpserver.maxReqHeaders=100").forEach(limit -> {
                    String[] parts = limit.split("=");
                    System.getProperties().putIfAbsent(parts[0], parts[1]);
                });
    }

    private static ThreadFactory factory(String name) {
        return task -> {
            Thread thread = new Thread(null, task, name, STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        };
    }

    private static ThreadPoolExecutor threads(String name, int most) {
        return new ThreadPoolExecutor(0, most, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), factory(name));
    }

    private void open(long started) {
        for (HttpServer server : servers) {
            server.createContext("/", this::handle);
            server.setExecutor(answering);
            server.start();
        }
        synchronized (turn) {
            audience.opened(url());
        }
        look(stage.newest(), started);
        watching.start();
    }

    private int port() {
        return servers.get(0).getAddress().getPort();
    }

    public URI url() {
        return URI.create("http://localhost:" + port() + "/");
    }

    /** Waits until the server is closed. */
    public void await() throws InterruptedException {
        closed.await();
    }

    // ---- Requests

    private void handle(HttpExchange exchange) {
        try (exchange) {
            respond(exchange);
        } catch (IOException e) {
            // The other side went.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void respond(HttpExchange exchange) throws IOException, InterruptedException {
        URI target = exchange.getRequestURI();
        Optional<Doorkeeper.Refusal> refusal =
                door.refuse(exchange.getRequestMethod(), target, exchange.getRequestHeaders());
        if (refusal.isPresent()) {
            Answer.text(refusal.get().status(), refusal.get().reason()).send(exchange);
        } else if (target.getPath().equals("/" + Own.EVENTS) && exchange.getRequestMethod().equals("GET")) {
            events.stream(exchange);
        } else {
            answer(target).send(exchange);
        }
    }

    private Answer answer(URI target) throws InterruptedException {
        try {
            return pages.answer(target.getPath(), Optional.ofNullable(target.getRawQuery()));
        } catch (RuntimeException e) {
            synchronized (turn) {
                return Answer.text(500, audience.defect(e));
            }
        }
    }

    // ---- Changes

    private void watch() {
        try {
            while (closed.getCount() > 0) {
                update(watcher.next());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void update(Suspects suspects) {
        long started = System.nanoTime();
        way.take();
        try {
            Edition next = preview.next(suspects);
            boolean isNew = !stage.isNewest(next);
            lastFailure = "";
            stage.recover();
            if (isNew) {
                stage.show(next, problems(next.report()));
                synchronized (turn) {
                    audience.updated(names(suspects), since(started));
                }
                look(next, started);
            }
        } catch (IOException e) {
            fail(e, () -> audience.trouble(e));
        } catch (RuntimeException | Error e) {
            fail(e, () -> audience.defect(e));
        } finally {
            way.leave();
        }
    }

    /** Tried again and again, the same failure is told once. */
    private void fail(Throwable failure, Supplier<String> told) {
        if (!lastFailure.equals(failure.toString())) {
            lastFailure = failure.toString();
            synchronized (turn) {
                stage.fail(told.get());
            }
        }
    }

    /** Says at once what is wrong with the content; to look at all pages takes longer. */
    private void look(Edition edition, long started) {
        BuildReport report = edition.report();
        if (!problems(report).isEmpty()) {
            synchronized (turn) {
                audience.checked(report, since(started));
            }
        }
        check(edition, started);
    }

    /**
     * Looks at all pages, in the background: it stands still while the next change is made ready. The first
     * edition is looked at to its end, so that there is one to fall back on.
     */
    private void check(Edition edition, long started) {
        checking.execute(() -> {
            try {
                edition.finish(() -> isSuperseded(edition)).ifPresent(report -> {
                    synchronized (turn) {
                        stage.judge(edition, audience.problems(report));
                        if (stage.isNewest(edition)) {
                            audience.checked(report, since(started));
                        }
                    }
                });
            } catch (RuntimeException | Error e) {
                synchronized (turn) {
                    stage.judge(edition, audience.defect(e));
                }
            }
        });
    }

    private boolean isSuperseded(Edition edition) {
        way.await();
        return edition.number() > 1 && !stage.isNewest(edition);
    }

    private String problems(BuildReport report) {
        synchronized (turn) {
            return audience.problems(report);
        }
    }

    private static Duration since(long started) {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    /** A few of the changed files, as the person at the keyboard knows them. */
    private List<String> names(Suspects suspects) {
        List<String> names = new ArrayList<>();
        suspects.files().stream().sorted().limit(NAMED).forEach(file -> names.add(options.shown(file)));
        if (suspects.files().size() > NAMED) {
            names.add((suspects.files().size() - NAMED) + " more");
        }
        return names;
    }

    /** Stops answering at once. */
    @Override
    public void close() throws IOException {
        closed.countDown();
        watcher.close();
        servers.forEach(server -> server.stop(0));
        List.of(answering, making, checking).forEach(ExecutorService::shutdownNow);
    }
}
