package dev.waymark.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RangeChartTest {

    private static Optional<BigDecimal> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    private static Datum datum(String point, String from, String to, boolean isOpen) {
        return new Datum(number(point), number(from), number(to), isOpen, Datum.Shape.CIRCLE);
    }

    private static Element strip(Datum datum, Datum... others) {
        List<Datum> all = new ArrayList<>(List.of(others));
        all.add(datum);
        return Jsoup.parse(RangeChart.of("_c", all).strip(datum).html(), "", Parser.xmlParser()).child(0);
    }

    @Test
    void aRangeLiesBetweenItsEndsAndHasACapAtEach() {
        Element strip = strip(datum("", "50", "150", false), datum("200", "", "", false));
        assertEquals("25%", strip.selectFirst("rect").attr("x"));
        assertEquals("50%", strip.selectFirst("rect").attr("width"));
        assertEquals(List.of("25%", "75%"), strip.select("line.cap").eachAttr("x1"));
        assertTrue(strip.select(".open, .unknown, .point").isEmpty());
    }

    @Test
    void anOpenRangeHasAnArrowAndNoCapWhereItGoesOn() {
        Element strip = strip(datum("", "150", "200", true));
        assertEquals(List.of("75%"), strip.select("line.cap").eachAttr("x1"));
        assertEquals("100%", strip.selectFirst(".open").parent().attr("x"));
    }

    @Test
    void anEndThatIsNotKnownIsDashed() {
        Element from = strip(datum("", "50", "", false), datum("100", "", "", false));
        assertEquals(List.of("50%", "100%"), List.of(from.selectFirst(".unknown").attr("x1"),
                from.selectFirst(".unknown").attr("x2")));
        assertEquals(1, from.select(".open").size());
        Element upTo = strip(datum("", "", "3.5", false));
        assertEquals(List.of("0%", "87.5%"), List.of(upTo.selectFirst(".unknown").attr("x1"),
                upTo.selectFirst(".unknown").attr("x2")));
        assertTrue(upTo.select(".open, rect").isEmpty());
        assertEquals(List.of("87.5%"), upTo.select(".cap").eachAttr("x1"));
    }

    @Test
    void aRangeWithoutWidthIsStillSeenByItsCaps() {
        Element strip = strip(datum("", "50", "50", false), datum("100", "", "", false));
        assertEquals("0%", strip.selectFirst("rect").attr("width"));
        assertEquals(List.of("50%", "50%"), strip.select(".cap").eachAttr("x1"));
    }

    @Test
    void aHugeSpreadPutsTheSmallestAtTheBeginningAndNothingOutside() {
        Datum small = datum("1", "1", "2", false);
        Element strip = strip(small, datum("900000000000", "", "", false));
        assertEquals("0%", strip.selectFirst(".point").attr("cx"));
        assertEquals(List.of("0%", "0%"), strip.select(".cap").eachAttr("x1"));
    }

    @ParameterizedTest
    @EnumSource(Datum.Shape.class)
    void everyShapeStandsAtItsNumberAndLooksDifferent(Datum.Shape shape) {
        Datum datum = new Datum(number("50"), Optional.empty(), Optional.empty(), false, shape);
        String svg = RangeChart.of("_c", List.of(datum, datum("100", "", "", false))).strip(datum).html();
        assertTrue(svg.contains("x=\"50%\""), svg);
        for (Datum.Shape other : Datum.Shape.values()) {
            assertEquals(shape == other, RangeChart.pointSample(shape).equals(RangeChart.pointSample(other)));
        }
    }

    @Test
    void theAxisSaysItsTitleAndKeepsItsBeginningInside() {
        RangeChart chart = RangeChart.of("_c", List.of(datum("200", "", "", false)));
        Element axis = Jsoup.parse(chart.axis("<b>\"NOK\"", BigDecimal::toPlainString).html(), "",
                Parser.xmlParser()).child(0);
        assertEquals("<b>\"NOK\"", axis.selectFirst("title").text());
        assertEquals("_c-title", axis.attr("aria-labelledby"));
        assertEquals(List.of("0", "50", "100", "150", "200"), axis.select("text").eachText());
        assertEquals("tick first", axis.select("text").first().className());
        assertEquals("tick", axis.select("text").last().className());
        assertEquals(List.of("50", "150"), axis.select(".minor").eachText());
        assertEquals("#_c-grid", strip(datum("1", "", "", false)).selectFirst("use").attr("href"));
        assertEquals("_c-grid", axis.selectFirst("g").id());
    }

    @Test
    void anAxisWithLongNumbersSaysThatItIsCrowded() {
        assertTrue(axis("2480000").hasClass("crowded"));
        assertFalse(axis("200000").hasClass("crowded"));
    }

    private static Element axis(String largest) {
        return Jsoup.parse(RangeChart.of("_c", List.of(datum(largest, "", "", false)))
                .axis("", BigDecimal::toPlainString).html(), "", Parser.xmlParser()).child(0);
    }

    @Test
    void onlySeveralNumbersAreWorthAPicture() {
        assertFalse(RangeChart.isWorthwhile(List.of(datum("5", "", "", false))));
        assertTrue(RangeChart.isWorthwhile(List.of(datum("", "5", "6", false))));
        assertTrue(RangeChart.isWorthwhile(List.of(datum("5", "", "", false), datum("5", "", "", false))));
    }

    @Test
    void nothingIsStyledInline() {
        RangeChart chart = RangeChart.of("_c", List.of(datum("1", "1", "3", true)));
        String all = chart.axis("t", BigDecimal::toPlainString).html()
                + chart.strip(datum("1", "1", "3", true)).html()
                + RangeChart.rangeSample(true).html() + RangeChart.rangeSample(false).html();
        assertFalse(all.contains("style"), all);
    }
}
