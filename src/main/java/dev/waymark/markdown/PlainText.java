package dev.waymark.markdown;

import java.util.List;

/** The words of stored HTML: tags left out, references replaced, slots filled with what their link says. */
final class PlainText {

    private PlainText() {
    }

    /** A line for each block; blocks of code are left out, code among words is kept. */
    static String of(CharSequence html, int from, int to, List<ProseLink> links) {
        StringBuilder out = new StringBuilder((to - from) / 2 + 16);
        int i = from;
        while (i < to) {
            char c = html.charAt(i);
            if (c == '<') {
                i = tag(html, i, to, out);
            } else if (c == '&') {
                i = reference(html, i, to, out);
            } else if (c == HtmlOut.SLOT) {
                i = slot(html, i, to, links, out);
            } else {
                if (c != '\n' || out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
                    out.append(c);
                }
                i++;
            }
        }
        return out.toString();
    }

    private static int tag(CharSequence html, int at, int to, StringBuilder out) {
        if (startsWith(html, at, to, "<pre>") || startsWith(html, at, to, CodeWriter.PRE)) {
            int end = indexOf(html, at, to, "</pre>");
            return end < 0 ? to : end + 6;
        }
        if (startsWith(html, at, to, "<sup class=\"footnote-ref\">")) {
            int end = indexOf(html, at, to, "</sup>");
            return end < 0 ? to : end + 6;
        }
        if (startsWith(html, at, to, "<a href=\"#_fnref-")) {
            int end = indexOf(html, at, to, "</a>");
            return end < 0 ? to : end + 4;
        }
        boolean isBreak = startsWith(html, at, to, "</td>") || startsWith(html, at, to, "</th>")
                || startsWith(html, at, to, "<br");
        if (isBreak) {
            line(out);
        }
        int i = at + 1;
        boolean quoted = false;
        while (i < to && (quoted || html.charAt(i) != '>')) {
            quoted ^= html.charAt(i) == '"';
            i++;
        }
        return i + 1;
    }

    private static void line(StringBuilder out) {
        if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    private static int reference(CharSequence html, int at, int to, StringBuilder out) {
        int end = Scan.entity(html, at, to);
        if (end < 0) {
            out.append('&');
            return at + 1;
        }
        out.append(Entities.decode(html, at, end));
        return end;
    }

    private static int slot(CharSequence html, int at, int to, List<ProseLink> links, StringBuilder out) {
        int end = at + 2;
        while (end < to && html.charAt(end) != HtmlOut.SLOT_END) {
            end++;
        }
        if (html.charAt(at + 1) == HtmlOut.LABEL) {
            out.append(label(links.get(Integer.parseInt(html, at + 2, end, 10))));
        } else if (html.charAt(at + 1) == HtmlOut.TITLE) {
            int titleEnd = indexOf(html, end, to, "\0");
            return titleEnd < 0 ? to : titleEnd + 1;
        }
        return end + 1;
    }

    /** What can be said of a link by id before the site knows its title; nothing of a figure. */
    private static String label(ProseLink link) {
        String target = link.target();
        if (ProseLink.isFigure(target)) {
            return "";
        }
        return target.substring(target.lastIndexOf('/') + 1).replace('-', ' ');
    }

    private static boolean startsWith(CharSequence s, int at, int to, String prefix) {
        if (at + prefix.length() > to) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (s.charAt(at + i) != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int indexOf(CharSequence s, int from, int to, String part) {
        for (int i = from; i + part.length() <= to; i++) {
            if (startsWith(s, i, to, part)) {
                return i;
            }
        }
        return -1;
    }
}
