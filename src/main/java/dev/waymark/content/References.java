package dev.waymark.content;

import dev.waymark.catalog.Citation;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Relation;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How references are written: {@code id}, {@code kind/id}, {@code salary/set#row}, {@code source#section}.
 */
final class References {

    /** What is a path to a file, or an address, and no id. */
    private static final Pattern PATH =
            Pattern.compile("[./\\\\].*|.*(?:\\\\|//|\\.(?:md|yaml|yml)$).*", Pattern.DOTALL);
    private static final String NAMING = "the id of an entry is the name of its file without the ending";

    /** An id, or one with its kind, that no entry has any more. */
    static final String FORMER =
            "(?:(?:" + Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.joining("|"))
            + ")/)?" + Slugs.PATTERN;

    private References() {
    }

    static String describe(List<Kind> kinds) {
        if (kinds.size() == Kind.values().length) {
            return "`kind/id` of any entry";
        }
        if (kinds.size() == 1) {
            return "the id of a " + kinds.get(0).word();
        }
        return kinds.stream().map(kind -> "`" + kind.word() + "/<id>`").collect(Collectors.joining(" or "));
    }

    /** The entry that a scalar names; whether it exists is seen when all files are read. */
    static Optional<EntryId> entry(YamlValue.Scalar scalar, List<Kind> kinds, Binding binding) {
        String text = scalar.text();
        if (PATH.matcher(text).matches()) {
            String file = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
            String slug = file.contains(".") ? file.substring(0, file.indexOf('.')) : file;
            return binding.refuse(Code.BAD_REFERENCE, scalar.span(),
                    "\"" + text + "\" is a path; a field names an entry by its id",
                    suggestion(slug, kinds, binding));
        }
        int slash = text.indexOf('/');
        return slash < 0 ? bare(scalar, kinds, binding)
                : withKind(text.substring(0, slash), text.substring(slash + 1), scalar, kinds, binding);
    }

    private static Optional<EntryId> bare(YamlValue.Scalar scalar, List<Kind> kinds, Binding binding) {
        if (kinds.size() == 1) {
            return slug(scalar.text(), kinds.get(0), scalar, binding);
        }
        return binding.refuse(Diagnostic.of(Code.BAD_REFERENCE, scalar.span(), "\"" + scalar.text()
                + "\" does not say of which kind it is", suggestion(scalar.text(), kinds, binding))
                .withFix(only(scalar.text(), kinds, kinds, scalar, binding)));
    }

    private static Optional<EntryId> withKind(String word, String slug, YamlValue.Scalar scalar,
            List<Kind> kinds, Binding binding) {
        Optional<Kind> kind = Kind.ofWord(word);
        if (kind.isEmpty()) {
            List<String> words = Arrays.stream(Kind.values()).map(Kind::word).toList();
            List<Kind> meant = Kind.ofFolder(word).or(() -> Nearest.only(word, words).flatMap(Kind::ofWord))
                    .filter(kinds::contains).stream().toList();
            return binding.refuse(Diagnostic.of(Code.BAD_REFERENCE, scalar.span(),
                    "there is no kind \"" + word + "\"",
                    Kind.ofFolder(word).map(Kind::word).or(() -> Nearest.to(word, words))
                            .map(near -> "did you mean \"" + near + "/" + slug + "\"?")
                            .orElseGet(() -> "kinds: " + String.join(", ", words)))
                    .withFix(only(slug, meant, kinds, scalar, binding)));
        }
        if (!kinds.contains(kind.get())) {
            return binding.refuse(Code.WRONG_KIND, scalar.span(),
                    "`" + binding.key() + "` takes " + describe(kinds) + ", not a " + kind.get().word(),
                    suggestion(slug, kinds, binding));
        }
        return slug(slug, kind.get(), scalar, binding);
    }

    /**
     * What to write for an id of one of some kinds: where there is one, with its kind; else the
     * nearest there is.
     */
    private static String suggestion(String slug, List<Kind> kinds, Binding binding) {
        Set<Kind> having = binding.known().kindsOf(slug, kinds);
        List<Kind> named = kinds.stream().filter(having::contains).toList();
        if (!named.isEmpty()) {
            return "write " + named.stream().map(kind -> written(kind, slug, kinds))
                    .collect(Collectors.joining(" or "));
        }
        return binding.known().nearest(slug, kinds)
                .map(near -> "did you mean " + written(near.kind(), near.slug(), kinds) + "?")
                .orElseGet(() -> "write " + describe(kinds));
    }

    /** The reference to the only entry with an id among those of some kinds. */
    private static Optional<String> only(String slug, List<Kind> among, List<Kind> kinds,
            YamlValue.Scalar scalar, Binding binding) {
        Set<Kind> having = binding.known().kindsOf(slug, among);
        return having.size() != 1 ? Optional.empty()
                : scalar.span().with(scalar.text(), plain(having.iterator().next(), slug, kinds));
    }

    private static String written(Kind kind, String slug, List<Kind> kinds) {
        return "\"" + plain(kind, slug, kinds) + "\"";
    }

    private static String plain(Kind kind, String slug, List<Kind> kinds) {
        return (kinds.size() == 1 ? "" : kind.word() + "/") + slug;
    }

    private static Optional<EntryId> slug(String slug, Kind kind, YamlValue.Scalar scalar, Binding binding) {
        if (Slugs.isValid(slug)) {
            return Optional.of(new EntryId(kind, slug));
        }
        return binding.refuse(Code.BAD_REFERENCE, scalar.span(), "\"" + slug + "\" cannot be an id",
                binding.known().nearest(Slugs.suggest(slug), List.of(kind))
                        .map(near -> "did you mean \"" + near.slug() + "\"?").orElse(NAMING));
    }

    static Optional<EntryId> former(YamlValue.Scalar scalar, Binding binding) {
        Kind own = binding.entry().map(EntryId::kind).orElse(Kind.PAGE);
        Optional<EntryId> id = scalar.text().contains("/")
                ? entry(scalar, ReferenceType.ReferenceTo.ANY, binding)
                : slug(scalar.text(), own, scalar, binding);
        if (id.isPresent() && id.equals(binding.entry())) {
            return binding.refuse(Code.SELF_REFERENCE, scalar.span(), "this is what the entry is called now",
                    "remove it");
        }
        if (id.isPresent() && !Slugs.isFree(id.get())) {
            return binding.refuse(Code.BAD_ID, scalar.span(),
                    "no page of ours ever stood at \"" + id.get().slug()
                            + "\": the site itself uses this place",
                    "remove it");
        }
        return id;
    }

    static Optional<ReferenceType.FactOrRow.Target> factOrRow(YamlValue.Scalar scalar, Binding binding) {
        String text = scalar.text();
        int hash = text.indexOf('#');
        String row = hash < 0 ? "" : text.substring(hash + 1);
        YamlValue.Scalar name = hash < 0 ? scalar
                : new YamlValue.Scalar(text.substring(0, hash), scalar.span());
        Optional<EntryId> id = entry(name, List.of(Kind.FACT, Kind.SALARY), binding);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        boolean isSalary = id.get().kind() == Kind.SALARY;
        if (isSalary != hash >= 0 || isSalary && !Slugs.isValid(row)) {
            return binding.refuse(Code.BAD_REFERENCE, scalar.span(), isSalary
                    ? "this names a salary set but no row of it" : "a fact has no rows",
                    "write `fact/<id>` or `salary/<set>#<row>`");
        }
        if (isSalary) {
            binding.refer(Relation.SIDE, id.get(), row, scalar.span());
        } else {
            binding.refer(Relation.SIDE, id.get(), scalar.span());
        }
        return Optional.of(new ReferenceType.FactOrRow.Target(
                id.get(), isSalary ? Optional.of(row) : Optional.empty()));
    }

    static Optional<Citation> citation(YamlValue.Scalar scalar, Binding binding) {
        String text = scalar.text();
        int hash = text.indexOf('#');
        String source = hash < 0 ? text : text.substring(0, hash);
        String section = hash < 0 ? "" : text.substring(hash + 1).strip();
        if (hash >= 0 && section.isEmpty()) {
            return binding.refuse(Code.BAD_REFERENCE, scalar.span(), "the section after `#` is empty",
                    "name the section as the source prints it, or leave `#` out");
        }
        String prefix = Kind.SOURCE.word() + "/";
        YamlValue.Scalar name = new YamlValue.Scalar(
                source.startsWith(prefix) ? source.substring(prefix.length()) : source, scalar.span());
        return entry(name, List.of(Kind.SOURCE), binding).map(id -> binding.cite(
                new Citation(id, section.isEmpty() ? Optional.empty() : Optional.of(section)),
                scalar.span()));
    }
}
