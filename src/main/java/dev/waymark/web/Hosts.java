package dev.waymark.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;

/**
 * Which hosts may be asked. Whoever writes content must not make the machine that checks it ask its
 * neighbours, by their addresses or by a name that leads to them: a name is looked up first, and refused
 * where any address of it is not a public one. The connection looks the name up once more; Java keeps the
 * first answer for some seconds, so that a name that leads elsewhere a moment later does not get through,
 * unless that memory is switched off.
 */
public final class Hosts {

    /** Finds the addresses of a host. */
    interface Resolver {
        List<InetAddress> addresses(String host) throws UnknownHostException;
    }

    private final Resolver resolver;
    private final boolean privateToo;

    Hosts(Resolver resolver, boolean privateToo) {
        this.resolver = Objects.requireNonNull(resolver);
        this.privateToo = privateToo;
    }

    /** Those that everybody can reach. */
    public static Hosts ofEverybody() {
        return new Hosts(Hosts::lookUp, false);
    }

    /** This machine and its private networks too. */
    public static Hosts all() {
        return new Hosts(Hosts::lookUp, true);
    }

    private static List<InetAddress> lookUp(String host) throws UnknownHostException {
        return List.of(InetAddress.getAllByName(host));
    }

    /**
     * Whether a host may be asked: never one of the local link alone, where machines in a data centre keep
     * what nobody else may see. One that nobody knows leads nowhere, or a proxy knows it.
     */
    boolean allow(String host) {
        try {
            return resolver.addresses(host).stream().allMatch(address ->
                    isPublic(address) || privateToo && !address.isLinkLocalAddress());
        } catch (UnknownHostException e) {
            return true;
        }
    }

    /** Whether an address is one of the internet, by the registries of special addresses (RFC 6890). */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress()
                || address.isSiteLocalAddress() || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address ? isPublic6(bytes) : isPublic4(bytes, 0);
    }

    private static boolean isPublic4(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        int second = bytes[at + 1] & 0xff;
        int third = bytes[at + 2] & 0xff;
        return switch (first) {
            case 0, 10, 127 -> false;
            case 100 -> second < 64 || second > 127;
            case 169 -> second != 254;
            case 172 -> second < 16 || second > 31;
            case 192 -> second != 168 && !(second == 0 && (third == 0 || third == 2));
            case 198 -> second != 18 && second != 19 && !(second == 51 && third == 100);
            case 203 -> !(second == 0 && third == 113);
            default -> first < 224;
        };
    }

    /** Unique local ones are private; those with an IPv4 address inside are as public as that one. */
    private static boolean isPublic6(byte[] bytes) {
        int prefix = ByteBuffer.wrap(bytes).getInt();
        boolean isMapped = zero(bytes, 0, 10) && bytes[10] == -1 && bytes[11] == -1;
        boolean isNat64 = prefix == 0x0064_ff9b && zero(bytes, 4, 12);
        if (isMapped || isNat64 || zero(bytes, 0, 12)) {
            return isPublic4(bytes, 12);
        }
        if (prefix >>> 16 == 0x2002) {
            return isPublic4(bytes, 2);
        }
        boolean isUnique = (bytes[0] & 0xfe) == 0xfc;
        boolean isLocalNat64 = prefix == 0x0064_ff9b && bytes[4] == 0 && bytes[5] == 1;
        boolean isSample = prefix == 0x2001_0db8;
        boolean isTeredo = prefix == 0x2001_0000;
        return !isUnique && !isLocalNat64 && !isSample && !isTeredo;
    }

    private static boolean zero(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
