package dev.waymark.asset;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.Limits;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.diagnostic.Span;
import dev.waymark.format.Markup;
import java.io.StringReader;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Writes an SVG picture anew from the elements and attributes of a list. What a drawing program left behind
 * is dropped; what could run, load or restyle something is an error. Document types are refused, so entities
 * cannot grow; parts that are used again and again are counted, so that the picture cannot either.
 */
final class SvgCleaner {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private final SourceFile file;
    private final Diagnostics found;
    private final StringBuilder out = new StringBuilder();
    private final SvgUses uses = new SvgUses();
    private boolean fine = true;
    private int depth;
    /** Where the present event begins at the earliest: the parser has read one char ahead. */
    private int from;

    private SvgCleaner(SourceFile file, Diagnostics found) {
        this.file = file;
        this.found = found;
    }

    /** The clean picture, or empty after a diagnostic. */
    static Optional<String> clean(SourceFile file, Diagnostics found) {
        return new SvgCleaner(file, found).clean();
    }

    private Optional<String> clean() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            copy(factory.createXMLStreamReader(new StringReader(file.text())));
        } catch (XMLStreamException e) {
            int at = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getCharacterOffset());
            int last = Math.max(0, file.text().length() - 1);
            refuse(Code.BAD_ASSET, file.span(Math.min(at, last), Math.min(at, last) + 1),
                    "this is not well-formed XML", "save the picture once more as plain SVG");
        }
        if (fine && uses.areTooMany()) {
            refuse(Code.BAD_ASSET, file.whole(), "the parts of this picture use each other too often",
                    "draw them out, or use PNG");
        }
        return fine ? Optional.of(out.append('\n').toString()) : Optional.empty();
    }

    private void copy(XMLStreamReader reader) throws XMLStreamException {
        while (fine && reader.hasNext()) {
            from = Math.max(0, end(reader) - 1);
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    uses.close();
                    out.append("</").append(reader.getLocalName()).append('>');
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        out.append(depth == 0 ? "" : Markup.escape(reader.getText()));
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> refuse(Code.BAD_ASSET,
                        place(reader, "<!"), "document types and entities are not allowed in a picture",
                        "save it as plain SVG");
                default -> {
                    // Comments and processing instructions are left out.
                }
            }
        }
    }

    private void start(XMLStreamReader reader) throws XMLStreamException {
        String name = reader.getLocalName();
        boolean isForeign = !SVG.equals(reader.getNamespaceURI());
        if (depth == 0 && (isForeign || !name.equals("svg"))) {
            refuse(Code.BAD_ASSET, place(reader, "<"), "this is not an SVG picture",
                    "its first element must be <svg xmlns=\"" + SVG + "\">");
        } else if (isForeign || SvgNames.isDropped(name)) {
            skip(reader);
        } else if (!SvgNames.isElement(name)) {
            refuse(Code.BAD_ASSET, place(reader, "<"), "<" + name + "> is not allowed in a picture",
                    "remove it, or use PNG");
        } else if (depth >= Limits.NESTING) {
            refuse(Code.NESTED_TOO_DEEPLY, place(reader, "<"), "this is nested more than " + Limits.NESTING
                    + " levels deep", "ungroup it");
        } else {
            open(reader, name);
        }
    }

    /** Passes over an element with all that is in it. */
    private static void skip(XMLStreamReader reader) throws XMLStreamException {
        int open = 1;
        while (open > 0 && reader.hasNext()) {
            int event = reader.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1
                    : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void open(XMLStreamReader reader, String name) {
        uses.open(Objects.requireNonNullElse(reader.getAttributeValue("", "id"), ""));
        out.append('<').append(name);
        if (depth == 0) {
            out.append(" xmlns=\"").append(SVG).append('"');
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String attribute = reader.getAttributeLocalName(i);
            boolean isForeign = reader.getAttributeNamespace(i) != null
                    && !reader.getAttributeNamespace(i).isEmpty();
            if (!isForeign || attribute.equals("href")) {
                attribute(reader, attribute, reader.getAttributeValue(i));
            }
        }
        out.append('>');
        depth++;
    }

    private void attribute(XMLStreamReader reader, String name, String value) {
        if (SvgNames.isDangerous(name, value)) {
            refuse(Code.BAD_ASSET, place(reader, name),
                    "the attribute " + name + " is not allowed here like this",
                    "use attributes such as fill and stroke, and refer to parts of this picture only: #part");
        } else if (SvgNames.isAttribute(name)) {
            uses.attribute(name, value);
            out.append(' ').append(name).append("=\"").append(Markup.escape(value)).append('"');
        }
    }

    private static int end(XMLStreamReader reader) {
        return Math.max(0, reader.getLocation().getCharacterOffset());
    }

    /** A word in the present event, or the place where the event begins. */
    private Span place(XMLStreamReader reader, String word) {
        String text = file.text();
        int at = text.indexOf(word, Math.min(from, text.length()));
        int start = at < 0 || at >= end(reader) ? Math.min(from, text.length()) : at;
        return file.span(start, start + word.length());
    }

    private void refuse(Code code, Span span, String message, String help) {
        if (fine) {
            found.add(code, span, message, help);
        }
        fine = false;
    }
}
