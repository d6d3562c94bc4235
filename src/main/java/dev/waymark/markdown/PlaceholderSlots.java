package dev.waymark.markdown;

/** Fills slots with the simplest HTML that can stand there, to see whether it fits into what is around it. */
final class PlaceholderSlots implements Slots {

    @Override
    public void openLink(ProseLink link, StringBuilder html) {
        html.append("<a href=\"#\">");
    }

    @Override
    public void closeLink(ProseLink link, StringBuilder html) {
        html.append("</a>");
    }

    @Override
    public void label(ProseLink link, StringBuilder html) {
        html.append("label");
    }

    @Override
    public void imageSource(ProseLink image, StringBuilder html) {
        html.append("picture.png");
    }

    @Override
    public void citation(ProseCitation citation, StringBuilder html) {
        html.append("<sup><a href=\"#\">1</a></sup>");
    }

    @Override
    public void word(String key, StringBuilder html) {
        html.append("word");
    }
}
