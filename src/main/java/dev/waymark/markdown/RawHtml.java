package dev.waymark.markdown;

import dev.waymark.diagnostic.Nearest;
import dev.waymark.html.AllowedHtml;
import dev.waymark.html.AllowedHtml.Element;
import dev.waymark.html.AllowedHtml.Model;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks the tags of raw HTML against the allowed list, and that they fit into each other, before anything is
 * written: a tag that is refused is shown as text, and so is its other half. One for the blocks of a
 * container, or for the words of a block.
 */
final class RawHtml {

    /** What is refused, as offsets into the source of the text. */
    record Refusal(int start, int end, String message, String help) {
    }

    /** An element whose end tag has not come yet; it has no tag where it is implied. */
    private record Open(String name, Model model, Optional<RawTag> tag, boolean accepted) {
    }

    private static final int OPEN_TAGS = 100;
    private static final String TABLE_BODY = "tbody";

    private final boolean amongWords;
    private final boolean inLink;
    private final List<Open> open = new ArrayList<>();
    private final Map<Integer, RawTag> accepted = new HashMap<>();
    private final Set<Integer> bodyStarts = new HashSet<>();
    private final Set<Integer> bodyEnds = new HashSet<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private boolean awaitsSummary;

    /**
     * @param amongWords whether the tags stand in a line of words
     * @param inLink     whether those words are a link already
     */
    RawHtml(boolean amongWords, boolean inLink) {
        this.amongWords = amongWords;
        this.inLink = inLink;
    }

    /** The accepted tag that begins at a position in the source. */
    Optional<RawTag> accepted(int position) {
        return Optional.ofNullable(accepted.get(position));
    }

    /** Whether the rows of a table begin with this tag, without a {@code <tbody>} of their own. */
    boolean startsBody(int position) {
        return bodyStarts.contains(position);
    }

    /** Whether such rows end before this tag. */
    boolean endsBody(int position) {
        return bodyEnds.contains(position);
    }

    List<Refusal> refusals() {
        return refusals;
    }

    /** Takes the next tag. */
    void take(RawTag tag) {
        checkSummary(tag.name().equals("summary") && !tag.isEnd());
        if (tag.isEnd()) {
            close(tag);
            return;
        }
        Optional<Element> element = AllowedHtml.element(tag.name());
        Optional<Refusal> refusal = element.isEmpty() ? unknown(tag) : refusal(tag, element.get());
        refusal.ifPresent(refusals::add);
        if (refusal.isEmpty()) {
            accepted.put(tag.position(), tag);
        }
        Model model = element.map(Element::model).orElse(Model.BLOCKS);
        if (model != Model.NOTHING && open.size() < OPEN_TAGS) {
            open.add(new Open(tag.name(), model, Optional.of(tag), refusal.isEmpty()));
            awaitsSummary = refusal.isEmpty() && tag.name().equals("details");
        }
    }

    /** Details that cannot be opened by their summary are refused. */
    private void checkSummary(boolean comes) {
        if (awaitsSummary && !comes) {
            Open details = open.remove(open.size() - 1);
            open.add(new Open(details.name(), details.model(), details.tag(), false));
            details.tag().ifPresent(tag -> {
                accepted.remove(tag.position());
                refuse(tag, "<details> must begin with <summary>", "write one").ifPresent(refusals::add);
            });
        }
        awaitsSummary = false;
    }

    private static Optional<Refusal> unknown(RawTag tag) {
        String help = Nearest.to(tag.name(), AllowedHtml.names()).map(near -> "did you mean <" + near + ">?")
                .orElse("write it in Markdown, or with one of the elements that the handbook lists");
        return refuse(tag, "the element <" + tag.name() + "> is not allowed in content", help);
    }

    private static Optional<Refusal> refuse(RawTag tag, String message, String help) {
        return refuse(tag, tag.start(), tag.end(), message, help);
    }

    private static Optional<Refusal> refuse(RawTag tag, int start, int end, String message, String help) {
        return Optional.of(new Refusal(
                tag.offsets().applyAsInt(start), tag.offsets().applyAsInt(end - 1) + 1, message, help));
    }

    private Optional<Refusal> refusal(RawTag tag, Element element) {
        return attributeRefusal(tag, element)
                .or(() -> placeRefusal(tag, element))
                .or(() -> open.size() < OPEN_TAGS ? Optional.empty()
                        : refuse(tag, "too many elements in each other", "close some of them"));
    }

    private static Optional<Refusal> attributeRefusal(RawTag tag, Element element) {
        Set<String> seen = new HashSet<>();
        for (RawTag.Attribute attribute : tag.attributes()) {
            String name = attribute.name();
            int nameEnd = attribute.start() + name.length();
            if (!element.allows(name)) {
                return refuse(tag, attribute.start(), Math.max(nameEnd, attribute.valueEnd()),
                        "the attribute " + name + " is not allowed on <" + tag.name() + ">",
                        element.attributes().isEmpty() ? "leave it out" : "allowed: "
                                + String.join(", ", element.attributes().stream().sorted().toList()));
            }
            if (!seen.add(name)) {
                return refuse(tag, attribute.start(), nameEnd, "the attribute " + name + " is given twice",
                        "leave one out");
            }
            if (!AllowedHtml.allowsValue(name, tag.value(attribute))) {
                return refuse(tag, attribute.start(), Math.max(nameEnd, attribute.valueEnd()),
                        "the attribute " + name + " cannot have this value", "see the list in the handbook");
            }
        }
        return Optional.empty();
    }

    private Optional<Refusal> placeRefusal(RawTag tag, Element element) {
        if (amongWords && !element.phrase()) {
            return refuse(tag, "<" + tag.name() + "> cannot stand in a line of words",
                    "begin a line with it");
        }
        if (tag.name().equals("a") && (inLink || isOpen("a"))) {
            return refuse(tag, "a link cannot stand in a link", "leave one out");
        }
        endBodyBefore(tag, element);
        String parent = innermost();
        if (tag.name().equals("tr") && parent.equals("table")) {
            bodyStarts.add(tag.position());
            open.add(new Open(TABLE_BODY, Model.PARTS, Optional.empty(), true));
            return Optional.empty();
        }
        if (!element.parents().isEmpty()) {
            return element.parents().contains(parent) ? Optional.empty()
                    : refuse(tag, "<" + tag.name() + "> must stand in <"
                            + String.join("> or <", element.parents().stream().sorted().toList()) + ">",
                            "put it there");
        }
        Model model = AllowedHtml.element(parent).map(Element::model).orElse(Model.BLOCKS);
        return model == Model.BLOCKS || model == Model.PHRASES && element.phrase() ? Optional.empty()
                : refuse(tag, "<" + tag.name() + "> cannot stand in <" + parent + ">",
                        "close that one before it");
    }

    private boolean isOpen(String name) {
        return open.stream().anyMatch(other -> other.accepted() && other.name().equals(name));
    }

    /** The name of the innermost accepted element that is open; empty where none is. */
    private String innermost() {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).accepted()) {
                return open.get(i).name();
            }
        }
        return "";
    }

    private void endBodyBefore(RawTag tag, Element element) {
        int last = open.size() - 1;
        if (element.parents().contains("table") && last >= 0 && open.get(last).tag().isEmpty()) {
            open.remove(last);
            bodyEnds.add(tag.position());
        }
    }

    private void close(RawTag tag) {
        int i = open.size() - 1;
        while (i >= 0 && !(open.get(i).name().equals(tag.name()) && open.get(i).tag().isPresent())) {
            i--;
        }
        if (i < 0) {
            refuse(tag, "</" + tag.name() + "> ends nothing", "leave it out").ifPresent(refusals::add);
            return;
        }
        while (open.size() > i + 1) {
            Open inner = open.remove(open.size() - 1);
            if (inner.tag().isEmpty()) {
                bodyEnds.add(tag.position());
            } else {
                abandon(inner);
            }
        }
        if (open.remove(i).accepted()) {
            accepted.put(tag.position(), tag);
        }
    }

    private void abandon(Open left) {
        left.tag().filter(tag -> left.accepted()).ifPresent(tag -> {
            accepted.remove(tag.position());
            refuse(tag, "<" + tag.name() + "> is not closed here", "write </" + tag.name() + ">")
                    .ifPresent(refusals::add);
        });
    }

    /** A block of Markdown begins: what can hold no blocks must be closed by now. */
    void blockBegins() {
        checkSummary(false);
        int i = 0;
        while (i < open.size() && open.get(i).model() == Model.BLOCKS) {
            i++;
        }
        if (i < open.size() && open.get(open.size() - 1).model() == Model.PHRASES) {
            while (open.size() > i && open.get(open.size() - 1).model() == Model.PHRASES) {
                abandon(open.remove(open.size() - 1));
            }
        }
    }

    /** Nothing comes any more. */
    void end() {
        checkSummary(false);
        while (!open.isEmpty()) {
            abandon(open.remove(open.size() - 1));
        }
    }
}
