package dev.waymark.serve;

import dev.waymark.build.Edition;
import dev.waymark.diagnostic.Limits;
import dev.waymark.format.Markup;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Answers for paths of the site. A path is looked up among the files of an edition and never
 * becomes one on disk.
 */
final class PageAnswers {

    private static final String INDEX = "index.html";
    private static final String NOT_FOUND = "404.html";

    private final Stage stage;
    private final ExecutorService makers;
    private final Own own = new Own();

    /** @param makers threads with a stack deep enough to make a page */
    PageAnswers(Stage stage, ExecutorService makers) {
        this.stage = stage;
        this.makers = makers;
    }

    /** The answer for a path that begins with a slash, decoded; the query is only handed on. */
    Answer answer(String path, Optional<String> query) throws InterruptedException {
        String wanted = path.substring(1);
        if (wanted.startsWith(Own.FOLDER)) {
            return own.file(wanted).map(bytes -> Answer.of(200, MediaTypes.of(wanted), bytes))
                    .orElseGet(() -> Answer.text(404, "there is nothing here"));
        }
        List<Edition> editions = stage.inOrder();
        for (Edition edition : editions) {
            Optional<Answer> found = in(edition, wanted, query, editions.get(0).number());
            if (found.isPresent()) {
                return found.get();
            }
        }
        return missing(editions, wanted);
    }

    /**
     * @param number of the newest edition when the request came: if there is a newer one by now, the
     * page must know
     */
    private Optional<Answer> in(Edition edition, String wanted, Optional<String> query, int number)
            throws InterruptedException {
        Optional<Answer> found = exactly(edition, wanted, query, number);
        // Some links are written from the root of the host, where the site will stand in a folder.
        String base = edition.basePath().substring(1);
        boolean isBelow = found.isEmpty() && !base.isEmpty() && wanted.startsWith(base);
        return isBelow ? exactly(edition, wanted.substring(base.length()), query, number) : found;
    }

    private Optional<Answer> exactly(Edition edition, String wanted, Optional<String> query, int number)
            throws InterruptedException {
        String file = fileOf(wanted);
        if (edition.mayHave(file)) {
            return make(edition, file).map(bytes -> page(200, file, bytes, number));
        }
        if (edition.paths().contains(wanted + "/" + INDEX)) {
            String folder = encoded("/" + wanted + "/");
            return Optional.of(Answer.lookAt(folder + query.map(text -> "?" + text).orElse("")));
        }
        return Optional.empty();
    }

    private Answer missing(List<Edition> editions, String wanted) throws InterruptedException {
        Edition newest = editions.get(0);
        if (newest.paths().isEmpty() || newest.paths().contains(fileOf(wanted))) {
            return broken(newest);
        }
        for (Edition edition : editions) {
            Optional<byte[]> page = make(edition, NOT_FOUND);
            if (page.isPresent()) {
                return page(404, NOT_FOUND, page.get(), newest.number());
            }
        }
        return Answer.text(404, "there is no such page");
    }

    private static String fileOf(String wanted) {
        return wanted.isEmpty() || wanted.endsWith("/") ? wanted + INDEX : wanted;
    }

    private static Answer page(int status, String file, byte[] bytes, int edition) {
        String type = MediaTypes.of(file);
        return Answer.of(status, type, type.startsWith("text/html") ? Own.withScript(bytes, edition) : bytes);
    }

    /** For a page that was never made without a mistake: what is wrong stands in it. */
    private Answer broken(Edition newest) {
        String title = Markup.escape(newest.word("preview.no-page", "This page cannot be made yet"));
        String head = "<meta charset=\"utf-8\">\n<title>" + title + "</title>\n"
                + "<link rel=\"icon\" href=\"/" + Own.BROKEN_ICON + "\">\n";
        String html = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n" + head + "</head>\n<body>\n<h1>" + title
                + "</h1>\n<pre>" + Markup.escape(stage.problems()) + "</pre>\n</body>\n</html>\n";
        return page(503, INDEX, html.getBytes(StandardCharsets.UTF_8), newest.number());
    }

    /** A page that takes too long is not waited for; it is told with the others. */
    private Optional<byte[]> make(Edition edition, String file) throws InterruptedException {
        Future<Optional<byte[]>> page = makers.submit(() -> edition.file(file));
        try {
            return page.get(Limits.PAGE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the page " + file + " cannot be made", e.getCause());
        }
    }

    private static String encoded(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            return "/";
        }
    }
}
