package dev.waymark.web;

import static dev.waymark.web.Harbour.byMethod;
import static dev.waymark.web.Harbour.status;
import static dev.waymark.web.Harbour.to;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.markdown.OutsideLink;
import dev.waymark.memory.Memory;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class WebCheckTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final Manners QUICK = new Manners(4, Duration.ofMillis(1), Duration.ofSeconds(5),
            Duration.ofSeconds(30), Duration.ofSeconds(50), 5, "Keeper");

    @TempDir
    private Path here;
    private final Harbour harbour = new Harbour();

    @AfterEach
    void close() {
        harbour.close();
    }

    private static List<OutsideLink> links(String... urls) {
        SourceFile file = SourceFile.of("content/guides/tides.md", String.join("\n", urls) + "\n");
        return Arrays.stream(urls).map(url -> {
            int at = file.text().indexOf(url);
            return new OutsideLink(url, file.span(at, at + url.length()));
        }).toList();
    }

    private WebCheck on(LocalDate day, Manners manners) {
        return new WebCheck(manners, Hosts.all(), Optional.of(Memory.beside(here.resolve("content"))), day);
    }

    private List<Diagnostic> told(LocalDate day, String... urls) {
        Diagnostics found = new Diagnostics();
        on(day, QUICK).check(links(urls), found);
        return found.sorted();
    }

    private String line(LocalDate day, String url) {
        List<Diagnostic> told = told(day, url);
        return told.isEmpty() ? "" : told.get(0).severity().label() + " " + told.get(0).code().id() + " "
                + told.get(0).message().replace(harbour.url(""), "") + " | " + told.get(0).help().get(0);
    }

    private String line(String path) {
        return line(MONDAY, harbour.url(path));
    }

    @Test
    void whatIsThereIsSaidNothingOf() {
        harbour.with("/tides", status(200));
        assertEquals("", line("/tides"));
        assertEquals("", line("/tides#high"));
        assertEquals(List.of("HEAD /tides", "HEAD /tides"), harbour.asked());
        assertEquals(List.of("Keeper", "Keeper"), harbour.agents());
    }

    @Test
    void whatIsNotThereIsAWarningAtItsPlace() {
        harbour.with("/tides", status(200));
        List<Diagnostic> told = told(MONDAY, harbour.url("/tides"), harbour.url("/ebb#low"));
        assertEquals(1, told.size());
        assertEquals("content/guides/tides.md:2:1", told.get(0).span().toString());
        assertEquals(harbour.url("/ebb#low"), told.get(0).span().text());
        assertEquals("warning dead-link /ebb answers 404 | correct the address, link another page, or none",
                line("/ebb"));
    }

    @Test
    void aHostInAnyScriptIsAskedByItsNameInAscii() {
        harbour.with("/tides", status(200)).with("/ebb?low=1", status(200))
                .with("/moved", to(302, harbour.url("/tides")
                        .replace("127", "%EF%BC%91%EF%BC%92%EF%BC%97")));
        assertEquals("", line(MONDAY, full(harbour.url("/tides"))));
        assertEquals("", line(MONDAY, full(harbour.url("/ebb?low=1#water"))));
        assertEquals("", line("/moved"));
        assertEquals(List.of("HEAD /tides", "HEAD /ebb?low=1", "HEAD /moved", "HEAD /tides"),
                harbour.asked());
        List<String> hosts = new ArrayList<>();
        Diagnostics found = new Diagnostics();
        new WebCheck(QUICK, new Hosts(host -> {
            hosts.add(host);
            return List.of(InetAddress.getLoopbackAddress());
        }, false), Optional.empty(), MONDAY)
                .check(links("https://m\u00fcnchen.example/", "https://m%C3%BCnchen.example/#x"), found);
        assertEquals(List.of("xn--mnchen-3ya.example"), hosts);
        assertEquals(2, found.size(), "each place is told");
    }

    /** Digits as they are written among wide letters: for a browser they are digits. */
    private static String full(String url) {
        return url.replace("127", "\uff11\uff12\uff17");
    }

    @Test
    void whatProgramsCannotAskForIsANoteAndCounted() {
        String why = " is written so that programs cannot ask for it"
                + " | open it yourself: it may well be there for readers";
        for (String url : List.of("https://my_site.example/#a", "https://evil\u2100.example/",
                "https://a..b.example\u00fc/", "https://m\u00fc\uff1a80.example/", "https://exa{mple/")) {
            assertEquals("note dead-link " + url + why, line(MONDAY, url));
        }
        WebCheck check = on(MONDAY, QUICK);
        check.check(links("https://my_site.example/", "https://my_site.example/#a"), new Diagnostics());
        assertEquals("1 link to other sites on 2026-06-01: 1 cannot be asked by programs",
                check.summary().orElseThrow().text());
    }

    @Test
    void aHostThatDoesNotKnowHeadIsAskedOnceMore() {
        harbour.with("/tides", byMethod(status(405), status(200)));
        harbour.with("/ebb", byMethod(status(404), status(200)));
        harbour.with("/flow", byMethod(exchange -> { }, status(200)));
        assertEquals("", line("/tides"));
        assertEquals("", line("/ebb"));
        assertEquals("", line("/flow"));
    }

    @Test
    void aBodyThatNeverEndsIsNotRead() {
        harbour.with("/tides", byMethod(status(405), harbour.flood()));
        assertEquals("", line("/tides"));
    }

    @Test
    void aHostThatSaysNothingIsGivenUp() {
        for (String path : List.of("/a", "/b", "/c", "/d", "/e")) {
            harbour.with(path, harbour.silence());
        }
        Manners impatient = new Manners(4, Duration.ofMillis(1), QUICK.connect(), Duration.ofMillis(500),
                QUICK.total(), 5, "Keeper");
        Diagnostics found = new Diagnostics();
        on(MONDAY, impatient).check(links(harbour.url("/a"), harbour.url("/b"), harbour.url("/c"),
                harbour.url("/d"), harbour.url("/e")), found);
        assertEquals(5, found.size());
        assertTrue(found.sorted().stream()
                .allMatch(told -> told.message().endsWith("does not answer within 0.5 s")));
        assertTrue(harbour.asked().size() <= 2, "one that is silent twice is not asked more");
    }

    @Test
    void aHostThatAnswersDropByDropIsGivenUpToo() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread host = new Thread(() -> drip(socket));
            host.setDaemon(true);
            host.start();
            Manners impatient = new Manners(4, Duration.ofMillis(1), QUICK.connect(), Duration.ofMillis(500),
                    QUICK.total(), 5, "Keeper");
            Diagnostics found = new Diagnostics();
            on(MONDAY, impatient).check(links("http://127.0.0.1:" + socket.getLocalPort() + "/"), found);
            assertTrue(found.sorted().get(0).message().endsWith("does not answer within 0.5 s"),
                    found.sorted()::toString);
        }
    }

    /**
     * Begins an answer whose head has no end: a line each time that the caller has been silent for a moment.
     */
    private static void drip(ServerSocket socket) {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                caller.setSoTimeout(50);
                OutputStream out = caller.getOutputStream();
                out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
                while (waits(caller)) {
                    out.write("X-Drop: a\r\n".getBytes(StandardCharsets.US_ASCII));
                    out.flush();
                }
            } catch (IOException e) {
                // The caller went, which is what we want of it.
            }
        }
    }

    /** Hears a caller out; true where it then waits, false where it has gone. */
    private static boolean waits(Socket caller) throws IOException {
        try {
            while (caller.getInputStream().read() >= 0) {
                continue;
            }
            return false;
        } catch (SocketTimeoutException e) {
            return true;
        }
    }

    @Test
    void aClosedPortIsNoDefect() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        assertTrue(line(MONDAY, "http://127.0.0.1:" + port + "/").contains("takes no connection"));
    }

    @Test
    void anAnswerThatIsNoneIsNoDefect() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            Thread other = new Thread(() -> mumble(socket));
            other.setDaemon(true);
            other.start();
            String url = "http://127.0.0.1:" + socket.getLocalPort() + "/";
            assertTrue(line(MONDAY, url).contains("breaks off its answer"));
        }
    }

    private static void mumble(ServerSocket socket) {
        try {
            while (true) {
                try (Socket caller = socket.accept()) {
                    caller.getOutputStream().write("ahoy\r\n\r\n".getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    @Test
    void whatHasMovedForGoodIsANoteWithTheNewAddress() {
        harbour.with("/old", to(301, "/newer")).with("/newer", to(308, harbour.url("/new")))
                .with("/new", status(200));
        Diagnostic told = told(MONDAY, harbour.url("/old#part")).get(0);
        assertEquals("note moved-link " + harbour.url("/old#part")
                + " has moved for good to " + harbour.url("/new#part"),
                told.severity().label() + " " + told.code().id() + " " + told.message());
        assertEquals(Optional.of(harbour.url("/new#part")), told.fix());
    }

    @Test
    void whatIsElsewhereForTheMomentIsThere() {
        harbour.with("/a", to(302, "/b")).with("/b", to(301, "/c")).with("/c", status(200));
        assertEquals("", line("/a"));
        harbour.with("/d", to(307, "/gone"));
        assertTrue(line("/d").startsWith("warning dead-link /d answers 404"));
    }

    @Test
    void aPageThatLeadsToTheFirstOneOfItsSiteIsNotMended() {
        harbour.with("/old", to(301, "/")).with("/", status(200));
        Diagnostic told = told(MONDAY, harbour.url("/old")).get(0);
        assertEquals(Optional.empty(), told.fix());
        assertTrue(told.help().get(0).contains("first page"), told.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a(b)", "/a,b", "/a'b", "/a&b;c", "/a*b", "/a.", "/ä"})
    void anAddressThatMightReadAsSomethingElseIsNotWrittenByUs(String path) {
        String encoded = path.replace("ä", "%C3%A4");
        harbour.with("/old", to(301, encoded)).with(encoded, status(200));
        Optional<String> fix = told(MONDAY, harbour.url("/old")).get(0).fix();
        assertEquals(path.equals("/ä") ? Optional.of(harbour.url(encoded)) : Optional.empty(), fix);
    }

    @Test
    void redirectsAreFollowedToAnEnd() {
        harbour.with("/a", to(301, "/b")).with("/b", to(302, "/a"));
        assertTrue(line("/a").contains("is led round in a circle"));
        IntStream.range(0, 9).forEach(i -> harbour.with("/" + i, to(301, "/" + (i + 1))));
        assertTrue(line("/0").contains("is led on more than 5 times"));
        harbour.with("/script", to(301, "javascript:alert(1)"));
        assertTrue(line("/script").contains("leads to an address that is none"));
        harbour.with("/file", to(302, "file:///etc/passwd"));
        assertTrue(line("/file").contains("leads to an address that is none"));
        harbour.with("/inner", to(302, "http://169.254.169.254/"));
        assertTrue(line("/inner").contains("so it was not asked"));
        harbour.with("/broken", to(302, "ht tp://%%"));
        assertTrue(line("/broken").contains("leads to an address that is none"));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 429, 503})
    void whoDoesNotAnswerProgramsIsNotCalledDead(int status) {
        harbour.with("/tides", status(status));
        assertTrue(line("/tides").startsWith("note dead-link /tides answers " + status + " to programs"));
    }

    @Test
    void oneRequestAtATimeForAHostHoweverManyLinks() {
        String[] urls = IntStream.range(0, 12).mapToObj(i -> harbour.url("/" + i)).toArray(String[]::new);
        Arrays.stream(urls).forEach(url ->
                harbour.with(url.substring(harbour.url("").length()), status(200)));
        long start = System.nanoTime();
        Manners slower = new Manners(4, Duration.ofMillis(20), QUICK.connect(), QUICK.answer(),
                QUICK.total(), 5, "Keeper");
        on(MONDAY, slower).check(links(urls), new Diagnostics());
        assertEquals(1, harbour.mostAtOnce());
        assertTrue(System.nanoTime() - start > Duration.ofMillis(11 * 20).toNanos());
    }

    @Test
    void anAddressThatStandsTwiceIsAskedForOnce() {
        harbour.with("/tides", status(200));
        WebCheck check = on(MONDAY, QUICK);
        check.check(links(harbour.url("/tides"), harbour.url("/tides#high")), new Diagnostics());
        check.check(links(harbour.url("/tides")), new Diagnostics());
        assertEquals(List.of("HEAD /tides"), harbour.asked());
        assertEquals("1 link to other sites on 2026-06-01: 1 works", check.summary().orElseThrow().text());
    }

    @Test
    void whenTheTimeIsUpTheRestIsNotJudged() {
        harbour.with("/a", harbour.silence());
        Manners hurried = new Manners(1, Duration.ofMillis(1), QUICK.connect(), Duration.ofSeconds(20),
                Duration.ofMillis(300), 5, "Keeper");
        WebCheck check = on(MONDAY, hurried);
        Diagnostics found = new Diagnostics();
        check.check(links(harbour.url("/a"), harbour.url("/b")), found);
        assertTrue(found.isEmpty());
        assertEquals("2 links to other sites on 2026-06-01: 2 were not asked for lack of time",
                check.summary().orElseThrow().text());
    }

    // ---- From one day to the next

    @Test
    void whatWorkedLatelyIsANoteAtFirstAndAWarningOnAnotherDay() {
        harbour.with("/tides", status(200));
        assertEquals("", line("/tides"));
        harbour.with("/tides", status(500));
        String first = line(MONDAY.plusDays(1), harbour.url("/tides"));
        assertTrue(first.startsWith("note dead-link /tides answers 500 | it worked on 2026-06-01"), first);
        assertEquals(first, line(MONDAY.plusDays(1), harbour.url("/tides")), "the same day says no more");
        assertEquals("warning dead-link /tides answers 500"
                + " | it fails since 2026-06-02: link another page, or none",
                line(MONDAY.plusDays(2), harbour.url("/tides")));
        harbour.with("/tides", status(200));
        assertEquals("", line(MONDAY.plusDays(3), harbour.url("/tides")));
        harbour.with("/tides", status(500));
        assertTrue(line(MONDAY.plusDays(4), harbour.url("/tides")).startsWith("note "));
    }

    @Test
    void whatWorkedLongAgoIsAWarning() {
        harbour.with("/tides", status(200));
        line("/tides");
        harbour.with("/tides", status(404));
        assertTrue(line(MONDAY.plusDays(100), harbour.url("/tides")).startsWith("warning "));
    }

    @Test
    void withoutAMemoryEveryFailureIsAWarning() {
        harbour.with("/tides", status(200));
        new WebCheck(QUICK, Hosts.all(), Optional.empty(), MONDAY)
                .check(links(harbour.url("/tides")), new Diagnostics());
        harbour.with("/tides", status(404));
        assertTrue(line(MONDAY.plusDays(1), harbour.url("/tides")).startsWith("warning "));
    }

    // ---- Without a network

    @Test
    void aNetworkThatIsNotThereIsSaidOnce() {
        String[] urls = IntStream.range(0, 500).mapToObj(i -> "https://harbour-" + i + ".invalid/")
                .toArray(String[]::new);
        WebCheck check = on(MONDAY, QUICK);
        Diagnostics found = new Diagnostics();
        check.check(links(urls), found);
        assertTrue(found.isEmpty(), found.sorted().size() + " told");
        assertTrue(check.summary().orElseThrow().cutOff());
    }

    @Test
    void oneHostThatIsGoneIsNoMissingNetwork() {
        assertTrue(line(MONDAY, "https://harbour.invalid/").startsWith("warning dead-link"));
    }
}
