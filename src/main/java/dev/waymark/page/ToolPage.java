package dev.waymark.page;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Kind;
import dev.waymark.site.Routes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page on which scripts help the reader to learn: what was learnt, a plan, questions that come back.
 * Without scripts it says so and leads to the same things in text.
 *
 * @param name  of its template and of its words below {@code tools}
 * @param tools the others
 * @param ways  to what can be read instead
 */
public record ToolPage(Frame page, String name, List<Link> tools, List<Link> ways) implements View {

    static final List<String> NAMES = Routes.TOOLS;
    private static final List<Kind> PATHS = List.of(Kind.ROADMAP, Kind.LEVEL, Kind.ROLE);
    private static final List<Kind> LEARNT = List.of(Kind.SKILL, Kind.TECHNOLOGY);

    public ToolPage {
        tools = List.copyOf(tools);
        ways = List.copyOf(ways);
    }

    static ToolPage of(PageScope scope, String name) {
        Frame frame = Frames.of(scope, title(scope.words(), name),
                scope.words().text("tools." + name + "-about"), List.of(), true);
        List<Link> tools = NAMES.stream().filter(other -> !other.equals(name))
                .map(other -> new Link(title(scope.words(), other), scope.href(url(other)))).toList();
        List<Link> ways = new ArrayList<>(scope.linksTo(scope.catalog().ofKind(Kind.ROADMAP)));
        Stream.of(Kind.LEVEL, Kind.ROLE, Kind.SKILL, Kind.TECHNOLOGY)
                .filter(kind -> !scope.catalog().ofKind(kind).isEmpty())
                .map(kind -> new Link(scope.words().text("kinds." + kind.word()),
                        scope.href(Routes.index(kind, 1))))
                .forEach(ways::add);
        return new ToolPage(frame, name, tools, ways);
    }

    static String url(String name) {
        return name + "/";
    }

    static String title(Words words, String name) {
        return words.text("tools." + name);
    }

    /** Whether a guide has anything that these pages could help with. */
    static boolean areOfUse(Catalog catalog) {
        return Stream.concat(PATHS.stream(), LEARNT.stream())
                .anyMatch(kind -> !catalog.ofKind(kind).isEmpty());
    }

    @Override
    public String template() {
        return name;
    }
}
