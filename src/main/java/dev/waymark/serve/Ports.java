package dev.waymark.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The addresses of this machine that only it can reach, all with the same port. */
final class Ports {

    private static final int USUAL = 4000;
    private static final int TRIES = 50;
    private static final int BACKLOG = 256;
    private static final String[] LOOPBACK = {"127.0.0.1", "::1"};

    private Ports() {
    }

    /**
     * Takes a port; 0 is any that is free, and none the usual one or the next that is free.
     *
     * @throws IOException with a sentence, where a named port is taken
     */
    static List<HttpServer> take(OptionalInt named) throws IOException {
        if (named.isPresent()) {
            return take(named.getAsInt());
        }
        for (int port = USUAL; port < USUAL + TRIES; port++) {
            try {
                return take(port);
            } catch (BindException e) {
                continue;
            }
        }
        throw new IOException("the ports from " + USUAL + " to " + (USUAL + TRIES - 1) + " are all taken");
    }

    private static List<HttpServer> take(int port) throws IOException {
        List<HttpServer> servers = new ArrayList<>();
        try {
            servers.add(HttpServer.create(address(LOOPBACK[0], port), BACKLOG));
        } catch (BindException e) {
            throw taken(port);
        }
        int same = servers.get(0).getAddress().getPort();
        try {
            servers.add(HttpServer.create(address(LOOPBACK[1], same), BACKLOG));
        } catch (IOException e) {
            // Many machines have no IPv6. But a browser would go to another program that is there.
            if (e instanceof BindException && String.valueOf(e.getMessage()).contains("in use")) {
                servers.get(0).stop(0);
                throw taken(same);
            }
        }
        return servers;
    }

    private static BindException taken(int port) {
        return new BindException("the port " + port + " is taken;"
                + " choose another with --port N, or leave it out");
    }

    private static InetSocketAddress address(String host, int port) throws IOException {
        return new InetSocketAddress(InetAddress.getByName(host), port);
    }
}
