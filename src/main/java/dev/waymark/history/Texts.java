package dev.waymark.history;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What files said at some time. */
public final class Texts {

    private final Git git;

    Texts(Git git) {
        this.git = git;
    }

    /** The texts by their ids, asked for at once; those that git does not have are left out. */
    public Map<String, String> of(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        byte[] wanted = (String.join("\n", ids) + "\n").getBytes(StandardCharsets.US_ASCII);
        return git.answer(wanted, "cat-file", "--batch").map(Texts::read).orElse(Map.of());
    }

    /** Each text comes as a line {@code id blob size}, its bytes and a line feed. */
    private static Map<String, String> read(byte[] answer) {
        Map<String, String> texts = new HashMap<>();
        ByteBuffer rest = ByteBuffer.wrap(answer);
        while (rest.hasRemaining()) {
            String[] head = line(rest).split(" ");
            if (head.length == 3 && head[1].equals("blob")) {
                byte[] text = new byte[Math.min(Integer.parseInt(head[2]), rest.remaining())];
                rest.get(text);
                line(rest);
                texts.put(head[0], new String(text, StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private static String line(ByteBuffer rest) {
        int start = rest.position();
        while (rest.hasRemaining() && rest.get() != '\n') {
            continue;
        }
        int end = rest.position();
        return new String(rest.array(), start, Math.max(0, end - start - 1), StandardCharsets.UTF_8);
    }
}
