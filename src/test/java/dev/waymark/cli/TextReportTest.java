package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.SourceFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReportTest {

    @Test
    void theLineAndTheWordToChangeAreShown() {
        assertEquals("""
                error[unknown-reference]: no skill has the id "lens-caer"
                  --> content/skills/lamp-care.md:4:12
                   |
                 4 | requires: [lens-caer, fire-safety]
                   |            ^^^^^^^^^
                   = help: did you mean "lens-care"? (content/skills/lens-care.md)

                1 error in 1 of 412 files (0.41 s)
                """, Sample.text(Sample.unknownReference()));
    }

    @Test
    void allSeveritiesAreCountedInTheLastLine() {
        Diagnostic draft = Diagnostic.of(Code.DRAFT_REFERENCE, Sample.LENS.whole(), "a draft");
        String printed = Sample.text(Sample.unknownReference(), Sample.uncited(), draft);
        assertTrue(printed.endsWith("\n1 error, 1 warning, 1 note in 2 of 412 files (0.41 s)\n"), printed);
    }

    @Test
    void whereMoreFilesAreWrongThanWereReadTheyAreOnlyCounted() {
        List<Diagnostic> found = List.of("404.html", "data/index.html").stream()
                .map(page -> Diagnostic.of(Code.PAGE_LINK, SourceFile.of(page, "").whole(), "no page"))
                .toList();
        Report report = new Report(found, 1, 0, 0, false, false, Duration.ofMillis(410));
        assertEquals("2 errors in 2 files (0.41 s)", report.summary());
    }

    @Test
    void theGutterIsAsWideAsTheLongestLineNumber() {
        SourceFile log = SourceFile.of("content/guides/log.md", "fog\n".repeat(1233) + "storm\n");
        Diagnostic found = Diagnostic.of(Code.BROKEN_LINK, Sample.span(log, "storm"), "no such night")
                .with(new Diagnostic.Related(log.span(0, 3), "the last calm one"));
        assertEquals("""
                error[broken-link]: no such night
                    --> content/guides/log.md:1234:1
                     |
                1234 | storm
                     | ^^^^^
                    ::: content/guides/log.md:1:1
                     |
                   1 | fog
                     | --- the last calm one

                1 error in 1 of 412 files (0.41 s)
                """, Sample.text(found));
    }

    @Test
    void aFileAsSuchIsNamedWithoutALine() {
        Diagnostic found = Diagnostic.of(Code.DUPLICATE_ID, Sample.LENS.whole(), "this id is taken")
                .with(new Diagnostic.Related(Sample.LAMP.whole(), "first used here"));
        assertEquals("""
                error[duplicate-id]: this id is taken
                  --> content/skills/lens-care.md:1:1
                  ::: content/skills/lamp-care.md:1:1: first used here

                1 error in 1 of 412 files (0.41 s)
                """, Sample.text(found));
    }

    @Test
    void aSpanOfSeveralLinesShowsItsFirst() {
        Diagnostic found = Diagnostic.of(
                Code.WRONG_TYPE, Sample.span(Sample.LAMP, "lampps\nrequires: [lens"), "not a word");
        assertEquals(List.of(
                "error[wrong-type]: not a word",
                "  --> content/skills/lamp-care.md:3:11",
                "   |",
                " 3 | category: lampps",
                "   |           ^^^^^^"), Sample.lines(Sample.text(found)).subList(0, 5));
    }

    @Test
    void marksStandUnderTheWordBehindTabsAndWideLetters() {
        SourceFile file = SourceFile.of("content/pages/home.md", "\t灯台 é 🗼 lamp\tglass");
        List<String> lines = Sample.lines(Sample.text(
                Diagnostic.of(Code.BROKEN_LINK, Sample.span(file, "lamp\tglass"), "gone")));
        assertEquals(" 1 |     灯台 é 🗼 lamp  glass", lines.get(3));
        // Four columns for the tab, four for 灯台, one for é, two for the tower, three blanks: fourteen.
        assertEquals("   | " + " ".repeat(14) + "^".repeat("lamp  glass".length()), lines.get(4));
    }

    @Test
    void anEmptySpanAtTheEndOfALineIsMarkedOnce() {
        SourceFile file = SourceFile.of("content/pages/home.md", "title:\n");
        List<String> lines = Sample.lines(Sample.text(
                Diagnostic.of(Code.EMPTY_VALUE, file.span(6, 6), "no value")));
        assertEquals("   |       ^", lines.get(4));
    }

    @Test
    void aLongLineIsCutAroundTheMarkedWord() {
        String text = "dark ".repeat(500) + "LIGHT" + " dark".repeat(500);
        SourceFile file = SourceFile.of("content/pages/home.md", text);
        List<String> lines = Sample.lines(Sample.text(
                Diagnostic.of(Code.BROKEN_LINK, Sample.span(file, "LIGHT"), "gone")));
        String quoted = lines.get(3);
        assertTrue(quoted.length() < 140 && quoted.startsWith(" 1 | …") && quoted.endsWith("…"), quoted);
        assertEquals(quoted.indexOf("LIGHT"), lines.get(4).indexOf("^^^^^"));
        assertEquals(quoted.indexOf("LIGHT") + 5, lines.get(4).length());
    }

    @Test
    void aSpanLongerThanWhatIsShownIsMarkedToTheEdge() {
        SourceFile file = SourceFile.of("content/pages/home.md", "x".repeat(5000));
        List<String> lines = Sample.lines(Sample.text(
                Diagnostic.of(Code.YAML_SYNTAX, file.span(1000, 5000), "too much")));
        assertEquals(lines.get(3).length() - 1, lines.get(4).length());
    }

    @Test
    void valuesCannotStartALineOrSteerTheTerminal() {
        SourceFile file = SourceFile.of("content/pages/ho\u001b]0;me.md", "a\u001b[31mred\u202Eder\n");
        Diagnostic found = Diagnostic.of(Code.UNKNOWN_WORD, Sample.span(file, "red"),
                "no word \"\nerror[defect]: all is lost\u001b[2J\r\u2028\u009b\"", "try\n\"lamp\"");
        String printed = Sample.text(found);
        assertEquals(List.of(
                "error[unknown-word]: no word \"\\u000aerror[defect]: all is lost\\u001b[2J"
                        + "\\u000d\\u2028\\u009b\"",
                "  --> content/pages/ho\\u001b]0;me.md:1:7",
                "   |",
                " 1 | a\\u001b[31mred\\u202eder",
                "   |            ^^^",
                "   = help: try\\u000a\"lamp\"",
                "",
                "1 error in 1 of 412 files (0.41 s)"), Sample.lines(printed));
    }

    @Test
    void aVeryLongMessageIsCut() {
        Diagnostic found = Diagnostic.of(Code.UNKNOWN_WORD, Sample.LAMP.whole(), "lamp".repeat(10_000));
        String first = Sample.lines(Sample.text(found)).get(0);
        assertTrue(first.length() < 450 && first.endsWith("lam…"), first);
    }

    @Test
    void coloursAreOnlyPaintedWhenAskedFor() {
        String coloured = Sample.printed(
                new TextReport(new Paint(true)), Sample.report(Sample.unknownReference(), Sample.uncited()));
        assertTrue(coloured.startsWith("\u001b[1;31merror[unknown-reference]\u001b[0m\u001b[1m: no"),
                coloured);
        assertTrue(coloured.contains("\u001b[1;33mwarning[uncited-figure]\u001b[0m"), coloured);
        assertTrue(coloured.contains("\u001b[1;31m^^^^^^^^^\u001b[0m\n"), coloured);
        String plain = coloured.replaceAll("\u001b\\[[0-9;]*m", "");
        assertEquals(Sample.text(Sample.unknownReference(), Sample.uncited()), plain);
        assertFalse(plain.contains("\u001b"));
    }

    @Test
    void repeatsInOneFileAreCountedBehindTheTenth() {
        List<Diagnostic> all = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            all.add(Diagnostic.of(Code.UNKNOWN_WORD, Sample.LAMP.span(i, i + 1), "no such word"));
        }
        all.add(Sample.unknownReference());
        String printed = Sample.text(all.toArray(Diagnostic[]::new));
        assertEquals(10, printed.split("error\\[unknown-word]", -1).length - 1);
        assertTrue(printed.contains("   = and 4 more unknown-word in this file\n"), printed);
        assertTrue(printed.contains("error[unknown-reference]"), printed);
        assertTrue(printed.endsWith("\n15 errors in 1 of 412 files (0.41 s)\n"), printed);
        assertFalse(printed.contains("\nand "), printed);
    }

    @Test
    void theHundredThatAreShownHoldEveryErrorAndTheRestIsCounted() {
        List<Diagnostic> all = new ArrayList<>();
        for (int i = 0; i < 130; i++) {
            SourceFile file = SourceFile.of("content/skills/lamp-" + i + ".md", "oil");
            all.add(Diagnostic.of(Code.UNCITED_FIGURE, file.span(0, 3), "a figure without a source"));
        }
        SourceFile last = SourceFile.of("content/zones/fog.md", "fog");
        all.add(Diagnostic.of(Code.BROKEN_LINK, last.span(0, 3), "leads nowhere"));
        String printed = Sample.text(all.toArray(Diagnostic[]::new));
        assertTrue(printed.contains("error[broken-link]: leads nowhere"), printed);
        String end = "\nand 31 more\n\n1 error, 130 warnings in 131 of 412 files (0.41 s)\n";
        assertTrue(printed.endsWith(end), printed);
    }
}
