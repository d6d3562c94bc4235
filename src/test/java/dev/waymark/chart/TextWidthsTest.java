package dev.waymark.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextWidthsTest {

    private final TextWidths ten = TextWidths.regular(10);

    @Test
    void aTextIsAsWideAsItsLetters() {
        assertEquals(0, ten.of(""));
        assertEquals(2.78 + 5.92, ten.of("lv"), 1e-9);
        assertTrue(TextWidths.bold(10).of("lamp") > ten.of("lamp"));
        assertEquals(ten.of("e"), ten.of("é"), "an accent takes no room");
        assertEquals(20, ten.of("灯台"));
    }

    @Test
    void linesBreakBetweenWordsAndBehindHyphens() {
        assertEquals(List.of("the lamp", "of the", "light-", "house"),
                ten.wrap("the  lamp of the light-house", 45, 9));
        assertEquals(List.of("lamp"), ten.wrap("lamp", 500, 9));
    }

    @Test
    void aWordWiderThanALineIsBroken() {
        List<String> lines = ten.wrap("x".repeat(30), 60, 9);
        assertEquals("x".repeat(30), String.join("", lines));
        assertTrue(lines.stream().allMatch(line -> ten.of(line) <= 60), "" + lines);
        assertTrue(ten.wrap("🗼🗼🗼", 20, 9).stream().allMatch(line -> line.equals("🗼")),
                "pairs are never torn apart");
    }

    @Test
    void whatHasNoRoomIsLeftOutAndSeenToBe() {
        List<String> lines = ten.wrap("one two three four five six seven", 40, 2);
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).endsWith("…") && ten.of(lines.get(1)) <= 40, "" + lines);
    }

    @Test
    void nothingToSayIsStillALine() {
        assertEquals(List.of("…"), ten.wrap("  ", 40, 2));
    }
}
