package dev.waymark.content;

import dev.waymark.catalog.Citation;
import dev.waymark.catalog.Common;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Picture;
import dev.waymark.catalog.Relation;
import dev.waymark.catalog.Review;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.markdown.Prose;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** The fields that entries of every kind have, around those of their own kind. */
final class CommonFields {

    private static final Set<Kind> NEEDS_SUMMARY = EnumSet.of(
            Kind.ROLE, Kind.ROADMAP, Kind.SKILL, Kind.TECHNOLOGY, Kind.EMPLOYER, Kind.CITY,
            Kind.COUNTRY, Kind.GUIDE, Kind.PROJECT, Kind.PAGE);

    private final Field<Optional<String>> title;
    private final Field<Optional<String>> summary;
    private final Field<List<String>> aliases;
    private final Field<List<EntryId>> formerly;
    private final Field<List<String>> tags;
    private final Field<Boolean> draft;
    private final Field<Optional<Review>> reviewed;
    private final Field<List<Citation>> cite;
    private final Field<Optional<BigDecimal>> order;
    private final Field<Optional<EntryId>> partOf;
    private final Field<Optional<Picture>> image;
    private final Field<Optional<String>> imageAlt;
    private final Field<Prose> body;

    private final Fields fields;
    private final EntryReader reader;

    /** Declares all fields of a kind: the names first, then its own, then the rest. */
    CommonFields(Function<Fields, EntryReader> own) {
        Fields probe = new Fields();
        Kind kind = own.apply(probe).kind();
        fields = new Fields();
        ScalarType.Text text = new ScalarType.Text();
        title = fields.optionalUnless(kind != Kind.FACT, "title", text,
                kind == Kind.FAQ ? "the question" : "the printed name");
        summary = fields.optionalUnless(NEEDS_SUMMARY.contains(kind), "summary", text, "one plain sentence");
        reader = own.apply(fields);
        aliases = fields.list("aliases", text, "other names; search finds them too");
        tags = fields.list("tags", text, "topics that cut across kinds");
        ComposedType.ListOf<Citation> citations =
                new ComposedType.ListOf<>(new ReferenceType.CitationOf(), true);
        cite = kind == Kind.FACT ? fields.required("cite", citations, "who says so")
                : fields.optional("cite", citations, List.of(), "who says so");
        order = fields.optionalUnless(kind == Kind.LEVEL, "order", new ScalarType.Number(true),
                "its place in lists, lowest first");
        partOf = fields.optional("part-of", ReferenceType.ReferenceTo.any(Relation.PART_OF),
                "the bigger thing it belongs to");
        image = fields.optional("image", new ScalarType.AssetPath(), "a picture below the content folder");
        imageAlt = fields.optional("image-alt", text, "what the picture shows, in words");
        reviewed = fields.optional("reviewed", new CheckedType.Located<>(new ScalarType.Date(), Review::new),
                "when somebody last checked it");
        formerly = fields.list("formerly", new ReferenceType.FormerId(), "earlier ids; their URLs lead here");
        draft = fields.optional("draft", new ScalarType.Flag(), false,
                "`true` keeps it off the published site");
        body = fields.optional("body", ScalarType.Markdown.TEXT, Prose.EMPTY,
                "text in Markdown, in files without front matter");
    }

    Kind kind() {
        return reader.kind();
    }

    Fields fields() {
        return fields;
    }

    Entry entry(Values values, Common common) {
        return reader.read(common, values);
    }

    /** Tells of fields that are fine alone, but not together. */
    void check(Values values, YamlValue.Mapping mapping, boolean isMarkdown, Binding binding) {
        if (isMarkdown) {
            mapping.pair(body.key()).ifPresent(pair -> binding.add(
                    Code.CONTRADICTING_FIELDS, pair.key().span(),
                    "a Markdown file has no field `body`", "write the text below the front matter"));
        }
        if (values.get(imageAlt).isPresent() && values.get(image).isEmpty()) {
            mapping.pair(imageAlt.key()).ifPresent(pair -> binding.add(
                    Code.CONTRADICTING_FIELDS, pair.key().span(), "there is no picture that this describes",
                    "add `image: assets/…`, or remove this line"));
        }
        reader.check(values, mapping, binding);
    }

    boolean isDraft(Values values) {
        return values.get(draft);
    }

    Optional<Picture> image(Values values) {
        return values.get(image)
                .map(found -> new Picture(found.path(), values.get(imageAlt).orElse(""), found.span()));
    }

    /**
     * The part that all kinds share. Texts found in fields are those that the binding kept, but for the body.
     */
    Common read(EntryFile file, SourceFile source, Values values, Prose markdownBody, Binding binding) {
        Prose text = markdownBody.isEmpty() ? values.get(body) : markdownBody;
        String name = values.get(title).orElse(file.id().slug());
        OptionalInt place = values.get(order).map(number -> OptionalInt.of(number.intValueExact()))
                .orElse(OptionalInt.empty());
        List<Prose> inFields = binding.texts().stream().filter(prose -> prose != text).toList();
        return new Common(file.id(), source, file.path(), file.group(), name, values.get(summary).orElse(""),
                values.get(aliases), values.get(formerly).stream().distinct().toList(),
                values.get(tags).stream().distinct().toList(), values.get(draft), values.get(reviewed),
                values.get(cite), place, values.get(partOf), image(values), text, inFields,
                binding.references(), binding.addresses());
    }
}
