package dev.waymark.chart;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * All that a layout depends on: how large the boxes are, which row each stands in, and what leads where.
 *
 * @param boxes in the order in which they are read
 */
record Problem(List<Size> boxes, List<Link> links) {

    /** To be changed whenever the same problem is solved in another way. */
    private static final String WAY = "layered 1";

    record Size(int width, int height, int row) {
    }

    /** Places of boxes, from 0. */
    record Link(int from, int to) {
    }

    Problem {
        boxes = List.copyOf(boxes);
        links = List.copyOf(links);
    }

    /** The same for the same problem, and in practice for no other. */
    String digest() {
        StringBuilder all = new StringBuilder(WAY);
        boxes.forEach(box -> all.append('\n').append(box.width()).append(' ').append(box.height()).append(' ')
                .append(box.row()));
        links.forEach(link -> all.append('\n').append(link.from()).append('>').append(link.to()));
        return digest(all.toString());
    }

    static String digest(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] bytes = sha.digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes).substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
