package dev.waymark.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class GzipTest {

    private static byte[] read(byte[] packed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        }
    }

    @Test
    void whatIsPackedReadsBack() throws IOException {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[seed % 5 == 0 ? random.nextInt(6) : random.nextInt(90_000)];
            int letters = 1 + random.nextInt(256);
            for (int i = 0; i < bytes.length; i++) {
                boolean repeats = i > 40 && random.nextInt(10) < seed % 10;
                bytes[i] = repeats ? bytes[i - 1 - random.nextInt(40)]
                        : (byte) (random.nextInt(letters) * random.nextInt(2));
            }
            assertArrayEquals(bytes, read(Gzip.of(bytes)), "seed " + seed);
        }
    }

    @Test
    void longRepeatsAndRareLettersReadBack() throws IOException {
        byte[] zeros = new byte[200_000];
        assertArrayEquals(zeros, read(Gzip.of(zeros)));
        assertTrue(Gzip.of(zeros).length < 600);
        // Uses that grow like Fibonacci's numbers make the longest codes.
        StringBuilder steep = new StringBuilder();
        for (int letter = 0, a = 1, b = 1; letter < 22; letter++) {
            steep.append(String.valueOf((char) ('a' + letter)).repeat(a));
            int next = a + b;
            a = b;
            b = next;
        }
        byte[] shuffled = shuffled(steep.toString().getBytes(StandardCharsets.US_ASCII));
        assertArrayEquals(shuffled, read(Gzip.of(shuffled)));
    }

    private static byte[] shuffled(byte[] bytes) {
        Random random = new Random(7);
        for (int i = bytes.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            byte kept = bytes[i];
            bytes[i] = bytes[j];
            bytes[j] = kept;
        }
        return bytes;
    }

    @Test
    void theSameBytesAreGivenOnEveryMachine() {
        String lamp = "The lamp is lit, the lamp is bright, the lamp is lit.";
        byte[] packed = Gzip.of(lamp.getBytes(StandardCharsets.UTF_8));
        assertEquals(PACKED, java.util.HexFormat.of().formatHex(packed));
    }

    private static final String PACKED =
            "1f8b08000000000000ff5dcab10900200c04c0557e00711a175010f3104134fb63ca90f6b82613daf7011f94566001c6"
            + "e592649eea07872bb69235000000";
}
