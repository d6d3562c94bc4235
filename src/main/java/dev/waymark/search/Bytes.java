package dev.waymark.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow. Numbers are written in groups of seven bits, the lowest first. */
final class Bytes {

    private byte[] bytes;
    private int size;

    Bytes() {
        this(256);
    }

    Bytes(int expected) {
        bytes = new byte[Math.max(16, expected)];
    }

    int size() {
        return size;
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }

    Bytes octet(int value) {
        room(1);
        bytes[size++] = (byte) value;
        return this;
    }

    Bytes number(int value) {
        int rest = value;
        while (rest >= 0x80) {
            octet(rest | 0x80);
            rest >>>= 7;
        }
        return octet(rest);
    }

    Bytes all(byte[] added) {
        return part(added, 0, added.length);
    }

    Bytes part(byte[] from, int start, int length) {
        room(length);
        System.arraycopy(from, start, bytes, size, length);
        size += length;
        return this;
    }

    /** A text with its length in bytes before it. */
    Bytes text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        return number(encoded.length).all(encoded);
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }
}
