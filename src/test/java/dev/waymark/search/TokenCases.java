package dev.waymark.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** What text is split into: the cases that Java and the scripts of the theme are both held to. */
public final class TokenCases {

    private static final Path FILE = Path.of("src/test/resources/search/tokens.txt");
    private static final Pattern UNIT = Pattern.compile("\\\\u([0-9a-f]{4})");

    /** @param words of the text, with a space between them; joined ones in brackets */
    public record Case(String text, String words) {
    }

    private TokenCases() {
    }

    public static List<Case> read() throws IOException {
        return Files.readAllLines(FILE).stream().filter(line -> !line.startsWith("#")).map(line -> {
            String[] halves = unescaped(line).split("\t", -1);
            return new Case(halves[0], halves[1]);
        }).toList();
    }

    private static String unescaped(String line) {
        return UNIT.matcher(line).replaceAll(unit ->
                String.valueOf((char) Integer.parseInt(unit.group(1), 16)));
    }

    /** A text of letters, joints, signs and scripts. */
    static String random(Random random) {
        String alphabet = "abCD12 .-/_'#+ \u00e9\u0308\u00df\u706f\u53f0\u30fc\u0645\u064f\u0e30\u200b"
                + "\ud83d\ude80\u0130\u03c2";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
