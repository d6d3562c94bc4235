package dev.waymark.page;

import dev.waymark.site.Name;
import dev.waymark.site.Routes;
import java.util.List;
import java.util.Optional;

/**
 * The page of the search: scripts put results on it; without them it is the list of all names. In a guide
 * with very many names it leads to pages of one letter each, which look the same.
 *
 * @param start   whether it is the page that searches lead to
 * @param groups   names by letter; none where each letter has pages of its own
 */
public record SearchPage(Frame page, boolean start, List<Letter> letters, List<Group> groups,
        int number, int pages, Optional<Link> previous, Optional<Link> next) implements View {

    /** A letter and where its names stand. */
    public record Letter(String label, String href, int count, boolean current) {
    }

    /** The names that begin with a letter. */
    public record Group(String id, String label, List<Item> items) {

        public Group {
            items = List.copyOf(items);
        }
    }

    /**
     * A name.
     *
     * @param type   {@code title}, {@code alias} or {@code section}
     * @param entry  what it is a name of or a section in
     */
    public record Item(String name, String href, String kind, String type, String entry) {
    }

    public SearchPage {
        letters = List.copyOf(letters);
        groups = List.copyOf(groups);
    }

    /** The page that searches lead to. */
    static SearchPage of(PageScope scope, Glossary glossary) {
        Words words = scope.words();
        Frame frame = Frames.of(scope, words.text("search.title"), words.text("search.about"),
                List.of(), true);
        boolean whole = glossary.isOnOnePage();
        List<Group> groups = whole ? glossary.letters().stream()
                .map(letter -> group(scope, letter, letter.names())).toList() : List.of();
        return new SearchPage(frame, true, letters(scope, glossary, ""), groups, 1, 1,
                Optional.empty(), Optional.empty());
    }

    /** One page of a letter. */
    static SearchPage of(PageScope scope, Glossary glossary, Glossary.Letter letter, int number) {
        Words words = scope.words();
        String title = words.text(number == 1 ? "search.letter" : "search.letter-page")
                .replace("{letter}", letter.label(words)).replace("{n}", Integer.toString(number));
        Frame frame = Frames.of(scope, title, "",
                List.of(new Crumb(words.text("search.title"), Routes.search())), false);
        return new SearchPage(frame, false, letters(scope, glossary, letter.slug()),
                List.of(group(scope, letter, letter.page(number))), number, letter.pages(),
                turn(scope, letter, number - 1), turn(scope, letter, number + 1));
    }

    private static Optional<Link> turn(PageScope scope, Glossary.Letter letter, int to) {
        return to < 1 || to > letter.pages() ? Optional.empty() : Optional.of(
                new Link(Integer.toString(to), scope.href(Routes.letter(letter.slug(), to))));
    }

    private static List<Letter> letters(PageScope scope, Glossary glossary, String current) {
        return glossary.letters().stream().map(letter -> new Letter(letter.label(scope.words()),
                glossary.isOnOnePage() ? "#" + id(letter) : scope.href(Routes.letter(letter.slug(), 1)),
                letter.size(), letter.slug().equals(current))).toList();
    }

    private static String id(Glossary.Letter letter) {
        return "_" + letter.slug();
    }

    private static Group group(PageScope scope, Glossary.Letter letter, List<Name> names) {
        return new Group(id(letter), letter.label(scope.words()),
                names.stream().map(name -> item(scope, name)).toList());
    }

    private static Item item(PageScope scope, Name name) {
        String href = scope.href(name.entry().id()) + (name.anchor().isEmpty() ? "" : "#" + name.anchor());
        return new Item(name.text(), href, name.entry().kind().word(), switch (name.type()) {
            case TITLE -> "title";
            case ALIAS -> "alias";
            case SECTION -> "section";
        }, PageScope.title(name.entry()));
    }

    @Override
    public String template() {
        return "search";
    }
}
