package dev.waymark.render;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, in process and offline. Used by one thread. */
final class HtmlChecker {

    private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";

    private static final long STACK = 16 << 20;

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
    private final List<String> found = new ArrayList<>();

    HtmlChecker() throws Exception {
        Collecting collecting = new Collecting();
        // The rules of HTML are nested so deep that reading them needs more than the usual stack.
        FutureTask<Void> setUp = new FutureTask<>(() -> {
            validator.setUpMainSchema(HTML, collecting);
            validator.setUpValidatorAndParsers(collecting, true, false);
            return null;
        });
        new Thread(null, setUp, "rules", STACK).start();
        setUp.get();
    }

    /** Errors and warnings of a page, with their lines. */
    List<String> check(String html) throws Exception {
        found.clear();
        validator.checkHtmlInputSource(new InputSource(
                new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))));
        return List.copyOf(found);
    }

    private final class Collecting implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            found.add(e.getLineNumber() + ": " + e.getMessage());
        }

        @Override
        public void error(SAXParseException e) {
            warning(e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            warning(e);
        }
    }
}
