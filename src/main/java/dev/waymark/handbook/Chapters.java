package dev.waymark.handbook;

import dev.waymark.diagnostic.Code;
import dev.waymark.page.Handbook;
import dev.waymark.page.Handbook.Chapter;
import dev.waymark.page.Handbook.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The chapters of the handbook. {@code handbook/contents.md} lists them by part; each is the Markdown file
 * beside it that the list names, and a page for each diagnostic follows the list of all of them.
 */
public final class Chapters {

    private static final Pattern LINE = Pattern.compile(
            "^(?:## (?<part>.+)|- \\[(?<title>[^]]+)\\]\\((?<path>[a-z/-]+)\\.md\\): (?<summary>.+))$",
            Pattern.MULTILINE);
    private static final String FIRST = "index";
    private static final String DIAGNOSTICS = "diagnostics";

    private Chapters() {
    }

    /** The whole handbook; only its list of contents has been read. */
    public static Handbook handbook() {
        List<Part> parts = new ArrayList<>();
        String label = "";
        List<Chapter> chapters = new ArrayList<>();
        Matcher line = LINE.matcher(Resource.text("/handbook/contents.md"));
        while (line.find()) {
            if (line.group("part") == null) {
                chapters.addAll(chapter(line.group("path"), line.group("title"), line.group("summary")));
            } else {
                close(parts, label, chapters);
                label = line.group("part");
            }
        }
        close(parts, label, chapters);
        return new Handbook(parts);
    }

    private static void close(List<Part> parts, String label, List<Chapter> chapters) {
        if (!chapters.isEmpty()) {
            parts.add(new Part("_" + label.toLowerCase(Locale.ROOT).replace(' ', '-'), label, chapters));
            chapters.clear();
        }
    }

    private static List<Chapter> chapter(String path, String title, String summary) {
        Chapter chapter =
                new Chapter(path.equals(FIRST) ? "" : path, title, summary, () -> ChapterText.of(path));
        Stream<Chapter> below =
                Stream.of(path.equals(DIAGNOSTICS) ? Code.values() : new Code[0]).map(Chapters::diagnostic);
        return Stream.concat(Stream.of(chapter), below).toList();
    }

    private static Chapter diagnostic(Code code) {
        return new Chapter(DIAGNOSTICS + "/" + code.id(), code.id(), "", () -> DiagnosticText.of(code));
    }
}
