package dev.waymark.markdown;

import java.util.List;
import java.util.function.Function;

/** The words of stored HTML: tags left out, references replaced, slots filled with what their link says. */
final class PlainText {

    private PlainText() {
    }

    /** A line for each block; blocks of code are left out, code among words is kept. */
    static String of(String html, List<ProseLink> links, Function<ProseLink, String> labels) {
        StringBuilder out = new StringBuilder(html.length() / 2 + 16);
        int i = 0;
        while (i < html.length()) {
            char c = html.charAt(i);
            if (c == '<') {
                i = tag(html, i, out);
            } else if (c == '&') {
                i = reference(html, i, out);
            } else if (c == HtmlOut.SLOT) {
                i = slot(html, i, links, labels, out);
            } else if (c == '\n') {
                line(out);
                i++;
            } else {
                int end = runEnd(html, i);
                out.append(html, i, end);
                i = end;
            }
        }
        return out.toString();
    }

    private static int runEnd(String html, int from) {
        int i = from + 1;
        while (i < html.length()) {
            char c = html.charAt(i);
            if (c == '<' || c == '&' || c == HtmlOut.SLOT || c == '\n') {
                break;
            }
            i++;
        }
        return i;
    }

    private static int tag(String html, int at, StringBuilder out) {
        if (html.startsWith("<pre>", at) || html.startsWith(CodeWriter.PRE, at)) {
            int end = html.indexOf("</pre>", at);
            return end < 0 ? html.length() : end + 6;
        }
        if (html.startsWith("<sup class=\"footnote-ref\">", at)) {
            int end = html.indexOf("</sup>", at);
            return end < 0 ? html.length() : end + 6;
        }
        if (html.startsWith("<a href=\"#_fnref-", at)) {
            int end = html.indexOf("</a>", at);
            return end < 0 ? html.length() : end + 4;
        }
        boolean isBreak = html.startsWith("</td>", at) || html.startsWith("</th>", at)
                || html.startsWith("<br", at);
        if (isBreak) {
            line(out);
        }
        int i = at + 1;
        boolean quoted = false;
        while (i < html.length() && (quoted || html.charAt(i) != '>')) {
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

    private static int reference(String html, int at, StringBuilder out) {
        int end = Scan.entity(html, at, html.length());
        if (end < 0) {
            out.append('&');
            return at + 1;
        }
        out.append(Entities.decode(html, at, end));
        return end;
    }

    private static int slot(String html, int at, List<ProseLink> links, Function<ProseLink, String> labels,
            StringBuilder out) {
        int end = at + 2;
        while (end < html.length() && html.charAt(end) != HtmlOut.SLOT_END) {
            end++;
        }
        if (html.charAt(at + 1) == HtmlOut.LABEL) {
            out.append(labels.apply(links.get(Integer.parseInt(html, at + 2, end, 10))));
        } else if (html.charAt(at + 1) == HtmlOut.TITLE) {
            int titleEnd = html.indexOf("\0", end);
            return titleEnd < 0 ? html.length() : titleEnd + 1;
        }
        return end + 1;
    }

    /** What can be said of a link by id before the site knows its title; nothing of a figure. */
    static String label(ProseLink link) {
        String target = link.target();
        if (ProseLink.isFigure(target)) {
            return "";
        }
        return target.substring(target.lastIndexOf('/') + 1).replace('-', ' ');
    }
}
