package dev.waymark.cli;

import dev.waymark.diagnostic.Code;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What a diagnostic means, with an example and the mend: the resource {@code diagnostics/<code>.md}.
 *
 * @param markdown a heading with the code, paragraphs, a wrong and a mended example
 */
record Explanation(String markdown) {

    static Explanation of(Code code) {
        String name = "/diagnostics/" + code.id() + ".md";
        try (InputStream in = Explanation.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there is no resource " + name);
            }
            return new Explanation(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first sentence, on one line. */
    String summary() {
        String paragraph = markdown.split("\n\n", 3)[1].replace('\n', ' ');
        int stop = paragraph.indexOf(". ");
        return stop < 0 ? paragraph : paragraph.substring(0, stop + 1);
    }
}
