package dev.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What must hold of plans, marks, links and codes whatever goes into them: the published scripts, in
 * a real browser.
 */
@Tag("browser")
class LearningPropertiesTest {

    private static final int LIMIT_MS = 100;
    private static final int POINTS = 4;
    private static final int LARGEST_CODE = 97;

    @RegisterExtension
    static final SiteInBrowser GUIDE = SiteInBrowser.keepers();

    private static Object run(String function, Object... arguments) {
        try (Reader reader = GUIDE.reader()) {
            return run(reader, function, arguments);
        }
    }

    private static Object run(Reader reader, String function, Object... arguments) {
        return reader.open("about/").evaluate(function, List.of(arguments));
    }

    @Test
    void noPlanOfTenThousandRandomGuidesBreaksAnEdge() {
        String found = (String) run(Scripts.text("plan-properties.js"),
                Scripts.url(GUIDE.site(), "planner/plan"), 10_000);
        assertTrue(found.matches("slowest \\d+ ms"), found);
        assertTrue(Integer.parseInt(found.replaceAll("\\D", "")) < LIMIT_MS, found);
    }

    @Test
    void marksSurviveTabsFilesLinksAndChangedIds() {
        assertEquals("", run(Scripts.text("progress-properties.js"),
                Scripts.url(GUIDE.site(), "progress/document"),
                Scripts.url(GUIDE.site(), "progress/link"), 400));
    }

    @Test
    void whatWasImportedCanAlwaysBeExportedAndImportedAgain() {
        assertEquals("", run(Scripts.text("progress-stamps.js"),
                Scripts.url(GUIDE.site(), "progress/document"),
                Scripts.url(GUIDE.site(), "learning/boxes"), 300));
    }

    @Test
    void filesThatAreNoneOfOursAreToldApart() {
        Map<String, String> troubles = Map.of("", "foreign", "{", "foreign", "[1]", "foreign",
                "{\"format\":\"waymark-progress\"", "cut",
                "{\"format\":\"waymark-progress\",\"version\":2}", "newer",
                "{\"format\":\"waymark-progress\",\"version\":0}", "older",
                "{\"format\":\"waymark-progress\",\"version\":1,\"clock\":1,\"cleared\":0,"
                        + "\"marks\":{\"__proto__ x\":[1,1]}}", "damaged",
                "{\"format\":\"waymark-progress\",\"version\":1,\"clock\":9.1e15,\"cleared\":0,\"marks\":{}}",
                "damaged",
                "{\"format\":\"waymark-progress\",\"version\":1,\"clock\":1,\"cleared\":0,\"marks\":"
                        + "{\"skill/a state\":[\"mastered\",1]}}", "damaged",
                "x".repeat(6_000_001), "huge");
        try (Reader reader = GUIDE.reader()) {
            troubles.forEach((text, trouble) -> assertEquals(trouble, run(reader,
                    "async ([url, text]) => (await import(url)).parse(text).trouble",
                    Scripts.url(GUIDE.site(), "progress/document"), text),
                    () -> text.substring(0, Math.min(90, text.length()))));
        }
    }

    @Test
    void codesAreReadByAnotherReaderUpToTheirLimit() throws Exception {
        try (Reader reader = GUIDE.reader()) {
            for (int length : new int[] {1, 30, 90, 180, 300, 420, 640, 858}) {
                String text = "https://é.example/progress/#p=".repeat(30)
                        .substring(0, length - (length > 9 ? length / 30 + 1 : 0));
                assertEquals(text, decoded(reader, text), () -> length + " bytes");
            }
            assertEquals(null, code(reader, "x".repeat(859)));
        }
    }

    private static Object code(Reader reader, String text) {
        return run(reader, "async ([url, text]) => "
                + "(await import(url)).qrCode(text)?.map((row) => row.map(Number).join(''))",
                Scripts.url(GUIDE.site(), "progress/qr"), text);
    }

    /** Drawn with its quiet zone, each module four points wide. */
    private static String decoded(Reader reader, String text) throws Exception {
        List<?> rows = (List<?>) code(reader, text);
        assertTrue(rows.size() <= LARGEST_CODE, rows.size() + " modules a side");
        int side = (rows.size() + 8) * POINTS;
        int[] points = new int[side * side];
        for (int i = 0; i < points.length; i++) {
            int y = i / side / POINTS - 4;
            int x = i % side / POINTS - 4;
            boolean isInside = y >= 0 && y < rows.size() && x >= 0 && x < rows.size();
            points[i] = isInside && ((String) rows.get(y)).charAt(x) == '1' ? 0 : 0xffffff;
        }
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(
                new RGBLuminanceSource(side, side, points))),
                Map.of(DecodeHintType.PURE_BARCODE, true)).getText();
    }

    @Test
    void calendarsFoldTheirLinesAndEscapeTheirTexts() {
        try (Reader reader = GUIDE.reader()) {
            String text = (String) run(reader, """
                    async ([url]) => (await import(url)).calendar("A; plan, of\\nmine", [{ id: "skill/a", \
                    title: "é".repeat(60) + ",",
                    url: "https://example.org/a/", notes: ["x; y"], before: [0, 0], until: [4, 8] }], \
                    20000, 3, new Date(0))
                    """, Scripts.url(GUIDE.site(), "planner/export"));
            for (String line : text.split("\r\n", -1)) {
                assertTrue(line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75, line);
                assertTrue(!line.contains("\n"), line);
            }
            String unfolded = text.replace("\r\n ", "");
            assertTrue(unfolded.contains("SUMMARY:" + "é".repeat(60) + "\\,\r\n"), unfolded);
            assertTrue(unfolded.contains("X-WR-CALNAME:A\\; plan\\, of\\nmine\r\n"), unfolded);
            assertTrue(unfolded.contains("DTSTART;VALUE=DATE:20241004\r\nDTEND;VALUE=DATE:20241018\r\n"),
                    unfolded);
        }
    }
}
