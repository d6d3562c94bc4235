package dev.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.page.Keepers;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours of text against what they stand on, as WCAG 2.2 counts them; at least 4.5 to 1. */
class ContrastTest {

    private static final String HEX = "(#[0-9a-f]{6}|#[0-9a-f]{3})";
    private static final Pattern COLOUR
            = Pattern.compile("--([a-z-]+): light-dark\\(" + HEX + ", " + HEX + "\\);");

    private static String css() throws IOException {
        return Files.readString(Keepers.TEMPLATES.resolve("assets/css/tokens.css"));
    }

    private static Map<String, String> tokens(boolean isDark) throws IOException {
        return COLOUR.matcher(css()).results()
                .collect(Collectors.toMap(match -> match.group(1), match -> match.group(isDark ? 3 : 2)));
    }

    @Test
    void eachColourIsWrittenOnceForLightAndDark() throws IOException {
        String alone = css().replaceAll("light-dark\\([^;]*", "");
        assertFalse(Pattern.compile("#[0-9a-f]{3}|rgb\\(").matcher(alone).find(), alone);
        assertFalse(css().contains("prefers-color-scheme"));
    }

    @ParameterizedTest
    @CsvSource({"ink,paper", "ink,surface", "ink,mark", "ink,warn-surface", "soft,paper", "soft,surface",
        "link,paper", "link,surface", "link,mark", "link,warn-surface", "accent,paper", "warn,paper",
        "warn,surface", "warn,warn-surface", "soft,warn-surface", "paper,blaze", "code-key,surface",
        "code-name,surface",
        "code-text,surface", "code-number,surface", "code-note,surface", "code-key,mark", "code-name,mark",
        "code-text,mark", "code-number,mark", "code-note,mark"})
    void textStandsOutInLightAndDark(String text, String ground) throws IOException {
        for (boolean isDark : new boolean[] {false, true}) {
            Map<String, String> tokens = tokens(isDark);
            double contrast = contrast(tokens.get(text), tokens.get(ground));
            assertTrue(contrast >= 4.5, text + " on " + ground + (isDark ? " in the dark" : "") + ": "
                    + contrast);
        }
    }

    @ParameterizedTest
    @CsvSource({"edge,paper", "edge,surface", "blaze,paper", "accent,surface"})
    void whatIsNoTextButHasAMeaningStandsOut(String sign, String ground) throws IOException {
        for (boolean isDark : new boolean[] {false, true}) {
            Map<String, String> tokens = tokens(isDark);
            double contrast = contrast(tokens.get(sign), tokens.get(ground));
            assertTrue(contrast >= 3, sign + " on " + ground + (isDark ? " in the dark" : "") + ": "
                    + contrast);
        }
    }

    @Test
    void blackOnWhiteIsTwentyOneToOne() {
        assertEquals(21, contrast("#000000", "#ffffff"), 0.001);
    }

    private static double contrast(String a, String b) {
        double light = Math.max(luminance(a), luminance(b));
        double dark = Math.min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
