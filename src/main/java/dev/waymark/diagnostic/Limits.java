package dev.waymark.diagnostic;

/**
 * The written limits, all in one place. What passes one is told as a diagnostic; nothing is cut silently.
 * The handbook prints this list.
 */
public final class Limits {

    /** Bytes of one Markdown or YAML file. */
    public static final int SOURCE_BYTES = 1 << 20;
    /** Bytes of one picture or other file of an entry. */
    public static final int ASSET_BYTES = 5 << 20;
    /** Levels of nesting, in YAML and in Markdown. */
    public static final int NESTING = 50;
    /** Style sheets or scripts of a theme that import one another in a row. */
    public static final int IMPORTS = 100;
    /** Bytes of one finished page. */
    public static final int PAGE_BYTES = 4 << 20;
    /** Diagnostics printed in one run; the rest is counted. */
    public static final int DIAGNOSTICS_SHOWN = 100;
    /** Chars of an id. */
    public static final int ID_CHARS = 80;
    /** Seconds of a processor's work that one page may take; {@link Patience} says more. */
    public static final int PAGE_SECONDS = 10;

    /** Boxes of one drawing. */
    public static final int DRAWN_BOXES = 200;
    /** Arrows of one drawing. */
    public static final int DRAWN_ARROWS = 600;

    private Limits() {
    }
}
