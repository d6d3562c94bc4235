package dev.waymark.edit;

import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Picture;
import dev.waymark.content.Declared;
import dev.waymark.content.EntryFile;
import dev.waymark.content.FieldForm;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Severity;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.site.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A new entry with the fields of its kind, in a file of its own. */
public final class NewEntry {

    private static final Set<Code> TO_FILL_IN = Set.of(Code.EMPTY_VALUE, Code.MISSING_FIELD);

    private NewEntry() {
    }

    /**
     * What was written.
     *
     * @param path      below the content folder
     * @param toFillIn  what the entry still needs, in lines; empty where it passes a check
     * @param elsewhere errors that other files have because of it
     */
    public record Made(String path, List<String> toFillIn, List<Diagnostic> elsewhere) {
        public Made {
            toFillIn = List.copyOf(toFillIn);
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /**
     * Writes an entry into a guide whose settings can be read. Nothing is written where a value is wrong.
     *
     * @param folder the content folder
     * @param given  values in the form {@code field=value}
     */
    public static Made write(Contents contents, Path folder, EntryId id, List<String> given)
            throws EditRefused, IOException {
        EntryNames.refuseBad(id);
        EntryNames.refuseTaken(id, contents);
        Settings settings = contents.site().orElseThrow().settings();
        Kind kind = id.kind();
        List<FieldForm> fields = fields(kind);
        GivenFields values = GivenFields.of(kind.word(), fields, given);
        String text = EntryText.of(fields, values, settings);
        String ending = kind.ending().allowed().get(0);
        String path = kind.folder() + "/" + id.slug() + ending;
        Path location = folder.resolve(path);
        SourceFile source = SourceFile.of(contents.listing().shown(path),
                ending.equals(".md") ? "---\n" + text + "---\n\n" : text);
        Contents after = contents.with(new Contents.Planned(new EntryFile(id, path, "", location), source));
        List<Diagnostic> own = errors(after, source);
        refuseWrong(own, values);
        refuseWrong(after, id);
        Files.createDirectories(location.getParent());
        Files.writeString(location, source.text(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        List<Diagnostic> elsewhere = after.linking().stream()
                .filter(found -> found.severity() == Severity.ERROR && !found.span().file().equals(source))
                .filter(found -> !contents.linking().contains(found)).toList();
        return new Made(path, own.stream().flatMap(NewEntry::toFillIn).toList(), elsewhere);
    }

    /** A file of Markdown has its text below the fields. */
    private static List<FieldForm> fields(Kind kind) {
        boolean isMarkdown = kind.ending().allowed().get(0).equals(".md");
        return Declared.fields(kind).stream()
                .filter(field -> !isMarkdown || !field.key().equals("body")).toList();
    }

    private static List<Diagnostic> errors(Contents after, SourceFile source) {
        List<Diagnostic> own = after.unreadable().stream()
                .filter(read -> read.span().file().equals(source)).toList();
        return own.isEmpty() ? after.linking().stream().filter(linked -> linked.severity() == Severity.ERROR)
                .filter(linked -> linked.span().file().equals(source)).toList() : own;
    }

    /** Refuses a value that was given and is wrong; one that was not given is still to be filled in. */
    private static void refuseWrong(List<Diagnostic> own, GivenFields values) throws EditRefused {
        Optional<Diagnostic> wrong = own.stream().filter(found -> !TO_FILL_IN.contains(found.code()))
                .filter(found -> values.has(topField(found))).findFirst();
        if (wrong.isPresent()) {
            throw refused(wrong.get());
        }
    }

    /** The field at the beginning of a line that a place belongs to. */
    private static String topField(Diagnostic found) {
        int line = found.span().from().line();
        SourceFile file = found.span().file();
        while (line > 1 && !Character.isLetter((file.line(line) + " ").charAt(0))) {
            line--;
        }
        return file.line(line).replaceFirst(":.*", "");
    }

    private static void refuseWrong(Contents after, EntryId id) throws EditRefused {
        if (after.site().isEmpty()) {
            throw refused(after.unreadable().get(0));
        }
        Optional<Picture> picture = after.site().get().catalog().find(id).map(Entry::common)
                .flatMap(common -> common.image());
        if (picture.isPresent() && !after.site().get().assets().contains(picture.get().path())) {
            throw new EditRefused("there is no picture \"" + picture.get().path() + "\" in the content",
                    "put it into assets/ and write `assets/…`");
        }
    }

    private static EditRefused refused(Diagnostic wrong) {
        return new EditRefused(wrong.message(), wrong.help().toArray(String[]::new));
    }

    /** The line to fill in with the words that stand below it, or what is missing in words. */
    private static Stream<String> toFillIn(Diagnostic found) {
        SourceFile file = found.span().file();
        int line = found.span().from().line();
        if (found.code() != Code.EMPTY_VALUE) {
            return Stream.of(found.message() + ": " + String.join("; ", found.help()));
        }
        String label = "line " + line + "  ";
        String field = file.line(line);
        String below = field.replaceFirst("[^ -].*", "").replace('-', ' ') + EntryText.BELOW;
        return Stream.concat(Stream.of(label + field.strip()), file.text().lines().skip(line)
                .takeWhile(next -> next.startsWith(below))
                .map(next -> " ".repeat(label.length())
                        + next.substring(below.length() - EntryText.BELOW.length())));
    }
}
