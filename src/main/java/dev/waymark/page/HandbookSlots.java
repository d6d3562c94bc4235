package dev.waymark.page;

import dev.waymark.format.Markup;
import dev.waymark.markdown.ProseCitation;
import dev.waymark.markdown.ProseLink;
import dev.waymark.markdown.Slots;
import java.net.URI;

/** Fills the slots of a chapter: links name the files of other chapters, as a code host shows them. */
final class HandbookSlots implements Slots {

    private final PageScope scope;
    private final String file;

    HandbookSlots(PageScope scope, Handbook.Chapter chapter) {
        this.scope = scope;
        this.file = Handbook.ROOT + chapter.path() + ".md";
    }

    @Override
    public void openLink(ProseLink link, StringBuilder html) {
        html.append("<a href=\"").append(Markup.escape(href(link))).append("\">");
    }

    private String href(ProseLink link) {
        String fragment = link.fragment().map(id -> "#" + id).orElse("");
        return link.form() == ProseLink.Form.SAME_PAGE ? fragment : scope.href(url(link.target())) + fragment;
    }

    /** Chapters stand beside each other, pages on diagnostics in a folder beside that of the chapters. */
    private String url(String target) {
        String path = URI.create(file).resolve(target).getPath().replaceFirst("\\.md$", "/");
        String below = path.startsWith(Handbook.ROOT) ? path.substring(Handbook.ROOT.length()) : path;
        return below.equals("index/") ? Handbook.ROOT : Handbook.ROOT + below;
    }

    @Override
    public void closeLink(ProseLink link, StringBuilder html) {
        html.append("</a>");
    }

    @Override
    public void label(ProseLink link, StringBuilder html) {
        html.append(Markup.escape(link.target()));
    }

    @Override
    public void imageSource(ProseLink image, StringBuilder html) {
        html.append(Markup.escape(image.target()));
    }

    @Override
    public void citation(ProseCitation citation, StringBuilder html) {
        html.append(Markup.escape("[@" + citation.source() + "]"));
    }

    @Override
    public void word(String key, StringBuilder html) {
        html.append(Markup.escape(scope.words().text("prose." + key)));
    }
}
