package dev.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Somebody who reads a site: own storage, own window. Whatever the console says and each request to another
 * host is remembered, and closing fails over it.
 */
public final class Reader implements AutoCloseable {

    /**
     * How a site is read.
     *
     * @param width   of the window in CSS pixels
     * @param scripts whether they run
     */
    public record Manner(int width, int height, boolean dark, boolean scripts) {

        public static final Manner DESKTOP = new Manner(1280, 800, false, true);
        public static final Manner PHONE = new Manner(360, 740, false, true);

        public Manner inTheDark() {
            return new Manner(width, height, true, scripts);
        }

        public Manner withoutScripts() {
            return new Manner(width, height, dark, false);
        }
    }

    private static final int MOST_PAGES = 20;
    /** What is counted is told behind the next drawing; what is still to be told is taken. */
    private static final String SHIFT = """
            async () => {
              const moved = [];
              const place = ({ y, height }) => `${Math.round(y)} (${Math.round(height)} high)`;
              const name = (node) => (node?.outerHTML ?? node?.textContent ?? "?").slice(0, 80);
              const told = ({ node, previousRect, currentRect }) =>
                `${name(node)}: ${place(previousRect)} to ${place(currentRect)}`;
              const add = (entries) =>
                entries.forEach((entry) => moved.push([entry.value, `${entry.sources.map(told)}`]));
              const observer = new PerformanceObserver((list) => add(list.getEntries()));
              observer.observe({ type: "layout-shift", buffered: true });
              for (let drawings = 0; drawings < 5; drawings++) {
                await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
              }
              add(observer.takeRecords());
              return moved;
            }
            """;

    private final String site;
    private final BrowserContext context;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();

    Reader(com.microsoft.playwright.Browser chromium, String site, Manner manner) {
        this.site = site;
        context = chromium.newContext(new NewContextOptions().setViewportSize(manner.width(), manner.height())
                .setColorScheme(manner.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE).setJavaScriptEnabled(manner.scripts())
                .setServiceWorkers(ServiceWorkerPolicy.ALLOW).setAcceptDownloads(true));
        context.setDefaultTimeout(20_000);
        context.setDefaultNavigationTimeout(30_000);
        page = tab();
    }

    /** Another tab beside the first, with the same storage. */
    public Page tab() {
        Page made = context.newPage();
        made.onConsoleMessage(message -> troubles.add(message.type() + ": " + message.text()));
        made.onPageError(error -> troubles.add("error: " + error));
        made.onRequest(request -> {
            String url = request.url();
            if (!url.startsWith(site) && !url.startsWith("data:") && !url.startsWith("blob:")) {
                troubles.add("request to " + url);
            }
        });
        return made;
    }

    /** Opens a page by its path below the root of the site and waits until all of it is there. */
    public Page open(String path) {
        page.navigate(site + path);
        return page;
    }

    /** Opens a page and waits until its scripts have made a part of it. */
    public Page open(String path, String part) {
        open(path);
        page.locator(part).waitFor();
        return page;
    }

    /** From now on it is this moment to the page. */
    public void setClock(String moment) {
        page.clock().setFixedTime(moment);
    }

    /** The same page, as those see it who prefer the dark, or the light. */
    public void prefer(ColorScheme colours) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
    }

    /** How wide the page is, whatever the window, in CSS pixels. */
    public int width() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /**
     * What the console said and what was asked of other hosts since the last call; for tests that
     * expect some.
     */
    public List<String> troubles() {
        List<String> all = List.copyOf(troubles);
        troubles.clear();
        return all;
    }

    /** What axe finds wrong with the page as it is now: rule, place and why; empty if nothing. */
    public List<String> barriers() {
        return told(axe().withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa",
                "wcag22aa", "best-practice")));
    }

    /** What is hard to see on the page, which is all that another colour scheme can change. */
    public List<String> faint() {
        return told(axe().withRules(List.of("color-contrast", "link-in-text-block")));
    }

    private AxeBuilder axe() {
        // Rows that are out of sight have the height of a placeholder: axe would measure what nobody sees.
        page.evaluate("document.querySelectorAll('[data-pay] tbody tr')"
                + ".forEach(row => { row.style.contentVisibility = 'visible'; })");
        AxeRunOptions options = new AxeRunOptions();
        // What holds is not asked for in full: on a large page that takes longer than looking.
        options.setResultTypes(List.of("violations"));
        options.setIFrames(false);
        // In one go on the page itself: its other way is for frames, and carries all that holds to a
        // second window.
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    /** Fails where nothing was looked at, which would look as if nothing were wrong. */
    private static List<String> told(AxeBuilder axe) {
        AxeResults results = axe.analyze();
        assertFalse(results.isErrored(), results::getErrorMessage);
        assertFalse(results.getPasses().isEmpty());
        return results.getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream().map(node -> told(rule, node)))
                .collect(Collectors.toList());
    }

    private static String told(Rule rule, CheckedNode node) {
        return rule.getId() + " at " + node.getTarget() + ": " + node.getFailureSummary();
    }

    /**
     * Waits until an expression, which may be a promise, is true of the page; its policy forbids Playwright's
     * own way. One that fails is not true yet, and a page that goes away meanwhile is followed by the next.
     */
    public void until(String condition) {
        Object held = "";
        for (int pages = 0; pages < MOST_PAGES && !Boolean.TRUE.equals(held); pages++) {
            try {
                held = page.evaluate("async () => { let held; for (let i = 0; i < 400; i++) {"
                        + " try { held = await (" + condition + "); } catch (e) { held = String(e); }"
                        + " if (held === true) { return true; }"
                        + " await new Promise((done) => setTimeout(done, 50)); } return String(held); }");
                break;
            } catch (PlaywrightException e) {
                held = e.getMessage();
            }
        }
        assertEquals(true, held, "never true: " + condition);
    }

    /**
     * Something on a page that moved while it came.
     *
     * @param by   how far, as the browser counts it
     * @param what of the page, and from where to where
     */
    record Shift(double by, String what) {
    }

    /** All that moved; empty where nothing did. */
    List<Shift> shifts() {
        return ((List<?>) page.evaluate(SHIFT)).stream().map(List.class::cast)
                .map(shift -> new Shift(((Number) shift.get(0)).doubleValue(), (String) shift.get(1)))
                .toList();
    }

    /** Draws the page as it is now, as high as it is. */
    public void draw(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
        assertEquals(List.of(), troubles);
    }
}
