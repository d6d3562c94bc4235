package dev.waymark.diagnostic;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceFileTest {

    private static Position of(String text, String word) {
        SourceFile file = SourceFile.of("skills/lamp.md", text);
        return file.span(file.text().indexOf(word), file.text().length()).from();
    }

    @Test
    void positionsCountFromOneInUtf16Units() {
        assertAll(
                () -> assertEquals(new Position(1, 1), of("lamp", "lamp")),
                () -> assertEquals(new Position(2, 3), of("oil\n  lamp", "lamp")),
                () -> assertEquals(new Position(1, 4), of("🧹 lamp", "lamp")),
                () -> assertEquals(new Position(1, 3), of("é lamp", "lamp")));
    }

    @Test
    void lineEndsOfAllSystemsGiveTheSamePositions() {
        for (String text : List.of("oil\n\nwick\nlamp", "oil\r\n\r\nwick\r\nlamp", "oil\r\rwick\rlamp",
                "oil\r\n\nwick\rlamp")) {
            assertEquals(new Position(4, 1), of(text, "lamp"));
            assertEquals("wick", SourceFile.of("x", text).line(3));
        }
    }

    @Test
    void byteOrderMarkIsNoPartOfTheText() {
        assertEquals(new Position(1, 1), of("\uFEFFlamp", "lamp"));
        assertEquals("lamp", SourceFile.of("x", "\uFEFFlamp").line(1));
    }

    @Test
    void placesOutsideTheTextAreMovedToItsEnds() {
        SourceFile file = SourceFile.of("x", "oil\nlamp");
        assertEquals(new Position(2, 5), file.span(100, 200).from());
        assertEquals(new Position(2, 5), file.span(0, 200).to());
        assertEquals(new Position(1, 1), file.whole().from());
        assertTrue(file.whole().isWholeFile());
        assertEquals("", file.line(3));
        assertEquals("", file.line(0));
    }

    @Test
    void everyOffsetLeadsBackToItsLineAndColumn() {
        String text = "a\n\n🧹b\nccc\n";
        SourceFile file = SourceFile.of("x", text);
        for (int offset = 0; offset < text.length(); offset++) {
            Position at = file.span(offset, offset).from();
            String line = file.line(at.line());
            assertTrue(at.column() - 1 <= line.length());
            String before = text.substring(0, offset);
            assertEquals(before.chars().filter(c -> c == '\n').count() + 1, at.line());
            assertEquals(offset - before.lastIndexOf('\n'), at.column());
        }
    }

    @Test
    void spansSortByFileThenByPlace() {
        SourceFile a = SourceFile.of("a", "text");
        SourceFile b = SourceFile.of("b", "text");
        assertEquals(List.of("a:1:1", "a:1:1", "a:1:3", "b:1:2"),
                Stream.of(b.span(1, 2), a.span(2, 3), a.span(0, 1), a.whole())
                .sorted().map(Span::toString).toList());
    }

    @Test
    void textIsReadAgainWhereItWasLetGo() {
        SourceFile file = SourceFile.reloadable("x", "\uFEFFoil\r\n", () -> "\uFEFFoil\r\n");
        assertEquals("oil\n", file.text());
        System.gc();
        assertEquals("oil\n", file.text());
    }

    @Test
    void wordIsFoundBehindItsFieldAndWhole() {
        SourceFile file = SourceFile.of("x", "title: lamp\nformerly: [lamp-oil, lamp]\n");
        assertEquals(new Position(2, 22), file.find("formerly:", "lamp").from());
        assertEquals(new Position(1, 8), file.find("title:", "lamp").from());
        assertTrue(file.find("tags:", "lamp").isWholeFile());
        assertTrue(file.find("formerly:", "wick").isWholeFile());
    }
}
