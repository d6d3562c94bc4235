package dev.waymark.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

    private static String quoted(String text) {
        return new Json().value(text).toString();
    }

    @Test
    void commasComeByThemselves() {
        assertEquals("{\"a\":1,\"b\":[true,\"x\",{\"c\":2.50}],\"d\":{},\"e\":[]}",
                new Json().beginObject().field("a", 1).key("b").beginArray().value(true).value("x")
                        .beginObject().key("c").value(new BigDecimal("2.50")).endObject().endArray()
                        .key("d").beginObject().endObject().key("e").beginArray().endArray()
                        .endObject().toString());
    }

    @Test
    void numbersArePlainDigits() {
        assertEquals("[10000000000,0.000001]", new Json().beginArray().value(new BigDecimal("1E+10"))
                .value(new BigDecimal("0.000001")).endArray().toString());
    }

    @ParameterizedTest
    @CsvSource({"0022, \\\"", "005c, \\\\", "000a, \\n", "0009, \\t", "0000, \\u0000", "001b, \\u001b",
        "003c, \\u003c", "003e, \\u003e", "0026, \\u0026", "007f, \\u007f", "0080, \\u0080", "0085, \\u0085",
        "009f, \\u009f", "2028, \\u2028", "2029, \\u2029", "061c, \\u061c", "200e, \\u200e", "202e, \\u202e",
        "2066, \\u2066", "feff, \\ufeff", "d800, \\ud800", "dc00, \\udc00"})
    void whatIsNotTextIsEscaped(String code, String written) {
        assertEquals("\"a" + written + "b\"", quoted("a" + (char) Integer.parseInt(code, 16) + "b"));
    }

    @Test
    void pairsOfSurrogatesStayAsTheyAre() {
        assertEquals("\"🧹 æ 灯\"", quoted("🧹 æ 灯"));
    }

    @Test
    void nothingEndsTheScriptElementAround() {
        String json = quoted("</script><!--<script>]]>&amp;");
        assertFalse(json.matches(".*[<>&].*"), json);
    }

    @Test
    void textsReadBackAsTheyWere() {
        long seed = 20260104;
        Random random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(20), 0, 0x300).forEach(c -> text.append((char) c));
            assertEquals(text.toString(), read(quoted(text.toString())), "seed " + seed);
        }
    }

    /** Reads a string as the grammar of RFC 8259 has it. */
    private static String read(String json) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < json.length() - 1; i++) {
            if (json.charAt(i) != '\\') {
                text.append(json.charAt(i));
                continue;
            }
            i++;
            switch (json.charAt(i)) {
                case 'n' -> text.append('\n');
                case 't' -> text.append('\t');
                case 'u' -> {
                    text.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> text.append(json.charAt(i));
            }
        }
        return text.toString();
    }
}
