package dev.waymark.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pay drawn and compared: what the explorer and the pages of places, levels and sets show of it. */
class PayExplorerPageTest {

    private static final Path BOOKS = Path.of("src/test/resources/pay").toAbsolutePath();

    private static Keepers plain;
    private static Keepers keepers;

    @BeforeAll
    static void build(@TempDir Path folder) throws Exception {
        plain = Keepers.built(folder.resolve("plain"));
        keepers = Keepers.with(folder.resolve("more"), Map.of(
                "salaries/harbour-book.yaml", BOOKS.resolve("harbour-book.yaml"),
                "salaries/tide-book.yaml", BOOKS.resolve("tide-book.yaml"),
                "salaries/lost-book.yaml", BOOKS.resolve("lost-book.yaml"),
                "facts/krone-and-euro.yaml", BOOKS.resolve("rate.yaml")));
    }

    private static Document explorer() {
        return keepers.document("compare/pay/");
    }

    private static Element row(String name) {
        return explorer().select("[data-row=\"" + name + "\"]").first();
    }

    @Test
    void everyFigureStandsInTheExplorerOnceInEachOfItsCurrencies() {
        List<String> names = explorer().select("[data-row]").eachAttr("data-row");
        assertEquals(names.size(), Set.copyOf(names).size());
        assertTrue(names.containsAll(List.of("salary/norway-survey#assistant",
                "salary/norway-survey#assistant@EUR", "salary/almanac#any", "salary/hourly#bergen")),
                "" + names);
        assertEquals(22, names.size(), "" + names);
    }

    @Test
    void figuresShareAnAxisOnlyWhereCurrencyAndPeriodAgree() {
        for (Document page : keepers.pages().keySet().stream().map(keepers::document).toList()) {
            for (Element table : page.select("table.pay:has(.axis)")) {
                Set<String> units = new TreeSet<>(table.select("[data-row]").stream()
                        .map(row -> row.attr("data-currency")).toList());
                assertTrue(units.size() < 2, () -> page.baseUri() + " " + units);
                Set<String> printed = new TreeSet<>(table.select(".amount").stream()
                        .map(amount -> amount.text()
                                .replaceAll("[0-9][0-9,.–]* ", "").replaceAll("(from|up to) ", "")
                                .replace("or more ", ""))
                        .toList());
                assertEquals(1, printed.size(), () -> page.baseUri() + " " + printed);
            }
        }
    }

    @Test
    void figuresThatStandAloneAreToldAndNotDrawn() {
        Element alone = explorer().select("[data-pay-section]").last();
        assertEquals("Figures that stand alone", alone.selectFirst("h2").text());
        assertTrue(alone.select("svg").isEmpty());
        assertEquals(List.of("DKK", "GBP", "USD"),
                alone.select("[data-row*=harbour]").eachAttr("data-currency").stream().sorted().toList());
    }

    @Test
    void currenciesThatAreNotStatedMayDifferAndShareNoAxis() {
        assertTrue(row("salary/almanac#any").select("svg").isEmpty());
        assertTrue(row("salary/lost-book#any").select("svg").isEmpty());
        assertTrue(row("salary/lost-book#any").text()
                .startsWith("place not stated level not stated 70 a month"));
    }

    /**
     * What is drawn is what is written: each mark stands at its number's share of the axis, within
     * its rounding.
     */
    @Test
    void eachMarkOfAChartStandsForANumberOfItsRow() {
        int marks = 0;
        for (Element table : explorer().select("[data-pay-section] table:has(.axis)")) {
            BigDecimal end = new BigDecimal(table.selectFirst(".axis title").text()
                    .replaceAll("^Scale from 0 to ([0-9,.]+)( million)?,.*", "$1$2").replace(",", "")
                    .replace(" million", "000000"));
            for (Element row : table.select("[data-row]")) {
                List<String> expected = new ArrayList<>();
                for (String number : List.of("data-amount", "data-min", "data-max")) {
                    if (row.hasAttr(number)) {
                        expected.add(share(new BigDecimal(row.attr(number)), end));
                        assertTrue(row.text().replace(",", "").contains(row.attr(number)), row.text());
                    }
                }
                List<String> drawn = new ArrayList<>(row.select(".strip > circle").eachAttr("cx"));
                row.select(".strip > svg:has(.point)").forEach(point -> drawn.add(point.attr("x")));
                drawn.addAll(row.select(".cap").eachAttr("x1"));
                if (row.hasAttr("data-open")) {
                    drawn.add(row.select("svg:has(.open)").last().attr("x"));
                }
                assertEquals(expected.stream().sorted().toList(), drawn.stream().sorted().toList(),
                        row.outerHtml());
                marks += drawn.size();
            }
        }
        assertTrue(marks > 15, "" + marks);
    }

    private static String share(BigDecimal number, BigDecimal end) {
        BigDecimal share = number.multiply(BigDecimal.valueOf(100)).divide(end, 2, RoundingMode.HALF_UP);
        return (share.signum() == 0 ? "0" : share.stripTrailingZeros().toPlainString()) + "%";
    }

    @Test
    void anOpenRangeIsDrawnAndToldAsOpen() {
        Element row = row("salary/harbour-book#eur");
        assertEquals("EUR 54,000–60,000 or more a year",
                row.selectFirst(".amount").text().replace('\u00a0', ' '));
        assertEquals(1, row.select(".open").size());
        assertEquals(1, row.select(".cap").size());
    }

    @Test
    void aRangeWithoutWidthAndOneOfHugeSpreadAreDrawn() {
        Element same = row("salary/harbour-book#same");
        assertEquals(2, same.select(".cap").size());
        assertTrue(same.selectFirst(".amount").text().contains("300,000 a year"));
        Element huge = row("salary/harbour-book#isk");
        assertEquals(List.of("0%", "95%"), huge.select(".cap").eachAttr("x1"));
        assertTrue(huge.closest("table").select(".tick").eachText().contains("100 million"),
                huge.closest("table").select(".tick").text());
    }

    /** What is said of each two figures, by the names of their sets. */
    private static Map<String, String> said(Keepers guide) {
        Map<String, String> said = new TreeMap<>();
        for (Element terms : guide.document("compare/pay/").select(".pay-terms")) {
            for (Element pair : terms.select(".pay-apart li")) {
                List<String> sets = pair.select(".letter").eachText().stream()
                        .map(letter -> terms.select("tr:has(th .letter)").stream()
                                .filter(row -> row.selectFirst(".letter").text().equals(letter)).findFirst()
                                .orElseThrow().selectFirst(".pay-from a").attr("href")
                                .replaceAll("^.*salaries/", ""))
                        .sorted().toList();
                said.put(terms.selectFirst("h3").text() + ": " + String.join(" ", sets),
                        pair.text().replaceFirst("^\\S+ and \\S+: ", "").replace('\u00a0', ' '));
            }
        }
        return said;
    }

    @Test
    void figuresAreComparedWhereTheirTermsAgreeAndNowhereElse() {
        assertEquals(Map.of(), said(plain), "the sets of the plain guide have nothing in common");
        assertEquals(new TreeMap<>(Map.of(
                "Norway, Assistant, base pay: harbour-book/#norway norway-survey/#assistant",
                "NOK 20,000 apart (4 % of the lower figure).",
                "Norway, Assistant, base pay: harbour-book/#norway tide-book/#assistant",
                "The amounts are of different measures and are not subtracted.",
                "Norway, Assistant, base pay: norway-survey/#assistant tide-book/#assistant",
                "The amounts are of different measures and are not subtracted.",
                "Bergen, level not stated: harbour-book/#bergen norway-survey/#bergen",
                "NOK 90,000 apart (18 % of the lower figure).",
                "Bergen, level not stated: harbour-book/#bergen tide-book/#bergen",
                "The amount lies above the range: NOK 40,000 apart (7 % of the lower figure).",
                "Bergen, level not stated: norway-survey/#bergen tide-book/#bergen",
                "The amount lies below the range: NOK 10,000 apart (2 % of the lower figure).",
                "Skagerrak, Head keeper, total pay: harbour-book/#coast norway-survey/#coast",
                "Lower ends: NOK 10,000 apart (2 % of the lower figure)."
                        + " Upper ends: one is open or not stated, so nothing is subtracted.")),
                said(keepers));
    }

    @ParameterizedTest
    @CsvSource({"100, 104, 4", "3, 8, 167", "200, 201, 1", "1000, 1001, <1", "200, 205, 3", "100, 100, 0"})
    void aShareIsOfTheLowerFigureAndNeverNothingWhereThereIsAGap(BigDecimal low, BigDecimal high,
            String expected) {
        assertEquals(expected, Gaps.percent(high.subtract(low), low));
    }

    @Test
    void nothingIsConvertedWithoutARateOfTheSameYear() {
        plain.pages().forEach((url, html) -> assertFalse(html.contains("class=\"beside converted\""), url));
        assertTrue(plain.text("compare/pay/").contains("Nothing here is converted"));
        assertEquals(List.of("salary/harbour-book#eur"),
                explorer().select("tr:has(.converted)").eachAttr("data-row"));
        assertEquals("about NOK 621,000–690,000 or more, converted by us at 11.5 NOK for 1 EUR, 2025-06-30"
                + " (Survey of the coast)", row("salary/harbour-book#eur").selectFirst(".converted").text()
                .replace('\u00a0', ' '));
        assertFalse(explorer().text().contains("Nothing here is converted"));
    }

    @Test
    void whatIsNotStatedIsSaidInWords() {
        assertTrue(row("salary/almanac#any").text().contains("place not stated"));
        assertTrue(row("salary/tide-book#bergen").text().contains("level not stated"));
        assertTrue(row("salary/tide-book#bergen").text().contains("year not stated"));
        assertTrue(explorer().select("[data-pay-set=\"salary/tide-book\"]").text()
                .contains("Who is counted: not stated. How many were asked: not stated"));
    }

    @Test
    void everyFigureNamesItsSourceAndLeadsToItsRow() {
        for (Element row : explorer().select("[data-row]")) {
            String url = row.selectFirst("[data-part=set]").absUrl("href")
                    .replace("https://example.org/keepers/", "");
            assertTrue(keepers.has(url.replaceAll("#.*", ""), url.replaceAll(".*#", "")), url);
            assertFalse(row.selectFirst("[data-part=source]").text().isBlank());
            assertFalse(row.selectFirst("[data-part=year]").text().isBlank());
        }
    }

    @Test
    void placesLeadToTheirFiguresAndPagesToTheExplorer() {
        assertEquals("#_pay-nok-year-country-norway",
                explorer().getElementById("_at-country-norway").select("a").stream()
                        .map(link -> link.attr("href")).filter(href -> href.contains("nok-year"))
                        .findFirst().orElse(""));
        assertEquals("../../compare/pay/?place=city/bergen#_at-country-norway",
                keepers.document("cities/bergen/").selectFirst(".pay-more a").attr("href"));
        assertEquals("../../compare/pay/?level=level/assistant",
                keepers.document("levels/assistant/").selectFirst(".pay-more a").attr("href"));
        assertEquals("../../compare/pay/?source=source/coast-survey",
                keepers.document("salaries/norway-survey/").selectFirst(".pay-more a").attr("href"));
        assertEquals("../compare/pay/",
                keepers.document("salaries/").selectFirst("main .head a").attr("href"));
        assertTrue(keepers.document("").select(".ways a").eachAttr("href").contains("compare/pay/"));
    }

    @Test
    void choicesNameWhatTheFiguresHaveAndCountIt() {
        Element place = explorer().selectFirst("select[name=place]");
        assertEquals(List.of("Regions", "Countries", "Cities", "Not stated"),
                place.select("optgroup").eachAttr("label"));
        Map<String, String> counted = explorer().select("select:not([name=sort]) option").stream()
                .filter(option -> !option.attr("value").matches("|not-stated"))
                .collect(Collectors.toMap(option -> option.attr("value"), option -> option.text()
                        .replaceAll("^.*\\((\\d+)\\)$", "$1"), (a, b) -> a, TreeMap::new));
        assertTrue(counted.size() > 10, "" + counted);
        counted.forEach((value, count) -> assertEquals(Integer.parseInt(count),
                explorer().select("[data-row]").stream().filter(row -> allData(row)
                        .anyMatch(data -> List.of(data.getValue().split(" ")).contains(value))).count(),
                value));
    }

    /** The attributes of a row and of the table that it is from. */
    private static Stream<Attribute> allData(Element row) {
        String set = row.attr("data-row").replaceAll("#.*", "");
        Element table = explorer().select("[data-pay-set=\"" + set + "\"]").first();
        return Stream.concat(row.attributes().asList().stream(), table.attributes().asList().stream());
    }

    @Test
    void titlesOfContentAreNeverMarkup() {
        assertTrue(explorer().select(".pay-from").text()
                .contains("The \"harbour\" book & <script>alert(1)</script>"));
        assertFalse(keepers.pages().get("compare/pay/").contains("<script>"));
    }

    @Test
    void aGuideWithoutFiguresHasNoExplorer(@TempDir Path folder) throws Exception {
        Path content = Files.createDirectories(folder.resolve("content/pages"));
        Files.writeString(content.resolveSibling("site.yaml"),
                "title: Dark\nbase-url: https://example.org/\n");
        Files.writeString(content.resolve("home.md"), "---\ntitle: Dark\nsummary: No light.\n---\n");
        Keepers dark = Keepers.built(folder, content.getParent());
        assertTrue(dark.pages().containsKey("data/"));
        assertFalse(dark.pages().containsKey("compare/pay/"));
        assertFalse(dark.pages().get("").contains("compare/pay/"));
    }
}
