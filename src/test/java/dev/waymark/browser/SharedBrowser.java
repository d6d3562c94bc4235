package dev.waymark.browser;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The browser of this run, for a class of tests that shows it a site of its own; started with its first reader. */
public final class SharedBrowser implements BeforeAllCallback {

    private ExtensionContext context;

    @Override
    public void beforeAll(ExtensionContext ofTheClass) {
        context = ofTheClass;
    }

    /** Somebody who reads the site at an address, with a slash at the end. Close it: then it is told what went wrong. */
    public Reader reader(String url, Reader.Manner manner) {
        return Browser.of(context).reader(url, manner);
    }
}
