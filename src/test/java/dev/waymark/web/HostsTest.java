package dev.waymark.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.markdown.OutsideLink;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Content makes nobody's machine ask its neighbours. */
class HostsTest {

    private static final Manners QUICK = new Manners(2, Duration.ofMillis(1), Duration.ofSeconds(5),
            Duration.ofSeconds(5), Duration.ofSeconds(20), 5, "Keeper");

    private static InetAddress literal(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    private static Hosts leading(String... addresses) {
        return new Hosts(host -> List.of(addresses).stream().map(HostsTest::literal).toList(), false);
    }

    private static List<String> told(Hosts hosts, String url) {
        Diagnostics found = new Diagnostics();
        new WebCheck(QUICK, hosts, Optional.empty(), LocalDate.of(2026, 6, 1)).check(
                List.of(new OutsideLink(url, SourceFile.of("guides/a.md", url).whole())), found);
        return found.sorted().stream().map(Diagnostic::message).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.255.0.9", "0.0.0.0", "0.1.2.3", "10.1.2.3", "172.16.0.1",
        "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1", "100.127.1.1", "192.0.0.8",
        "198.18.0.1", "224.0.0.1", "240.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fc00::1",
        "fd12:3456::1", "fec0::1", "ff02::1", "::ffff:10.0.0.1", "::10.0.0.1", "64:ff9b::10.0.0.1",
        "64:ff9b:1::1", "2002:0a00:0001::1", "2001:db8::1", "2001::1"})
    void whatIsNotOfTheInternetIsNotAsked(String address) {
        assertFalse(leading(address).allow("tower.example"), address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "100.63.255.255", "100.128.0.1", "172.15.0.1", "172.32.0.1",
        "169.253.1.1", "192.169.1.1", "223.255.255.255", "2606:4700::1111", "64:ff9b::1.1.1.1",
        "2002:0101:0101::1", "2001:4860::8888"})
    void whatIsOfTheInternetIs(String address) {
        assertTrue(leading(address).allow("tower.example"), address);
    }

    @Test
    void oneAddressOfTheNeighboursIsEnoughToBeRefused() {
        assertFalse(leading("1.1.1.1", "10.0.0.1").allow("tower.example"));
    }

    @Test
    void privateNetworksMayBeAllowedButNeverTheLocalLink() {
        assertTrue(new Hosts(host -> List.of(literal("10.0.0.1")), true).allow("tower.example"));
        assertFalse(new Hosts(host -> List.of(literal("169.254.169.254")), true).allow("tower.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "0x7f000001", "2130706433", "127.1",
        "[::1]", "[::ffff:127.0.0.1]"})
    void noSpellingOfThisMachineIsAsked(String host) {
        try (Harbour harbour = new Harbour().with("/secret", Harbour.status(200))) {
            told(Hosts.ofEverybody(), harbour.url("/secret").replace("127.0.0.1", host));
            assertEquals(List.of(), harbour.asked());
        }
    }

    @Test
    void aNameThatLeadsToANeighbourIsToldAndNotAsked() {
        try (Harbour harbour = new Harbour().with("/secret", Harbour.status(200))) {
            String url = harbour.url("/secret").replace("127.0.0.1", "localhost");
            assertEquals(
                    List.of(url + " leads to this machine or into a private network, so it was not asked"),
                    told(leading("10.0.0.1"), url));
            assertEquals(List.of(), harbour.asked());
        }
    }

    @Test
    void aRedirectIntoTheNeighbourhoodIsNotFollowed() {
        try (Harbour harbour = new Harbour()) {
            String inner = harbour.url("/secret").replace("127.0.0.1", "localhost");
            harbour.with("/door", Harbour.to(302, inner)).with("/secret", Harbour.status(200));
            Hosts hosts = new Hosts(
                    host -> List.of(literal(host.equals("127.0.0.1") ? "1.1.1.1" : "127.0.0.1")), false);
            assertEquals(1, told(hosts, harbour.url("/door")).size());
            assertEquals(List.of("HEAD /door"), harbour.asked());
        }
    }
}
