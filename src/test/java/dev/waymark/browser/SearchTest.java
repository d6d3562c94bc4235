package dev.waymark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.waymark.Folders;
import dev.waymark.search.TokenCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers search: by typing alone, by keyboard alone, with slips, and where parts are missing. */
@Tag("browser")
class SearchTest {

    private static final String FIELD = "#_search";
    private static final String OFFER = ".search-option";

    @RegisterExtension
    static final SiteInBrowser GUIDE = SiteInBrowser.of(Lamps::guide);

    @AfterEach
    void loseNothing() {
        GUIDE.site().lose(path -> false);
    }

    private static Page type(Reader reader, String query) {
        Page page = reader.open("");
        page.waitForSelector(FIELD + "[aria-keyshortcuts]");
        page.keyboard().press("/");
        page.keyboard().insertText(query);
        return page;
    }

    private static Page results(Reader reader, String query) {
        return reader.open("search/?q="
                + java.net.URLEncoder.encode(query, java.nio.charset.StandardCharsets.UTF_8));
    }

    private static Locator titles(Page page) {
        return page.locator(".search-result .search-title");
    }

    @ParameterizedTest
    @CsvSource({"C#, C#", "c++, C++", ".net, .NET", "node.js, Node.js", "nodejs, Node.js", "NODE JS, Node.js",
        "ci/cd, CI/CD", "cicd, CI/CD", "l8s, Lamplighters", "Lampgres, LampgreSQL", "Christiania, Oslo",
        "zurich, Zürich", "灯台, 灯台の光", "منارة, منارة", "מגדלור, מגדלור"})
    void namesAndOtherNamesComeFirst(String query, String title) {
        try (Reader reader = GUIDE.reader()) {
            assertThat(titles(results(reader, query)).first()).hasText(title);
        }
    }

    @ParameterizedTest
    @CsvSource({"lampgrsql, LampgreSQL", "lampgresqll, LampgreSQL", "lampgreqsl, LampgreSQL",
        "lumpgresql, LampgreSQL",
        "olso, Oslo", "cristiania, Oslo", "foghron maintenance, Foghorn maintenance"})
    void oneTypingErrorIsForgiven(String query, String title) {
        try (Reader reader = GUIDE.reader()) {
            assertThat(titles(results(reader, query)).first()).hasText(title);
        }
    }

    @Test
    void wordsAreFoundInAllTheirForms() {
        try (Reader reader = GUIDE.reader()) {
            assertThat(results(reader, "polishes").locator(".search-results"))
                    .containsText("Foghorn maintenance");
        }
    }

    @Test
    void phrasesInQuotesAreFoundAsTheyStand() {
        try (Reader reader = GUIDE.reader()) {
            assertThat(titles(results(reader, "brass polish"))).hasCount(2);
            assertThat(titles(results(reader, "\"brass polish\"")))
                    .hasText(new String[] {"Foghorn maintenance"});
            assertThat(page(reader, "\"polish brass horn\"").locator(".search-status"))
                    .containsText("Nothing was found");
        }
    }

    private static Page page(Reader reader, String query) {
        return results(reader, query);
    }

    @Test
    void whereAMatchStandsIsShownAndMarked() {
        try (Reader reader = GUIDE.reader()) {
            Page page = results(reader, "verdigris");
            Locator excerpt = page.locator(".search-excerpt").first();
            assertThat(excerpt.locator("mark")).hasText("verdigris");
            assertThat(excerpt.locator("a")).hasAttribute("href", Pattern.compile("/foghorn/#brass$"));
            assertThat(excerpt).containsText("says LampgreSQL");
        }
    }

    @Test
    void kindAndPlaceNarrowTheResultsAndTheAddressKeepsThem() {
        try (Reader reader = GUIDE.reader()) {
            Page page = results(reader, "lamp");
            assertThat(titles(page).nth(2)).isVisible();
            page.locator(".search-kinds button", new Page.LocatorOptions().setHasText("Employers")).click();
            assertThat(titles(page)).hasText(new String[] {"Lamp works of Oslo", "Lamp works of Zürich"});
            assertThat(page.locator(".search-kinds [aria-pressed=true]")).containsText("Employers");
            page.locator("#_search-place").selectOption("country/norway");
            assertThat(titles(page)).hasText(new String[] {"Lamp works of Oslo"});
            assertTrue(page.url().contains("kind=employer")
                    && page.url().contains("place=country%2Fnorway"), page.url());
            page.reload();
            assertThat(titles(page)).hasText(new String[] {"Lamp works of Oslo"});
            page.goBack();
            assertThat(titles(page)).hasCount(2);
        }
    }

    @Test
    void addressesMadeByHandAreRead() {
        try (Reader reader = GUIDE.reader()) {
            Page page = reader.open("search/?q=lamp&kind=spaceship&place=moon&x=%3Cscript%3E");
            assertThat(titles(page).first()).isVisible();
            assertThat(page.locator(".search-kinds [aria-pressed=true]")).containsText("All");
        }
    }

    @Test
    void theKeyboardAloneSearchesAndOpens() {
        try (Reader reader = GUIDE.reader()) {
            Page page = type(reader, "lampg");
            Locator field = page.locator(FIELD);
            assertThat(page.locator(OFFER).first()).containsText("LampgreSQL");
            assertThat(field).hasAttribute("aria-expanded", "true");
            assertThat(page.locator(".search [role=status]")).containsText("result");
            page.keyboard().press("ArrowDown");
            String active = field.getAttribute("aria-activedescendant");
            assertThat(page.locator("#" + active)).hasAttribute("aria-selected", "true");
            assertThat(field).isFocused();
            assertEquals(List.of(), reader.barriers());
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile("/technologies/lampgresql/$"));
        }
    }

    @Test
    void whatTheReaderHasChosenStaysChosenWhenMoreIsFound() {
        try (Reader reader = GUIDE.reader()) {
            Page page = reader.open("");
            page.waitForSelector(FIELD + "[aria-keyshortcuts]");
            page.clock().install();
            page.clock().pauseAt(System.currentTimeMillis() + 60_000);
            page.keyboard().press("/");
            page.keyboard().insertText("lampg");
            assertThat(page.locator(OFFER).first()).containsText("LampgreSQL");
            assertThat(page.locator(".search-all")).hasCount(0);
            page.keyboard().press("ArrowDown");
            page.clock().resume();
            assertThat(page.locator(".search-all")).isVisible();
            assertThat(page.locator("[role=option][aria-selected=true]")).containsText("LampgreSQL");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile("/technologies/lampgresql/$"));
        }
    }

    @Test
    void escapeClosesAndEnterLeadsToAllResults() {
        try (Reader reader = GUIDE.reader()) {
            Page page = type(reader, "lamp");
            assertThat(page.locator(OFFER).first()).isVisible();
            page.keyboard().press("Escape");
            assertThat(page.locator(".search-panel")).isHidden();
            assertThat(page.locator(FIELD)).hasAttribute("aria-expanded", "false");
            assertThat(page.locator(FIELD)).isFocused();
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile("/search/\\?q=lamp$"));
            assertThat(titles(page).first()).isVisible();
            assertEquals(List.of(), reader.barriers());
        }
    }

    @Test
    void aSlashInAFieldIsASlash() {
        try (Reader reader = GUIDE.reader()) {
            Page page = type(reader, "ci");
            page.keyboard().type("/cd");
            assertThat(page.locator(FIELD)).hasValue("ci/cd");
        }
    }

    @Test
    void aBrowserThatKeepsTheAddressAsItIsShowsResultsAllTheSame() {
        try (Reader reader = GUIDE.reader()) {
            reader.context().addInitScript("history.pushState = history.replaceState = () => {"
                    + " throw new DOMException('too many calls', 'SecurityError'); };");
            Page page = reader.open("search/?q=brass");
            assertThat(titles(page)).hasCount(2);
            page.locator("#_search-all").fill("lamp");
            page.keyboard().press("Enter");
            page.locator(".search-kinds button", new Page.LocatorOptions().setHasText("Employers")).click();
            assertThat(titles(page)).hasText(new String[] {"Lamp works of Oslo", "Lamp works of Zürich"});
        }
    }

    private static Locator key(Page page) {
        return page.locator(".search-key input");
    }

    /** A page on which the search has begun to listen. */
    private static Page home(Reader reader) {
        Page page = reader.open("");
        page.locator(FIELD).focus();
        page.waitForSelector(FIELD + "[role=combobox]");
        page.locator(FIELD).blur();
        return page;
    }

    @Test
    void theKeyCanBeSwitchedOffOnAllPagesAndOnAgain() {
        try (Reader reader = GUIDE.reader()) {
            Page page = reader.open("search/");
            assertThat(key(page)).isChecked();
            assertEquals(List.of(), reader.barriers());
            key(page).uncheck();
            page.keyboard().press("/");
            assertThat(key(page)).isFocused();
            page = home(reader);
            assertThat(page.locator(FIELD)).not().hasAttribute("aria-keyshortcuts", "/");
            page.keyboard().press("/");
            assertThat(page.locator(FIELD)).not().isFocused();
            page = reader.open("search/");
            assertThat(key(page)).not().isChecked();
            key(page).check();
            page.keyboard().press("/");
            assertThat(page.locator("#_search-all")).isFocused();
            page = home(reader);
            assertThat(page.locator(FIELD)).hasAttribute("aria-keyshortcuts", "/");
            page.keyboard().press("/");
            assertThat(page.locator(FIELD)).isFocused();
        }
    }

    @Test
    void whereNothingCanBeKeptTheKeyIsSwitchedForThePage() {
        try (Reader reader = GUIDE.reader()) {
            reader.context().addInitScript(
                    "Object.defineProperty(window, 'localStorage', { get() { throw new Error('no'); } });");
            Page page = reader.open("search/");
            assertThat(page.locator(FIELD)).hasAttribute("aria-keyshortcuts", "/");
            key(page).uncheck();
            page.keyboard().press("/");
            assertThat(key(page)).isFocused();
            assertThat(page.locator(FIELD)).not().hasAttribute("aria-keyshortcuts", "/");
            assertThat(key(reader.open("search/"))).isChecked();
        }
    }

    @Test
    void withoutScriptsAllNamesAreListed() {
        try (Reader reader = GUIDE.reader(Reader.Manner.DESKTOP.withoutScripts())) {
            Page page = reader.open("");
            page.locator(FIELD).fill("anything");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile("/search/\\?q=anything$"));
            Locator names = page.locator(".glossary a");
            assertThat(page.locator("[data-search-page]")).isHidden();
            List<String> all = names.allTextContents();
            assertTrue(all.containsAll(List.of("C#", "Lampgres", "Christiania", "Brass", "Oslo", "灯台の光")),
                    all::toString);
            page.locator(".letters a", new Page.LocatorOptions().setHasText("L")).click();
            assertTrue(page.url().endsWith("#_l"), page.url());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "\"\"\"\"",
        "\u202e\u2066 lamp", "((((([[[[", "%00%ff", "__proto__ constructor toString", "\ud800 lamp",
        "....////----", "\u0000"})
    void hostileQueriesDoNothing(String query) {
        try (Reader reader = GUIDE.reader()) {
            Page page = type(reader, query);
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile("/search/\\?q="));
            assertThat(page.locator(".search-status")).not().isEmpty();
        }
    }

    @Test
    void aQueryOfTenThousandCharactersIsAnswered() {
        try (Reader reader = GUIDE.reader()) {
            Page page = reader.open("search/");
            page.locator("#_search-all").fill("lamp keeper brass ".repeat(556));
            assertThat(page.locator(".search-status")).not().isEmpty();
            page.locator("#_search-all").fill("灯".repeat(10_000));
            assertThat(page.locator(".search-status")).not().isEmpty();
            assertTrue(page.url().length() < 6_000, () -> "" + page.url().length());
        }
    }

    @Test
    void whereAPartIsMissingTheRestIsShown() {
        try (Reader reader = GUIDE.reader()) {
            Page page = reader.open("search/");
            AtomicReference<String> lost = new AtomicReference<>("");
            GUIDE.site().lose(path -> path.endsWith(".bin")
                    && (lost.compareAndSet("", path) || lost.get().equals(path)));
            page.locator("#_search-all").fill("lamp oslo");
            assertThat(page.locator(".search-notes")).containsText("could not be fetched");
            GUIDE.site().lose(path -> false);
            page.locator(".search-again").click();
            assertThat(titles(page).first()).isVisible();
            assertThat(page.locator(".search-notes")).isEmpty();
            reader.troubles();
        }
    }

    /** What is shown of the entries behind the first sixteen stands in these files of the index. */
    private static Predicate<String> laterBlocks() throws IOException {
        String index = Files.readString(GUIDE.site().folder().resolve("search/index.json"));
        Matcher blocks = Pattern.compile("\"blocks\": ?\"([^\"]{9})([^\"]{9})\"").matcher(index);
        assertTrue(blocks.find(), index);
        String later = blocks.group(2);
        return path -> path.equals("search/index/" + later + ".bin");
    }

    @Test
    void whatIsLostIsNotMadeUpForByWhatIsShownAlready() throws IOException {
        Predicate<String> later = laterBlocks();
        try (Reader reader = GUIDE.reader()) {
            GUIDE.site().lose(later);
            Page page = results(reader, "lamp keepers");
            assertThat(page.locator(".search-notes")).containsText("could not be fetched");
            int first = titles(page).count();
            assertTrue(first > 0 && first < 8, () -> "shown at first: " + first);
            page.locator(".search-more").click();
            assertThat(titles(page).nth(first)).isVisible();
            assertThat(titles(page).nth(first).locator("a")).isFocused();
            List<String> all = titles(page).allTextContents();
            assertEquals(all.stream().distinct().toList(), all);
            reader.troubles();
        }
    }

    @Test
    void whatComesLateForOneListIsNotToldOfTheNext() throws IOException {
        Predicate<String> later = laterBlocks();
        try (Reader reader = GUIDE.reader()) {
            PublishedSite.Held held = GUIDE.site().hold(later);
            Page page = results(reader, "lamp keepers");
            Locator technologies = page.locator(".search-kinds button",
                    new Page.LocatorOptions().setHasText("Technologies"));
            technologies.click();
            assertThat(titles(page)).hasCount(8);
            GUIDE.site().lose(later);
            page.waitForResponse(response -> response.status() == 404, held::release);
            page.waitForTimeout(300);
            assertThat(page.locator(".search-notes")).isEmpty();
            assertThat(technologies).isFocused();
            reader.troubles();
        } finally {
            GUIDE.site().hold(path -> false).release();
        }
    }

    @Test
    void aCutPartIsToldAndNotShown(@TempDir Path folder) throws IOException {
        Folders.copy(GUIDE.site().folder(), folder);
        try (Stream<Path> parts = Files.list(folder.resolve("search/index"))) {
            for (Path part : parts.toList()) {
                byte[] bytes = Files.readAllBytes(part);
                Files.write(part, java.util.Arrays.copyOf(bytes, bytes.length * 2 / 3));
            }
        }
        try (PublishedSite cut = PublishedSite.of(folder); Reader reader = GUIDE.reader(cut)) {
            Page page = reader.open("search/?q=lamp");
            assertThat(page.locator(".search-notes")).containsText("could not be fetched");
            reader.troubles();
        }
    }

    @Test
    void withoutANetworkTheReaderIsToldAndMayTryAgain() {
        try (Reader reader = GUIDE.reader()) {
            Page page = reader.open("");
            page.locator(FIELD).focus();
            page.waitForSelector(FIELD + "[role=combobox]");
            reader.context().setOffline(true);
            page.keyboard().insertText("lamp");
            assertThat(page.locator(".search-note")).containsText("cannot be reached");
            reader.context().setOffline(false);
            page.locator(".search-again").click();
            assertThat(page.locator(OFFER).first()).isVisible();
            assertFalse(reader.troubles().isEmpty());
        }
    }

    @Test
    void scriptsSplitTextAsTheSharedCasesSay() throws IOException {
        try (Reader reader = GUIDE.reader()) {
            Page page = reader.open("");
            String module;
            try (Stream<Path> files = Files.list(GUIDE.site().folder().resolve("assets/js/search"))) {
                module = files.map(file -> file.getFileName().toString())
                        .filter(name -> name.startsWith("tokens"))
                        .findFirst().orElseThrow();
            }
            for (TokenCases.Case expected : TokenCases.read()) {
                Object words = page.evaluate(
                        "([module, text]) => import(module).then((tokens) => tokens.tokens(text)"
                                + ".map(({word, joined}) => joined ? `(${word})` : word).join(' '))",
                        List.of(GUIDE.site().url() + "assets/js/search/" + module, expected.text()));
                assertEquals(expected.words(), words, expected.text());
            }
        }
    }

    @Test
    void nothingIsFetchedBeforeSomebodySearches() {
        try (Reader reader = GUIDE.reader()) {
            GUIDE.site().sent();
            reader.open("");
            assertEquals(List.of(), GUIDE.site().sent().stream().map(PublishedSite.Sent::path)
                    .filter(path -> path.startsWith("search/") || path.contains("/engine")).toList());
        }
    }
}
