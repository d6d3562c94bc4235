package dev.waymark.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** What a reader sees of a page; each is waited for, because scripts take their time. */
final class Sight {

    private Sight() {
    }

    static void sees(Locator place, String text) {
        PlaywrightAssertions.assertThat(place).containsText(text);
    }

    static void isChecked(Locator box) {
        PlaywrightAssertions.assertThat(box).isChecked();
    }

    static void isShown(Locator part) {
        PlaywrightAssertions.assertThat(part).isVisible();
    }

    static void isHidden(Locator part) {
        PlaywrightAssertions.assertThat(part).isHidden();
    }

    /** The button of a tool, such as the planner, by its words or some of them. */
    static Locator button(Page page, String text) {
        return page.locator(".tool button", new Page.LocatorOptions().setHasText(text));
    }
}
