package dev.waymark.html;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The HTML that content may use where Markdown does not suffice. What is not in this list does not exist: no
 * {@code id}, {@code class}, {@code style}, no form, no media, no script, no event handler.
 */
public final class AllowedHtml {

    /** What an element may hold. */
    public enum Model {
        /** Nothing: it has no end tag. */
        NOTHING,
        /** Words and what marks words. */
        PHRASES,
        /** Blocks or words. */
        BLOCKS,
        /** Only those elements that name it among their parents. */
        PARTS
    }

    /**
     * An element.
     *
     * @param phrase     whether it may stand among words
     * @param attributes those it may have; every element may have {@code lang} and {@code dir} too
     * @param parents    the elements that it may stand in; empty where any that holds its kind will do
     */
    public record Element(
            String name, Model model, boolean phrase, Set<String> attributes, Set<String> parents) {

        /** Whether an attribute with this name, in lower case, is among the allowed ones. */
        public boolean allows(String attribute) {
            return attributes.contains(attribute) || EVERYWHERE.contains(attribute);
        }
    }

    private static final Set<String> EVERYWHERE = Set.of("lang", "dir");
    private static final Predicate<String> NUMBER = Pattern.compile("[0-9]{1,4}").asMatchPredicate();
    private static final Predicate<String> SPAN = Pattern.compile("[1-9][0-9]{0,2}").asMatchPredicate();
    private static final Predicate<String> ANYTHING = value -> true;

    private static final Map<String, Predicate<String>> VALUES = Map.ofEntries(
            Map.entry("width", NUMBER), Map.entry("height", NUMBER), Map.entry("start", NUMBER),
            Map.entry("value", NUMBER), Map.entry("colspan", SPAN), Map.entry("rowspan", SPAN),
            Map.entry("span", SPAN), Map.entry("open", Set.of("", "open")::contains),
            Map.entry("reversed", Set.of("", "reversed")::contains),
            Map.entry("scope", Set.of("row", "col", "rowgroup", "colgroup")::contains),
            Map.entry("dir", Set.of("ltr", "rtl", "auto")::contains),
            Map.entry("lang", Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*").asMatchPredicate()),
            Map.entry("datetime", Pattern.compile("[0-9TZPYMDWHS:.+-]{1,40}").asMatchPredicate()));

    private static final List<Element> ELEMENTS = List.of(
            phrase("a", "href", "title"), phrase("abbr", "title"), phrase("b"), phrase("bdi"), phrase("bdo"),
            phrase("cite"), phrase("code"), phrase("del"), phrase("dfn", "title"), phrase("em"), phrase("i"),
            phrase("ins"), phrase("kbd"), phrase("mark"), phrase("q"), phrase("s"), phrase("samp"),
            phrase("small"), phrase("strong"), phrase("sub"), phrase("sup"), phrase("time", "datetime"),
            phrase("u"), phrase("var"),
            new Element("br", Model.NOTHING, true, Set.of(), Set.of()),
            new Element("wbr", Model.NOTHING, true, Set.of(), Set.of()),
            new Element("img", Model.NOTHING, true,
                    Set.of("src", "alt", "title", "width", "height"), Set.of()),

            block("blockquote", Model.BLOCKS), block("div", Model.BLOCKS),
            block("details", Model.BLOCKS, "open"), part("summary", Model.PHRASES, Set.of("details")),
            block("figure", Model.BLOCKS), part("figcaption", Model.PHRASES, Set.of("figure")),
            block("hr", Model.NOTHING), block("p", Model.PHRASES), block("pre", Model.PHRASES),
            block("dl", Model.PARTS), part("dt", Model.PHRASES, Set.of("dl")),
            part("dd", Model.BLOCKS, Set.of("dl")),
            block("ol", Model.PARTS, "start", "reversed"), block("ul", Model.PARTS),
            part("li", Model.BLOCKS, Set.of("ol", "ul"), "value"),
            block("table", Model.PARTS), part("caption", Model.PHRASES, Set.of("table")),
            part("colgroup", Model.PARTS, Set.of("table")),
            part("col", Model.NOTHING, Set.of("colgroup"), "span"),
            part("thead", Model.PARTS, Set.of("table")), part("tbody", Model.PARTS, Set.of("table")),
            part("tfoot", Model.PARTS, Set.of("table")),
            part("tr", Model.PARTS, Set.of("thead", "tbody", "tfoot")),
            part("th", Model.BLOCKS, Set.of("tr"), "colspan", "rowspan", "scope", "abbr"),
            part("td", Model.BLOCKS, Set.of("tr"), "colspan", "rowspan"));

    private static final Map<String, Element> BY_NAME =
            ELEMENTS.stream().collect(Collectors.toUnmodifiableMap(Element::name, element -> element));

    private AllowedHtml() {
    }

    private static Element phrase(String name, String... attributes) {
        return new Element(name, Model.PHRASES, true, Set.of(attributes), Set.of());
    }

    private static Element block(String name, Model model, String... attributes) {
        return new Element(name, model, false, Set.of(attributes), Set.of());
    }

    private static Element part(String name, Model model, Set<String> parents, String... attributes) {
        return new Element(name, model, false, Set.of(attributes), parents);
    }

    /** The whole list, words first, then blocks. */
    static List<Element> elements() {
        return ELEMENTS;
    }

    /** All names in lower case, for the nearest one to a misspelt name. */
    public static Collection<String> names() {
        return BY_NAME.keySet();
    }

    /** The element with a name in lower case, if content may use it. */
    public static Optional<Element> element(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** Whether an allowed attribute may have this value; targets of links are not judged here. */
    public static boolean allowsValue(String attribute, String value) {
        return VALUES.getOrDefault(attribute, ANYTHING).test(value);
    }
}
