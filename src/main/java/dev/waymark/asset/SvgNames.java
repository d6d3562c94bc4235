package dev.waymark.asset;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The elements and attributes that a picture may have. */
final class SvgNames {

    private static final Set<String> ELEMENTS = Set.of("svg", "g", "defs", "symbol", "use", "path", "rect",
            "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "title", "desc",
            "linearGradient", "radialGradient", "stop", "clipPath", "mask", "pattern", "marker");
    private static final Set<String> DROPPED = Set.of("metadata");
    private static final Set<String> ATTRIBUTES = Set.of("viewBox", "width", "height", "x", "y", "x1", "y1",
            "x2", "y2", "cx", "cy", "r", "rx", "ry", "d", "points", "transform", "fill", "fill-opacity",
            "fill-rule", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-dasharray",
            "stroke-dashoffset", "stroke-opacity", "stroke-miterlimit", "opacity", "offset", "stop-color",
            "stop-opacity", "id", "href", "clip-path", "clip-rule", "mask", "gradientUnits",
            "gradientTransform", "patternUnits", "patternTransform", "clipPathUnits", "maskUnits",
            "markerWidth", "markerHeight", "markerUnits", "refX", "refY", "orient", "marker-start",
            "marker-mid", "marker-end", "font-family", "font-size", "font-weight", "font-style",
            "text-anchor", "dominant-baseline", "dx", "dy", "rotate", "textLength", "lengthAdjust",
            "preserveAspectRatio", "role", "aria-label", "version", "spreadMethod", "fx", "fy",
            "letter-spacing");
    /** Attributes that hold words for people and are never read as a style. */
    private static final Set<String> WORDS = Set.of("aria-label", "id");
    private static final Pattern FUNCTION = Pattern.compile("([\\w-]*)\\s*\\(");
    private static final Set<String> FUNCTIONS = Set.of("rgb", "rgba", "hsl", "hsla", "matrix", "translate",
            "scale", "rotate", "skewx", "skewy");
    private static final Pattern PART =
            Pattern.compile("url\\(\\s*[\"']?#([\\w.:-]+)[\"']?\\s*\\)", Pattern.CASE_INSENSITIVE);

    private SvgNames() {
    }

    static boolean isElement(String name) {
        return ELEMENTS.contains(name);
    }

    /** Whether an element goes without a word, as some programs leave it behind. */
    static boolean isDropped(String name) {
        return DROPPED.contains(name);
    }

    static boolean isAttribute(String name) {
        return ATTRIBUTES.contains(name);
    }

    /** Whether an attribute runs, restyles, or reaches for anything outside the picture. */
    static boolean isDangerous(String name, String value) {
        if (name.startsWith("on") || name.equals("style")) {
            return true;
        }
        if (name.equals("href")) {
            return !value.startsWith("#");
        }
        return isAttribute(name) && !WORDS.contains(name) && hasStrangeFunction(value);
    }

    /** A style can write any function with escapes, so those are refused too. */
    private static boolean hasStrangeFunction(String value) {
        if (value.indexOf('\\') >= 0) {
            return true;
        }
        Matcher function = FUNCTION.matcher(PART.matcher(value).replaceAll(""));
        while (function.find()) {
            if (!FUNCTIONS.contains(function.group(1).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** The ids of the parts that a value refers to. */
    static Matcher parts(String value) {
        return PART.matcher(value);
    }
}
