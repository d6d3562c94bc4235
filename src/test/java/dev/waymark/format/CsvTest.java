package dev.waymark.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void quotesOnlyWhatNeedsIt() {
        assertEquals("lamp,\"oil, wick\",\"a \"\"bright\"\" one\",\"two\nlines\",\r\n",
                new Csv().line(List.of("lamp", "oil, wick", "a \"bright\" one", "two\nlines", ""))
                        .toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@lamp", "\tlamp", "\rlamp", "\0lamp"})
    void noCellIsAFormula(String cell) {
        String line = new Csv().line(List.of(cell)).toString();
        assertEquals('\'', line.charAt(line.startsWith("\"") ? 1 : 0));
    }

    @Test
    void whatIsWrittenReadsBack() {
        long seed = 7;
        Random random = new Random(seed);
        String letters = "lamp ,\"\n;'é€";
        for (int round = 0; round < 500; round++) {
            List<String> cells = IntStream.range(0, 1 + random.nextInt(5))
                    .mapToObj(i -> random.ints(random.nextInt(8), 0, letters.length())
                            .mapToObj(c -> letters.substring(c, c + 1)).reduce("", String::concat)).toList();
            assertEquals(cells, read(new Csv().line(cells).toString()), "seed " + seed + ", round " + round);
        }
    }

    /** Reads one line after RFC 4180. */
    private static List<String> read(String csv) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append(csv.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\r')) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (quoted || c != '\n') {
                cell.append(c);
            }
        }
        return cells;
    }
}
