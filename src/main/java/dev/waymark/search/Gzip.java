package dev.waymark.search;

import java.util.zip.CRC32;

/**
 * Bytes in the form of gzip (RFC 1952), the same on every machine: what the JDK's own compressor gives
 * depends on the zlib it was built with, and a digest of it would change with the machine.
 */
final class Gzip {

    private static final byte[] HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

    private Gzip() {
    }

    static byte[] of(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        Bytes out = new Bytes(bytes.length / 2 + 64).all(HEAD);
        new Deflate(bytes, out).write();
        littleEndian(out, (int) sum.getValue());
        littleEndian(out, bytes.length);
        return out.toArray();
    }

    private static void littleEndian(Bytes out, int value) {
        for (int shift = 0; shift < 32; shift += 8) {
            out.octet(value >>> shift);
        }
    }
}
