package dev.waymark.handbook;

import dev.waymark.diagnostic.Limits;

/** The written limits, as a table. */
final class LimitTable {

    private LimitTable() {
    }

    static String markdown() {
        return "| what | at most | else |\n|---|---|---|\n"
                + line("a Markdown or YAML file", mebibytes(Limits.SOURCE_BYTES), "file-too-large")
                + line("a picture or another asset", mebibytes(Limits.ASSET_BYTES), "file-too-large")
                + line("levels of nesting, in YAML and Markdown", Limits.NESTING + "", "nested-too-deeply")
                + line("style sheets or scripts that import one another in a row",
                        Limits.IMPORTS + "", "bad-asset")
                + line("an id", Limits.ID_CHARS + " characters", "bad-id")
                + line("a finished page", mebibytes(Limits.PAGE_BYTES), "page-too-large")
                + line("boxes of one drawn map", Limits.DRAWN_BOXES + " boxes", "not-drawn")
                + line("arrows of one drawn map", Limits.DRAWN_ARROWS + " arrows", "not-drawn")
                + line("the time that a processor may work on one page",
                        Limits.PAGE_SECONDS + " s", "page-too-slow")
                + "| diagnostics shown in one run | " + Limits.DIAGNOSTICS_SHOWN
                + " | the rest is counted |\n";
    }

    private static String line(String what, String most, String code) {
        return "| " + what + " | " + most + " | [`" + code + "`](../diagnostics/" + code + ".md) |\n";
    }

    private static String mebibytes(int bytes) {
        return (bytes >> 20) + " MiB";
    }
}
