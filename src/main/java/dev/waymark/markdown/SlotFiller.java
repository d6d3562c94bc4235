package dev.waymark.markdown;

import java.util.List;

/** Copies stored HTML and fills its slots. */
record SlotFiller(List<ProseLink> links, List<ProseCitation> citations, Slots slots) {

    void fill(String html, int from, int to, StringBuilder out) {
        int at = from;
        int linkStart = -1;
        for (int slot = next(html, at, to); slot < to; slot = next(html, at, to)) {
            out.append(html, at, slot);
            int end = html.indexOf(HtmlOut.SLOT_END, slot);
            char kind = html.charAt(slot + 1);
            at = end + 1;
            if (kind == HtmlOut.TITLE) {
                at = html.indexOf(HtmlOut.SLOT, at) + 1;
                title(html, end + 1, at - 1, linkStart, out);
                continue;
            }
            linkStart = out.length();
            if (kind == HtmlOut.WORD) {
                slots.word(html.substring(slot + 2, end), out);
            } else {
                fill(kind, Integer.parseInt(html, slot + 2, end, 10), out);
            }
        }
        out.append(html, at, to);
    }

    private static int next(String html, int at, int to) {
        int found = html.indexOf(HtmlOut.SLOT, at);
        return found < 0 || found > to ? to : found;
    }

    private void fill(char kind, int number, StringBuilder out) {
        switch (kind) {
            case HtmlOut.OPEN_LINK -> slots.openLink(links.get(number), out);
            case HtmlOut.CLOSE_LINK -> slots.closeLink(links.get(number), out);
            case HtmlOut.LABEL -> slots.label(links.get(number), out);
            case HtmlOut.IMAGE -> slots.imageSource(links.get(number), out);
            case HtmlOut.CITATION -> slots.citation(citations.get(number), out);
            default -> throw new IllegalStateException("no slot is named " + kind);
        }
    }

    /** Puts the title of a link into its start tag, if it got one. */
    private static void title(String html, int from, int to, int linkStart, StringBuilder out) {
        int last = out.length() - 1;
        if (last > linkStart && out.charAt(last) == '>') {
            out.insert(last, html, from, to);
        }
    }
}
