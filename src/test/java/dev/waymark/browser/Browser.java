package dev.waymark.browser;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The system's Chromium, started once for all tests of a run. Used by one thread. */
final class Browser implements AutoCloseable {

    private static final Namespace OF_THE_RUN = Namespace.create(Browser.class);

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(String program) {
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(program))
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync")));
    }

    /**
     * The one browser of this run, started for the first test that asks; it is closed when all have run.
     * Without one the tests are skipped, or fail where WAYMARK_BROWSER says that it is required.
     */
    static Browser of(ExtensionContext context) {
        return context.getRoot().getStore(OF_THE_RUN).computeIfAbsent(Browser.class,
                any -> start(), Browser.class);
    }

    private static Browser start() {
        Optional<String> program = program();
        if (program.isEmpty()) {
            if ("required".equals(System.getenv("WAYMARK_BROWSER"))) {
                Assertions.fail("there is no Chromium on the PATH or in CHROMIUM,"
                        + " and WAYMARK_BROWSER=required");
            }
            System.out.println("skipped: no Chromium on the PATH or in CHROMIUM,"
                    + " pages were not seen in a browser");
            Assumptions.abort("no Chromium");
        }
        return new Browser(program.get());
    }

    private static Optional<String> program() {
        Stream<String> named = Stream.ofNullable(System.getenv("CHROMIUM"));
        Stream<String> onPath = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser").map(name -> folder + "/" + name))
                .filter(file -> Files.isExecutable(Path.of(file)));
        return Stream.concat(named, onPath).findFirst();
    }

    /** Somebody who reads the site at an address, with a slash at the end. Closing tells what went wrong. */
    Reader reader(String url, Reader.Manner manner) {
        return new Reader(chromium, url, manner);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
