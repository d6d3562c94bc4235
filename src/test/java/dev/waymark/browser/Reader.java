package dev.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Somebody who reads a site: own storage, own window. Whatever the console says and each request to another host is
 * remembered, and closing fails over it.
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

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** What the console said and what was asked of other hosts since the last call; for tests that expect some. */
    public List<String> troubles() {
        List<String> all = List.copyOf(troubles);
        troubles.clear();
        return all;
    }

    /** What axe finds wrong with the page as it is now: rule, place and why; empty if nothing. */
    public List<String> barriers() {
        return told(axe().withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")));
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
        return new AxeBuilder(page).options(options);
    }

    private static List<String> told(AxeBuilder axe) {
        return axe.analyze().getViolations().stream().flatMap(rule -> rule.getNodes().stream().map(node -> told(rule, node)))
                .collect(Collectors.toList());
    }

    private static String told(Rule rule, CheckedNode node) {
        return rule.getId() + " at " + node.getTarget() + ": " + node.getFailureSummary();
    }

    /** Waits until an expression, which may be a promise, is true of the page; its policy forbids Playwright's own way. */
    public void until(String condition) {
        Object held = page.evaluate("async () => { for (let i = 0; i < 400; i++) { if (await (" + condition
                + ")) { return true; } await new Promise((done) => setTimeout(done, 50)); } return false; }");
        assertEquals(true, held, "never true: " + condition);
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
