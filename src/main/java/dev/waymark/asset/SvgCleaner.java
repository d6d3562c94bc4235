package dev.waymark.asset;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.format.Markup;
import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Writes an SVG picture anew from the elements and attributes of a list. What a drawing program left behind
 * is dropped; what could run, load or restyle something is an error. Document types are refused, so entities
 * cannot grow.
 */
final class SvgCleaner {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int MAX_DEPTH = 100;
    private static final Set<String> ELEMENTS = Set.of("svg", "g", "defs", "symbol", "use", "path", "rect", "circle",
            "ellipse", "line", "polyline", "polygon", "text", "tspan", "title", "desc", "linearGradient",
            "radialGradient", "stop", "clipPath", "mask", "pattern", "marker");
    private static final Set<String> DROPPED = Set.of("metadata");
    private static final Set<String> ATTRIBUTES = Set.of("viewBox", "width", "height", "x", "y", "x1", "y1", "x2", "y2",
            "cx", "cy", "r", "rx", "ry", "d", "points", "transform", "fill", "fill-opacity", "fill-rule", "stroke",
            "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-dasharray", "stroke-dashoffset",
            "stroke-opacity", "stroke-miterlimit", "opacity", "offset", "stop-color", "stop-opacity", "id",
            "clip-path", "clip-rule", "mask", "gradientUnits", "gradientTransform", "patternUnits",
            "patternTransform", "clipPathUnits", "maskUnits", "markerWidth", "markerHeight", "markerUnits", "refX",
            "refY", "orient", "marker-start", "marker-mid", "marker-end", "font-family", "font-size", "font-weight",
            "font-style", "text-anchor", "dominant-baseline", "dx", "dy", "rotate", "textLength", "lengthAdjust",
            "preserveAspectRatio", "role", "aria-label", "version", "spreadMethod", "fx", "fy", "letter-spacing");

    private final SourceFile file;
    private final Diagnostics found;
    private final StringBuilder out = new StringBuilder();
    private boolean fine = true;

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
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(file.text()));
            copy(reader);
        } catch (XMLStreamException e) {
            int at = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getCharacterOffset());
            refuse(at, "this is not well-formed XML", "save the picture once more as plain SVG");
        }
        return fine ? Optional.of(out.append('\n').toString()) : Optional.empty();
    }

    private void copy(XMLStreamReader reader) throws XMLStreamException {
        int depth = 0;
        while (reader.hasNext() && fine) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth = isDropped(reader) ? skip(reader, depth) : start(reader, depth);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    out.append("</").append(reader.getLocalName()).append('>');
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    out.append(depth == 0 ? "" : Markup.escape(reader.getText()));
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> refuse(offset(reader),
                        "document types and entities are not allowed in a picture", "save it as plain SVG");
                default -> {
                    // Comments and processing instructions are left out.
                }
            }
        }
    }

    private static boolean isDropped(XMLStreamReader reader) {
        return !SVG.equals(reader.getNamespaceURI()) || DROPPED.contains(reader.getLocalName());
    }

    /** Passes over an element with all that is in it. */
    private int skip(XMLStreamReader reader, int depth) throws XMLStreamException {
        if (depth == 0) {
            refuse(offset(reader), "this is not an SVG picture",
                    "its first element must be <svg xmlns=\"" + SVG + "\">");
            return depth;
        }
        int open = 1;
        while (open > 0 && reader.hasNext()) {
            int event = reader.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
        return depth;
    }

    private int start(XMLStreamReader reader, int depth) {
        String name = reader.getLocalName();
        if (!ELEMENTS.contains(name) || depth == 0 && !name.equals("svg") || depth > MAX_DEPTH) {
            refuse(offset(reader), "<" + name + "> is not allowed in a picture", "remove it, or use PNG");
            return depth + 1;
        }
        out.append('<').append(name);
        if (depth == 0) {
            out.append(" xmlns=\"").append(SVG).append('"');
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attribute(reader, reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        out.append('>');
        return depth + 1;
    }

    private void attribute(XMLStreamReader reader, String name, String value) {
        boolean isLink = name.equals("href");
        if (name.startsWith("on") || name.equals("style") || isLink && !value.startsWith("#")) {
            refuse(offset(reader), "the attribute " + name + " is not allowed in a picture",
                    isLink ? "only links inside the picture are" : "use attributes such as fill and stroke");
        } else if ((ATTRIBUTES.contains(name) || isLink) && isHarmless(value)) {
            out.append(' ').append(name).append("=\"").append(Markup.escape(value)).append('"');
        }
    }

    /** A value refers to nothing outside the picture. */
    private static boolean isHarmless(String value) {
        String plain = value.replaceAll("\\s", "");
        return !plain.contains("url(") || plain.matches("url\\([\"']?#[^()]*\\)[^(]*");
    }

    private static int offset(XMLStreamReader reader) {
        return Math.max(0, reader.getLocation().getCharacterOffset() - 1);
    }

    private void refuse(int at, String message, String help) {
        fine = false;
        found.add(Code.BAD_ASSET, file.span(at, at + 1), message, help);
    }
}
