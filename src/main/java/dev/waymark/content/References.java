package dev.waymark.content;

import dev.waymark.catalog.Citation;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Relation;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Nearest;
import dev.waymark.diagnostic.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How references are written: {@code id}, {@code kind/id}, {@code salary/set#row}, {@code source#section}. */
final class References {

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
        int slash = text.indexOf('/');
        if (slash < 0) {
            return bare(scalar, kinds, binding);
        }
        Optional<Kind> kind = kind(text.substring(0, slash), scalar, binding);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        if (!kinds.contains(kind.get())) {
            binding.add(Code.WRONG_KIND, scalar.span(), "`" + binding.key() + "` takes " + describe(kinds)
                    + ", not a " + kind.get().word(), suggestion(text.substring(slash + 1), kinds, binding));
            return Optional.empty();
        }
        return slug(text.substring(slash + 1), kind.get(), scalar, binding);
    }

    private static Optional<EntryId> bare(YamlValue.Scalar scalar, List<Kind> kinds, Binding binding) {
        if (kinds.size() == 1) {
            return slug(scalar.text(), kinds.get(0), scalar, binding);
        }
        binding.add(Code.BAD_REFERENCE, scalar.span(), "`" + scalar.text() + "` does not say of which kind it is",
                suggestion(scalar.text(), kinds, binding));
        return Optional.empty();
    }

    private static String suggestion(String slug, List<Kind> kinds, Binding binding) {
        Set<Kind> having = binding.known().kindsOf(slug, kinds);
        List<Kind> named = kinds.stream().filter(having::contains).toList();
        if (named.isEmpty()) {
            return "write " + describe(kinds);
        }
        return "write " + named.stream().map(kind -> "`" + (kinds.size() == 1 ? "" : kind.word() + "/") + slug + "`")
                .collect(Collectors.joining(" or "));
    }

    private static Optional<Kind> kind(String word, YamlValue.Scalar scalar, Binding binding) {
        Optional<Kind> kind = Kind.ofWord(word);
        if (kind.isEmpty()) {
            List<String> words = Arrays.stream(Kind.values()).map(Kind::word).toList();
            Optional<Kind> folder = Kind.ofFolder(word);
            binding.add(Code.BAD_REFERENCE, scalar.span(), "there is no kind `" + word + "`",
                    folder.map(Kind::word).or(() -> Nearest.to(word, words))
                            .map(near -> "did you mean `" + near + scalar.text().substring(word.length()) + "`?")
                            .orElse("kinds: " + String.join(", ", words)));
        }
        return kind;
    }

    private static Optional<EntryId> slug(String slug, Kind kind, YamlValue.Scalar scalar, Binding binding) {
        if (Slugs.isValid(slug)) {
            return Optional.of(new EntryId(kind, slug));
        }
        binding.add(Code.BAD_REFERENCE, scalar.span(), "`" + slug + "` cannot be an id",
                "the id of an entry is the name of its file without the ending");
        return Optional.empty();
    }

    static Optional<EntryId> former(YamlValue.Scalar scalar, Binding binding) {
        Kind own = binding.entry().map(EntryId::kind).orElse(Kind.PAGE);
        return scalar.text().contains("/")
                ? entry(scalar, FieldType.ReferenceTo.ANY, binding) : slug(scalar.text(), own, scalar, binding);
    }

    static Optional<FieldType.FactOrRow.Target> factOrRow(YamlValue.Scalar scalar, Binding binding) {
        String text = scalar.text();
        int hash = text.indexOf('#');
        String row = hash < 0 ? "" : text.substring(hash + 1);
        YamlValue.Scalar name = hash < 0 ? scalar
                : new YamlValue.Scalar(text.substring(0, hash), scalar.plain(), scalar.span());
        Optional<EntryId> id = entry(name, List.of(Kind.FACT, Kind.SALARY), binding);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        boolean isSalary = id.get().kind() == Kind.SALARY;
        if (isSalary != hash >= 0 || isSalary && !Slugs.isValid(row)) {
            binding.add(Code.BAD_REFERENCE, scalar.span(), isSalary ? "this names a salary set but no row of it"
                    : "a fact has no rows", "write `fact/<id>` or `salary/<set>#<row>`");
            return Optional.empty();
        }
        if (isSalary) {
            binding.refer(Relation.SIDE, id.get(), row, scalar.span());
        } else {
            binding.refer(Relation.SIDE, id.get(), scalar.span());
        }
        return Optional.of(new FieldType.FactOrRow.Target(id.get(), isSalary ? Optional.of(row) : Optional.empty()));
    }

    static Optional<Citation> citation(YamlValue.Scalar scalar, Binding binding) {
        String text = scalar.text();
        int hash = text.indexOf('#');
        String source = hash < 0 ? text : text.substring(0, hash);
        String section = hash < 0 ? "" : text.substring(hash + 1).strip();
        Span span = scalar.span();
        if (hash >= 0 && section.isEmpty()) {
            binding.add(Code.BAD_REFERENCE, span, "the section after `#` is empty",
                    "name the section as the source prints it, or leave `#` out");
            return Optional.empty();
        }
        return slug(source.startsWith("source/") ? source.substring(7) : source, Kind.SOURCE, scalar, binding)
                .map(id -> binding.cite(
                        new Citation(id, section.isEmpty() ? Optional.empty() : Optional.of(section)), span));
    }
}
