package dev.waymark.browser;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The browser of this run, for a class of tests that shows it a site of its own; started when it
 * is asked for.
 */
public final class SharedBrowser implements BeforeAllCallback {

    private ExtensionContext context;

    @Override
    public void beforeAll(ExtensionContext ofTheClass) {
        context = ofTheClass;
    }

    /** Skips the test, or fails it, where there is no browser; before anything is made for one. */
    public void start() {
        Browser.of(context);
    }

    /** Somebody who reads the site at an address, with a slash at the end. Closing tells what went wrong. */
    public Reader reader(String url, Reader.Manner manner) {
        return Browser.of(context).reader(url, manner);
    }
}
