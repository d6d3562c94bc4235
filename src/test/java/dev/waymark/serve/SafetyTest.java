package dev.waymark.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers ask for, they do not get. */
@Timeout(120)
class SafetyTest {

    private static final String SECRET = "the oil stands behind the stairs";

    @TempDir
    private Path temporary;
    private Lantern lantern;

    @BeforeEach
    void light() throws IOException {
        Files.writeString(temporary.resolve("secret.txt"), SECRET);
        lantern = new Lantern(temporary);
    }

    @AfterEach
    void nothingBroke() throws IOException {
        lantern.close();
        assertEquals(List.of(), lantern.defects);
    }

    private String own() {
        return "Host: localhost:" + lantern.port();
    }

    private void assertStillThere() throws Exception {
        assertEquals(200, lantern.get("/skills/lamp-care/").statusCode());
    }

    private static void assertRefused(String answer, String what) {
        assertFalse(answer.startsWith("HTTP/1.1 2"), what + ": " + answer);
        assertFalse(answer.contains("Lamp"), what + ": " + answer);
        assertFalse(answer.contains(SECRET), what + ": " + answer);
        assertFalse(answer.contains("Exception"), what + ": " + answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/../secret.txt", "/..%2fsecret.txt", "/%2e%2e/secret.txt", "/%2e%2e%2fsecret.txt",
        "/..%5csecret.txt", "/..\\secret.txt", "/....//secret.txt", "/skills/../../secret.txt",
        "/skills/%2e%2e/%2e%2e/secret.txt", "/%252e%252e/secret.txt", "/%c0%ae%c0%ae/secret.txt",
        "/.%00./secret.txt", "/secret.txt%00.html", "//secret.txt", "///secret.txt", "//../secret.txt",
        "/content/site.yaml", "/content/skills/lamp-care.md", "/templates/words.yaml", "/skills/lamp-care.md",
        "/skills/lamp-care/index.html/", "/skills//lamp-care/", "/./skills/lamp-care/", "/skills/lamp-care/.",
        "/SKILLS/lamp-care/", "/skills/lamp-care/?/../../secret.txt#", "/@fs/etc/passwd", "/etc/passwd",
        "/file:///etc/passwd", "/proc/self/environ", "/.git/config", "/.waymark/", "/__waymark/",
        "/__waymark/../secret.txt", "/__waymark/..%2f..%2fsecret.txt", "/__waymark/reload.js/",
        "/assets/../secret.txt", "/assets/", "/~root/", "/con", "/nul/", "/aux.html", "/skills::$DATA",
        "/skills/lamp-care/%0d%0aSet-Cookie:x=1", "/%0d%0aLocation:%20//evil", "/%", "/%zz", "/%e", "/\u00e9",
        "/data/manifest.json/..", "/index.html%20", "/index.html.", "/skills/lamp-care/index.html?raw??",
    })
    void noPathLeavesTheSite(String path) throws Exception {
        String answer = lantern.ask("GET", path, own());
        assertFalse(answer.contains(SECRET), answer);
        assertFalse(answer.contains("root:"), answer);
        assertFalse(answer.contains("\nSet-Cookie") || answer.contains("\nLocation: //"), answer);
        assertFalse(answer.contains("base-url"), answer);
        assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 4") || path.contains("?"),
                path + ": " + answer);
        assertStillThere();
    }

    @Test
    void onlyOurOwnHostsAreAnswered() throws Exception {
        int port = lantern.port();
        for (String host : List.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port,
                "LOCALHOST:" + port)) {
            assertTrue(lantern.ask("GET", "/", "Host: " + host).startsWith("HTTP/1.1 200"), host);
        }
        for (String host : List.of("localhost", "127.0.0.1", "localhost:1", "evil.example",
                "evil.example:" + port, "localhost.evil.example:" + port, "127.0.0.1.nip.io:" + port,
                "0.0.0.0:" + port, "[::]:" + port, "localhost:" + port + "@evil.example", "", "127.1:" + port,
                "2130706433:" + port, "localhost:" + port + ", evil.example")) {
            assertRefused(lantern.ask("GET", "/skills/lamp-care/", "Host: " + host), host);
        }
        assertRefused(lantern.ask("GET", "/skills/lamp-care/"), "no host");
        assertRefused(lantern.ask("GET", "/skills/lamp-care/", own(), "Host: evil.example"), "two hosts");
        assertRefused(lantern.ask("GET", "http://evil.example/skills/lamp-care/", own()), "absolute");
        assertRefused(lantern.ask("GET", "//evil.example/skills/lamp-care/", own()), "authority");
    }

    @Test
    void onlyOurOwnOriginsAreAnswered() throws Exception {
        assertTrue(lantern.ask("GET", "/", own(), "Origin: http://localhost:" + lantern.port())
                .startsWith("HTTP/1.1 200"));
        for (String origin : List.of("null", "https://evil.example", "http://localhost", "http://localhost:1",
                "https://localhost:" + lantern.port(), "http://evil.example:" + lantern.port(),
                "http://localhost:" + lantern.port() + ".evil.example", "file://")) {
            assertRefused(lantern.ask("GET", "/skills/lamp-care/", own(), "Origin: " + origin), origin);
            assertRefused(lantern.ask("GET", "/__waymark/events", own(), "Origin: " + origin), origin);
        }
        assertRefused(lantern.ask("GET", "/__waymark/events", own(), "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Dest: script"), "a script elsewhere");
        assertTrue(lantern.ask("GET", "/", own(), "Sec-Fetch-Site: cross-site", "Sec-Fetch-Dest: document")
                .startsWith("HTTP/1.1 200"), "a link elsewhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "CONNECT", "PROPFIND",
        "get", "X"})
    void onlyReadingIsPossible(String method) throws Exception {
        String answer = lantern.ask(method, "/skills/lamp-care/", own(), "Content-Length: 0");
        assertRefused(answer, method);
        assertTrue(answer.startsWith("HTTP/1.1 405"), answer);
        assertTrue(answer.contains("Allow: GET, HEAD"), answer);
    }

    @Test
    void headHasTheHeadersAndNoBody() throws Exception {
        String answer = lantern.ask("HEAD", "/skills/lamp-care/", own());
        assertTrue(answer.startsWith("HTTP/1.1 200") && answer.endsWith("\r\n\r\n"), answer);
        byte[] page = lantern.page("/skills/lamp-care/").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        String length = Integer.toString(page.length);
        assertTrue(answer.toLowerCase(java.util.Locale.ROOT).contains("content-length: " + length), answer);
    }

    @Test
    void everyAnswerIsGuarded() throws Exception {
        for (String path : List.of("/", "/skills/lamp-care/", "/nowhere/", "/__waymark/reload.js",
                "/skills/lamp-care")) {
            HttpResponse<String> answer = lantern.get(path);
            assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""), path);
            assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""), path);
            assertTrue(answer.headers().firstValue("Content-Security-Policy").orElse("")
                    .startsWith("default-src 'self';"));
            assertEquals("", answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""), path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\r\n\r\n", "GET\r\n\r\n", "GET /\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET  / HTTP/1.1\r\n\r\n",
        "/ GET HTTP/1.1\r\n\r\n", "GET * HTTP/1.1\r\n\r\n", "GET skills HTTP/1.1\r\n\r\n",
        "GET ? HTTP/1.1\r\n\r\n", "GET # HTTP/1.1\r\n\r\n", "GET /#/../secret.txt HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost\r\n\r\n",
        "GET / HTTP/1.1\r\n: x\r\n\r\n", "GET / HTTP/1.1\nHost: evil\n\n", "\u0000\u0001\u0002\r\n\r\n",
        "GET / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", "GET / HTTP/1.1\r\nContent-Length: x\r\n\r\n",
        "GET / HTTP/1.1\r\nTransfer-Encoding: x\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\n b\r\n\r\n",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\r\n\r\n",
    })
    void oddRequestLinesGetNothing(String request) throws Exception {
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), lantern.port())) {
            socket.getOutputStream().write(request.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            String answer = new String(socket.getInputStream().readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
            assertFalse(answer.contains("Lamp") || answer.contains(SECRET), answer);
            assertFalse(answer.startsWith("HTTP/1.1 2"), answer);
        }
        assertStillThere();
    }

    @Test
    void hugeHeadersAreCutOff() throws Exception {
        String line = "X-Oil: " + "o".repeat(8_000) + "\r\n";
        for (String request : List.of("GET / HTTP/1.1\r\n" + own() + "\r\n" + line.repeat(200) + "\r\n",
                "GET / HTTP/1.1\r\n" + own() + "\r\n" + "X: y\r\n".repeat(20_000) + "\r\n")) {
            try {
                assertFalse(lantern.raw(request).startsWith("HTTP/1.1 2"));
            } catch (java.net.SocketException e) {
                // The server hung up while we still talked, which is as good.
                assertTrue(e.getMessage().contains("reset") || e.getMessage().contains("pipe"),
                        e.getMessage());
            }
            assertStillThere();
        }
    }

    @Test
    void twoHundredHangingClientsKeepNobodyWaiting() throws Exception {
        List<Socket> hanging = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), lantern.port());
                hanging.add(socket);
                String said = switch (i % 4) {
                    case 0 -> "";
                    case 1 -> "GET /skills/la";
                    case 2 -> "GET / HTTP/1.1\r\nHost: localhost:" + lantern.port() + "\r\nX-Slow";
                    default -> "GET / HTTP/1.1\r\nHost: localhost:" + lantern.port()
                            + "\r\nContent-Length: 9000000\r\n\r\n";
                };
                socket.getOutputStream().write(said.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            }
            long started = System.nanoTime();
            for (int i = 0; i < 50; i++) {
                assertStillThere();
            }
            assertTrue(System.nanoTime() - started < 10_000_000_000L, "it took too long");
        } finally {
            for (Socket socket : hanging) {
                socket.close();
            }
        }
        assertStillThere();
    }

    @Test
    void nobodyElseInTheNetworkCanConnect() throws Exception {
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress()).toList();
        for (InetAddress address : others) {
            try (Socket socket = new Socket()) {
                assertThrows(IOException.class,
                        () -> socket.connect(new InetSocketAddress(address, lantern.port()), 1_000),
                        address.toString());
            }
        }
    }

    @Test
    void aNamedPortThatIsTakenIsSaid() {
        BindException taken = assertThrows(BindException.class,
                () -> Ports.take(OptionalInt.of(lantern.port())));
        assertTrue(taken.getMessage().startsWith("the port " + lantern.port() + " is taken"),
                taken.getMessage());
    }
}
