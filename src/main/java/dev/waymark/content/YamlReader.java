package dev.waymark.content;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.Limits;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.diagnostic.Span;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads one YAML mapping from a stretch of a file, from the parser's events: nothing is resolved, constructed
 * or expanded. Anchors, aliases, tags, directives, merge keys and further documents are refused at
 * their place.
 */
final class YamlReader {

    private final YamlText text;
    private final Diagnostics found;
    private final Parser events;

    private YamlReader(YamlText text, Diagnostics found) {
        this.text = text;
        this.found = found;
        this.events = new ParserImpl(new StreamReader(new StringReader(text.text())), options());
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Limits.SOURCE_BYTES);
        return options;
    }

    /** The mapping, or empty after a diagnostic. An empty stretch gives an empty mapping. */
    static Optional<YamlValue.Mapping> read(SourceFile file, int start, int end, Diagnostics found) {
        YamlText text = new YamlText(file, start, end);
        Optional<Span> invisible = text.firstInvisible();
        if (invisible.isPresent()) {
            char c = file.text().charAt(invisible.get().start());
            found.add(Code.CONTROL_CHARACTER, invisible.get(), invisible(c), "remove it");
            return Optional.empty();
        }
        return new YamlReader(text, found).read();
    }

    private static String invisible(char c) {
        return String.format("the invisible character U+%04X is not allowed", (int) c);
    }

    private Optional<YamlValue.Mapping> read() {
        try {
            return Optional.of(document());
        } catch (Refused refused) {
            found.add(refused.code, refused.span, refused.getMessage(), refused.help);
        } catch (MarkedYAMLException e) {
            found.add(YamlMistake.of(e, text));
        } catch (YAMLException e) {
            found.add(Code.YAML_SYNTAX, text.all().first(1), "this YAML cannot be read",
                    "write one field a line, its name, a colon, a blank and its value");
        }
        return Optional.empty();
    }

    private YamlValue.Mapping document() {
        events.getEvent();
        if (!(events.getEvent() instanceof DocumentStartEvent start)) {
            return new YamlValue.Mapping(List.of(), text.all());
        }
        if (start.getVersion() != null || start.getTags() != null && !start.getTags().isEmpty()) {
            throw new Refused(Code.YAML_FEATURE, span(start), "directives (`%`) are not used here",
                    "remove the line");
        }
        YamlValue value = value(events.getEvent(), 0);
        Event end = events.getEvent();
        Event next = events.getEvent();
        if (next instanceof DocumentStartEvent) {
            throw new Refused(Code.YAML_FEATURE, span(next), "a second YAML document starts here",
                    "keep one document in a file: remove the line `---`");
        }
        text.directiveFrom(end.getEndMark().getIndex()).ifPresent(directive -> {
            throw new Refused(Code.YAML_FEATURE, directive, "directives (`%`) are not used here",
                    "remove the line");
        });
        if (value instanceof YamlValue.Mapping mapping) {
            return mapping;
        }
        throw new Refused(Code.WRONG_TYPE, value.mark(), "expected fields such as `title: …`, found "
                + value.sort(), "write one field a line, its name, a colon, a blank and its value");
    }

    private YamlValue value(Event event, int depth) {
        if (depth > Limits.NESTING) {
            throw new Refused(Code.NESTED_TOO_DEEPLY, span(event),
                    "this is nested more than " + Limits.NESTING + " levels deep", "flatten it");
        }
        if (event instanceof AliasEvent alias) {
            throw new Refused(Code.YAML_FEATURE, span(alias), "aliases (`*" + alias.getAnchor()
                    + "`) are not used here",
                    "write the value out; a text that starts with `*` needs quotes");
        }
        refuseAnchorAndTag((NodeEvent) event);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        return event instanceof SequenceStartEvent ? sequence(event, depth) : mapping(event, depth);
    }

    private void refuseAnchorAndTag(NodeEvent event) {
        if (event.getAnchor() != null) {
            throw new Refused(Code.YAML_FEATURE, span(event), "anchors (`&" + event.getAnchor()
                    + "`) are not used here", "remove it; a text that starts with `&` needs quotes");
        }
        String tag = event instanceof ScalarEvent scalar ? scalar.getTag()
                : event instanceof CollectionStartEvent start ? start.getTag() : null;
        if (tag != null) {
            throw new Refused(Code.YAML_FEATURE, span(event), "tags (`" + tag + "`) are not used here",
                    "remove it; a text that starts with `!` needs quotes");
        }
    }

    /** What was invisible in the file is refused already; here come those written as escapes. */
    private YamlValue.Scalar scalar(ScalarEvent event) {
        String value = event.getValue();
        for (int i = 0; !event.isPlain() && i < value.length(); i++) {
            if (YamlText.isPair(value, i)) {
                i++;
            } else if (YamlText.isInvisible(value.charAt(i)) || Character.isSurrogate(value.charAt(i))) {
                throw new Refused(Code.CONTROL_CHARACTER, span(event), invisible(value.charAt(i)),
                        "remove it");
            }
        }
        return new YamlValue.Scalar(value, span(event));
    }

    private YamlValue.Sequence sequence(Event start, int depth) {
        List<YamlValue> items = new ArrayList<>();
        Event event = events.getEvent();
        while (!event.is(Event.ID.SequenceEnd)) {
            items.add(value(event, depth + 1));
            event = events.getEvent();
        }
        return new YamlValue.Sequence(items, span(start, event));
    }

    private YamlValue.Mapping mapping(Event start, int depth) {
        List<YamlValue.Pair> pairs = new ArrayList<>();
        Map<String, YamlValue.Scalar> seen = new HashMap<>();
        Event event = events.getEvent();
        while (!event.is(Event.ID.MappingEnd)) {
            YamlValue.Scalar key = key(event, depth);
            YamlValue value = value(events.getEvent(), depth + 1);
            YamlValue.Scalar before = seen.putIfAbsent(key.text(), key);
            if (before == null) {
                pairs.add(new YamlValue.Pair(key, value));
            } else {
                found.add(Diagnostic.of(Code.DUPLICATE_KEY, key.span(),
                        "`" + key.text() + "` stands here twice", "keep one of them")
                        .with(new Diagnostic.Related(before.span(), "first here")));
            }
            event = events.getEvent();
        }
        return new YamlValue.Mapping(pairs, span(start, event));
    }

    private YamlValue.Scalar key(Event event, int depth) {
        if (event instanceof ScalarEvent scalar && scalar.isPlain() && scalar.getValue().equals("<<")) {
            throw new Refused(Code.YAML_FEATURE, span(event), "merge keys (`<<`) are not used here",
                    "write the fields out");
        }
        if (value(event, depth + 1) instanceof YamlValue.Scalar key && !key.text().isEmpty()) {
            return key;
        }
        throw new Refused(Code.YAML_SYNTAX, span(event), "the name of a field must be a plain word",
                "write `name: value`; a text that starts with `?`, `[` or `{` needs quotes");
    }

    private Span span(Event event) {
        return span(event, event);
    }

    private Span span(Event start, Event end) {
        return text.span(start.getStartMark().getIndex(), end.getEndMark().getIndex());
    }

    /** Ends the reading of this mapping; the parser cannot go on sensibly after it. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Code code;
        private final transient Span span;
        private final transient String[] help;

        Refused(Code code, Span span, String message, String... help) {
            super(message, null, false, false);
            this.code = code;
            this.span = span;
            this.help = help;
        }
    }
}
