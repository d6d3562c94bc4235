package dev.waymark.browser;

import dev.waymark.page.Keepers;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/**
 * A guide, built and served for a class of tests that read it in the browser of this run. What a server is
 * told to do concerns that class alone; the files of a guide that is named here are built once for all
 * classes, which leave them as they are.
 */
final class SiteInBrowser implements BeforeAllCallback {

    private static final Namespace SITES = Namespace.create(SiteInBrowser.class);

    /** Where the content of a guide is; it may be written below a folder that is there for it alone. */
    interface Content {
        Path in(Path folder) throws IOException;
    }

    private final String name;
    private final Content content;
    private final boolean isShared;
    private ExtensionContext context;
    private PublishedSite site;

    private SiteInBrowser(String name, Content content, boolean isShared) {
        this.name = name;
        this.content = content;
        this.isShared = isShared;
    }

    /** The guide of the lighthouse keepers, which has every kind of entry. */
    static SiteInBrowser keepers() {
        return new SiteInBrowser("keepers", folder -> Keepers.CONTENT, true);
    }

    /** The guide of this repository. */
    static SiteInBrowser real() {
        return new SiteInBrowser("real", folder -> Path.of("content").toAbsolutePath(), true);
    }

    /** A guide of the class's own. */
    static SiteInBrowser of(Content content) {
        return new SiteInBrowser("own", content, false);
    }

    /** Without a browser there is nothing to build for. */
    @Override
    public void beforeAll(ExtensionContext ofTheClass) {
        context = ofTheClass;
        Browser.of(context);
        Store own = context.getStore(SITES);
        Store keeping = isShared ? context.getRoot().getStore(SITES) : own;
        BuiltSite built = keeping.computeIfAbsent(name, any -> BuiltSite.of(content), BuiltSite.class);
        site = own.computeIfAbsent(this, any -> PublishedSite.of(built.folder()), PublishedSite.class);
    }

    PublishedSite site() {
        return site;
    }

    /** Somebody who reads it on a desktop in the light. Closing tells what went wrong. */
    Reader reader() {
        return reader(Reader.Manner.DESKTOP);
    }

    /** Somebody who reads it in a certain manner. */
    Reader reader(Reader.Manner manner) {
        return Browser.of(context).reader(site.url(), manner);
    }

    /** Somebody who reads another site on a desktop in the light. */
    Reader reader(PublishedSite other) {
        return reader(other, Reader.Manner.DESKTOP);
    }

    Reader reader(PublishedSite other, Reader.Manner manner) {
        return Browser.of(context).reader(other.url(), manner);
    }
}
