package dev.waymark.handbook;

import dev.waymark.catalog.Kind;
import dev.waymark.site.Routes;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the settings may name in the navigation, as a table. */
final class SectionTable {

    private SectionTable() {
    }

    static String markdown() {
        List<String> folders = Stream.of(Kind.values()).filter(kind -> kind != Kind.PAGE)
                .map(Kind::folder).toList();
        return "| `navigation` names | by |\n|---|---|\n"
                + "| the list of a kind that has entries | its folder: " + code(folders) + " |\n"
                + "| an entry | its kind and id: `page/about` |\n"
                + "| what is set side by side | " + code(List.of(Routes.COMPARISONS)) + " |\n"
                + "| a tool for learning | " + code(Routes.TOOLS) + " |\n";
    }

    private static String code(List<String> words) {
        return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    }
}
