package dev.waymark.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The published scripts of a site, for tests that call them without a page around them. */
final class Scripts {

    private Scripts() {
    }

    /** The address of a published script by its path below {@code js}, without its ending. */
    static String url(PublishedSite site, String name) {
        Path folder = site.folder().resolve("assets/js/" + name).getParent();
        String file = name.substring(name.lastIndexOf('/') + 1);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files
                    .filter(path -> path.getFileName().toString().matches(file + "-[^-]+\\.js")).toList();
            if (found.size() != 1) {
                throw new AssertionError(name + " is published as " + found);
            }
            return site.url() + site.folder().relativize(found.get(0)).toString().replace('\\', '/');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A function kept with the tests, as text for {@code Page.evaluate}. */
    static String text(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/scripts").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
