package dev.waymark.web;

import java.time.Duration;

/**
 * How gently other sites are asked.
 *
 * @param hosts     that are asked at the same time, each by one request at a time
 * @param pause     between two requests to one host
 * @param connect   the longest time until a host takes a connection
 * @param answer    the longest time until the head of an answer is there
 * @param total     the longest time of all together; what was not asked by then is not told of
 * @param redirects that are followed for one address
 * @param agent     how the requests name themselves
 */
public record Manners(int hosts, Duration pause, Duration connect, Duration answer, Duration total,
        int redirects, String agent) {

    public static Manners gentle() {
        return new Manners(6, Duration.ofMillis(500), Duration.ofSeconds(10), Duration.ofSeconds(20),
                Duration.ofMinutes(10), 5, "Waymark-Link-Check/1 (asks for heads only)");
    }
}
