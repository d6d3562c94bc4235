package dev.waymark.browser;

import dev.waymark.Folders;
import dev.waymark.build.Build;
import dev.waymark.build.BuildOptions;
import dev.waymark.build.BuildReport;
import dev.waymark.output.OutputRefused;
import dev.waymark.page.Keepers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** A finished site in a folder that is gone with it. */
record BuiltSite(Path scratch) implements AutoCloseable {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);

    /** Builds a guide with the real templates; fails with what was found where it cannot be built. */
    static BuiltSite of(SiteInBrowser.Content guide) {
        try {
            BuiltSite site = new BuiltSite(Files.createTempDirectory("site-in-browser"));
            Path content = guide.in(site.scratch.resolve("content"));
            BuildOptions options = new BuildOptions(content, content, Keepers.TEMPLATES, site.folder(),
                    Optional.of("http://127.0.0.1" + PublishedSite.BASE), false, true, false, 2);
            BuildReport report = new Build(options, CLOCK).build();
            if (!report.published()) {
                site.close();
                throw new AssertionError(report.diagnostics().toString());
            }
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OutputRefused e) {
            throw new AssertionError(e);
        }
    }

    Path folder() {
        return scratch.resolve("site");
    }

    @Override
    public void close() throws IOException {
        Folders.delete(scratch);
    }
}
