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
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Reads one YAML mapping from a stretch of a file, from the parser's events: nothing is resolved, constructed
 * or expanded. Anchors, aliases, tags, merge keys and further documents are refused at their place.
 */
final class YamlReader {

    private final SourceFile file;
    private final String text;
    private final int base;
    private final boolean hasSurrogates;
    private final Diagnostics found;
    private Iterator<Event> events = List.<Event>of().iterator();

    private YamlReader(SourceFile file, int start, int end, Diagnostics found) {
        this.file = file;
        this.text = file.text().substring(start, end);
        this.base = start;
        this.hasSurrogates = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
        this.found = found;
    }

    /** The mapping, or empty after a diagnostic. An empty stretch gives an empty mapping. */
    static Optional<YamlValue.Mapping> read(SourceFile file, int start, int end, Diagnostics found) {
        return new YamlReader(file, start, end, found).read();
    }

    private Optional<YamlValue.Mapping> read() {
        Span all = file.span(base, base + text.length());
        try {
            events = new Yaml(options()).parse(new StringReader(text)).iterator();
            events.next();
            Event first = events.next();
            if (!(first instanceof DocumentStartEvent)) {
                return Optional.of(new YamlValue.Mapping(List.of(), all));
            }
            YamlValue value = value(events.next(), 0);
            events.next();
            Event next = events.next();
            if (next instanceof DocumentStartEvent) {
                throw new Refused(Code.YAML_FEATURE, span(next), "a second YAML document starts here",
                        "keep one document in a file: remove the line `---`");
            }
            if (value instanceof YamlValue.Mapping mapping) {
                return Optional.of(mapping);
            }
            throw new Refused(Code.WRONG_TYPE, value.span(), "expected fields such as `title: …`, found "
                    + value.sort(), "write one field a line, its name, a colon, a blank and its value");
        } catch (Refused refused) {
            found.add(refused.code, refused.span, refused.getMessage(), refused.help);
        } catch (MarkedYAMLException e) {
            syntax(e);
        } catch (ReaderException e) {
            Span at = spanAt(e.getPosition(), e.getPosition() + 1);
            found.add(Code.CONTROL_CHARACTER, at, String.format("the character U+%04X is not allowed in YAML",
                    e.getCodePoint()), "remove it");
        } catch (YAMLException e) {
            Span at = file.span(base, base);
            found.add(Code.YAML_SYNTAX, at, "this YAML cannot be read: " + sentence(e.getMessage()));
        }
        return Optional.empty();
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(Limits.NESTING * 4);
        options.setCodePointLimit(Limits.SOURCE_BYTES);
        return options;
    }

    private YamlValue value(Event event, int depth) {
        if (depth > Limits.NESTING) {
            throw new Refused(Code.NESTED_TOO_DEEPLY, span(event),
                    "this is nested more than " + Limits.NESTING + " levels deep", "flatten it");
        }
        if (event instanceof AliasEvent alias) {
            throw new Refused(Code.YAML_FEATURE, span(alias), "aliases (`*" + alias.getAnchor()
                    + "`) are not used here", "write the value out; a text that starts with `*` needs quotes");
        }
        refuseAnchorsAndTags((NodeEvent) event);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        if (event instanceof SequenceStartEvent) {
            return sequence(event, depth);
        }
        return mapping(event, depth);
    }

    private void refuseAnchorsAndTags(NodeEvent event) {
        String tag = null;
        if (event instanceof ScalarEvent scalar) {
            tag = scalar.getTag();
        } else if (event instanceof SequenceStartEvent start) {
            tag = start.getTag();
        } else if (event instanceof MappingStartEvent start) {
            tag = start.getTag();
        }
        if (event.getAnchor() != null) {
            throw new Refused(Code.YAML_FEATURE, span(event), "anchors (`&" + event.getAnchor()
                    + "`) are not used here", "remove it; a text that starts with `&` needs quotes");
        }
        if (tag != null) {
            throw new Refused(Code.YAML_FEATURE, span(event), "tags (`" + tag + "`) are not used here",
                    "remove it; a text that starts with `!` needs quotes");
        }
    }

    private YamlValue.Scalar scalar(ScalarEvent event) {
        Span span = span(event);
        String value = event.getValue();
        for (int i = 0; i < value.length(); i++) {
            if (isRefused(value.charAt(i))) {
                throw new Refused(Code.CONTROL_CHARACTER, span, String.format(
                        "the invisible character U+%04X is not allowed", (int) value.charAt(i)), "remove it");
            }
        }
        return new YamlValue.Scalar(value, event.isPlain(), span);
    }

    /** Control characters, and those that change the direction of the text around them. */
    private static boolean isRefused(char c) {
        return c < ' ' && c != '\n' && c != '\t' || c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069'
                || c == '\u200e' || c == '\u200f' || c == 0x7f;
    }

    private YamlValue.Sequence sequence(Event start, int depth) {
        List<YamlValue> items = new ArrayList<>();
        Event event = events.next();
        while (!event.is(Event.ID.SequenceEnd)) {
            items.add(value(event, depth + 1));
            event = events.next();
        }
        return new YamlValue.Sequence(items, span(start, event));
    }

    private YamlValue.Mapping mapping(Event start, int depth) {
        List<YamlValue.Pair> pairs = new ArrayList<>();
        Map<String, YamlValue.Scalar> seen = new HashMap<>();
        Event event = events.next();
        while (!event.is(Event.ID.MappingEnd)) {
            YamlValue.Scalar key = key(event, depth);
            YamlValue value = value(events.next(), depth + 1);
            YamlValue.Scalar before = seen.putIfAbsent(key.text(), key);
            if (before == null) {
                pairs.add(new YamlValue.Pair(key, value));
            } else {
                found.add(Diagnostic.of(Code.DUPLICATE_KEY, key.span(),
                        "`" + key.text() + "` stands here twice", "keep one of them")
                        .with(new Diagnostic.Related(before.span(), "first here")));
            }
            event = events.next();
        }
        return new YamlValue.Mapping(pairs, span(start, event));
    }

    private YamlValue.Scalar key(Event event, int depth) {
        if (event instanceof ScalarEvent scalar && scalar.isPlain() && scalar.getValue().equals("<<")) {
            throw new Refused(Code.YAML_FEATURE, span(event), "merge keys (`<<`) are not used here",
                    "write the fields out");
        }
        if (value(event, depth + 1) instanceof YamlValue.Scalar key) {
            return key;
        }
        throw new Refused(Code.YAML_SYNTAX, span(event), "the name of a field must be a plain word");
    }

    private void syntax(MarkedYAMLException e) {
        Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
        int index = mark.getIndex();
        Span at = spanAt(index, index + 1);
        String line = file.line(at.from().line());
        String problem = sentence(e.getProblem());
        if (problem.contains("'\\t'") || line.startsWith("\t")) {
            found.add(Code.YAML_SYNTAX, at, "a tab cannot indent YAML", "use two blanks for each level");
        } else {
            found.add(Code.YAML_SYNTAX, at, "this YAML cannot be read: " + problem,
                    "a text with `: `, ` #`, or a leading `[ { * & ! | > ' \" % @ \u0060` needs quotes");
        }
    }

    private static String sentence(String problem) {
        String one = problem == null ? "it is malformed" : problem.lines().findFirst().orElse("it is malformed");
        return one.length() > 160 ? one.substring(0, 160) + "…" : one;
    }

    private Span span(Event event) {
        return span(event, event);
    }

    private Span span(Event start, Event end) {
        return spanAt(start.getStartMark().getIndex(), end.getEndMark().getIndex());
    }

    /** Marks count code points from 0, in the stretch; spans count chars in the file. */
    private Span spanAt(int start, int end) {
        return file.span(base + chars(start), base + chars(end));
    }

    private int chars(int codePoints) {
        if (!hasSurrogates) {
            return Math.min(codePoints, text.length());
        }
        int all = text.codePointCount(0, text.length());
        return text.offsetByCodePoints(0, Math.min(codePoints, all));
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
