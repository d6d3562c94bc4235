package dev.waymark.browser;

import static dev.waymark.browser.Sight.button;
import static dev.waymark.browser.Sight.sees;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Questions that were not known come back. */
@Tag("browser")
class ReviewTest {

    @RegisterExtension
    static final SiteInBrowser GUIDE = SiteInBrowser.keepers();

    private static Page review(Reader reader, String day) {
        reader.setClock(day + "T12:00:00Z");
        return reader.open("review/", ".tool h2");
    }

    private static void press(Page page, String text) {
        button(page, text).click();
    }

    @Test
    void whatWasNotKnownComesBackTomorrowAndWhatWasKnownLaterEachTime() {
        try (Reader reader = GUIDE.reader()) {
            Page page = review(reader, "2026-06-01");
            sees(page.locator(".tool"), "Begin with a few questions");
            press(page, "2 new questions");
            sees(page.locator(".tool h2"), "When is the lamp lit?");
            PlaywrightAssertions.assertThat(page.locator(".tool")).not().containsText("At dusk.");
            press(page, "Show the answer");
            sees(page.locator(".answer"), "At dusk.");
            assertEquals(List.of(), reader.barriers());
            press(page, "I knew it");
            press(page, "Show the answer");
            press(page, "Not yet");
            sees(page.locator("[data-announcer]"), "Done: you knew 1 of 2.");
            sees(page.locator(".tool"), "2 questions come back later, the next on 2 June 2026.");
            page = review(reader, "2026-06-02");
            sees(page.locator(".tool h2"), "2 questions are due today");
            press(page, "Begin");
            press(page, "Show the answer");
            press(page, "I knew it");
            press(page, "Show the answer");
            press(page, "Not yet");
            page = review(reader, "2026-06-03");
            sees(page.locator(".tool h2"), "One question is due today");
            sees(page.locator(".tool"), "One question comes back on 4 June 2026.");
        }
    }

    @Test
    void anAnswerOnASkillsPageCountsAndAClockThatWasAheadHidesNothing() {
        try (Reader reader = GUIDE.reader(Reader.Manner.PHONE.inTheDark())) {
            reader.setClock("2090-01-01T12:00:00Z");
            Page page = reader.open("skills/lamp-care/");
            page.locator("[data-question] summary").click();
            page.locator("[data-question] button").first().click();
            sees(page.locator("[data-question]"), "Comes back on 2 January 2090.");
            page = review(reader, "2026-06-01");
            sees(page.locator(".tool h2"), "One question is due today");
            assertEquals(List.of(), reader.barriers());
        }
    }

    @Test
    void theKeyboardAloneGoesThroughAReview() {
        try (Reader reader = GUIDE.reader()) {
            Page page = review(reader, "2026-06-01");
            page.locator(".button.main").focus();
            for (String key : List.of("Enter", "Tab", "Enter", "Tab", "Enter", "Tab", "Enter", "Tab",
                    "Enter")) {
                page.keyboard().press(key);
            }
            sees(page.locator("[data-announcer]"), "Done: you knew 2 of 2.");
        }
    }
}
