package dev.waymark.markdown;

import java.util.Random;

/** Short texts of mixed marks, each made of its seed alone. */
final class RandomTexts {

    private static final String[] PARTS = {"lamp", "fog ", " ", "\n", "\n\n", "*", "**", "_", "`", "```\n",
        "[", "]", "(", ")", "![", "](../b.md \"c\")", "](#d)", "](https://e.example/?a&b)", "](javascript:f)",
        "[[g/h]]", "[[i|j k]]", "[[", "]]", "[@l#m [n]]", "[@", "|", "\\|", "\n|a|b|\n|-|:-:|\n|", "> ",
        "> [!TIP]\n> ", "- ", "  ", "1. ", "- [x] ", "# ", "## o {#p}\n", "{#q}", "---\n", "<kbd>", "</kbd>",
        "<b>", "</b>", "<br>", "<br/>", "<a href=\"r.md\">", "<a href=javascript:s>", "</a>",
        "<img src=t.png alt=u>", "<script>", "</script>", "<details>\n<summary>v</summary>\n\n",
        "\n</details>\n", "<div>\n", "</div>\n", "<table><tr><td>", "</td></tr></table>", "<p>", "</p>",
        "<ul>\n", "<li>", "</li>", "</ul>\n", "<!-- w -->", "<?x?>", "&lt;", "&amp", "\u00a0", "\"", "'",
        "~~", "~", "[^y]", "\n[^y]: z\n", "\n: term\n", "$1,200", " 5 %", "www.a.example",
        "https://b.example/c_d", "\ud83d\udd6f", "\\", "<", ">", "&", "`` ` ``", "    ", "\t", "title=\"",
        "<pre>\n", "</pre>", "<td>", "<tbody>", "<dl><dt>", "</dt><dd>", "</dd></dl>", " onclick=\"f()\"",
        "<i lang=\"en\">", "</i>"};

    private RandomTexts() {
    }

    static String of(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(18); i >= 0; i--) {
            text.append(PARTS[random.nextInt(PARTS.length)]);
        }
        return text.toString();
    }
}
