package dev.waymark.markdown;

/** Shows which slot stands where. */
class NamedSlots implements Slots {

    @Override
    public void openLink(ProseLink link, StringBuilder html) {
        html.append("<a href=\"").append(link.form()).append(' ').append(link.target());
        link.fragment().ifPresent(fragment -> html.append('#').append(fragment));
        html.append("\">");
    }

    @Override
    public void closeLink(ProseLink link, StringBuilder html) {
        html.append("</a>");
    }

    @Override
    public void label(ProseLink link, StringBuilder html) {
        html.append("{label ").append(link.target()).append('}');
    }

    @Override
    public void imageSource(ProseLink image, StringBuilder html) {
        html.append("{source ").append(image.target()).append('}');
    }

    @Override
    public void citation(ProseCitation citation, StringBuilder html) {
        html.append("{cite ").append(citation.source());
        citation.section().ifPresent(section -> html.append(" at ").append(section));
        html.append('}');
    }

    @Override
    public void word(String key, StringBuilder html) {
        html.append("{word ").append(key).append('}');
    }
}
