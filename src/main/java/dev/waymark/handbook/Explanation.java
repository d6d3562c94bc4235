package dev.waymark.handbook;

import dev.waymark.diagnostic.Code;

/**
 * What a diagnostic means, with an example and the mend: the resource {@code diagnostics/<code>.md}.
 *
 * @param markdown a heading with the code, paragraphs, a wrong and a mended example
 */
public record Explanation(String markdown) {

    public static Explanation of(Code code) {
        return new Explanation(Resource.text("/diagnostics/" + code.id() + ".md"));
    }

    /** The first sentence, on one line. */
    public String summary() {
        String paragraph = markdown.split("\n\n", 3)[1].replace('\n', ' ');
        int stop = paragraph.indexOf(". ");
        return stop < 0 ? paragraph : paragraph.substring(0, stop + 1);
    }
}
