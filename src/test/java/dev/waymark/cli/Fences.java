package dev.waymark.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The fenced blocks of the handbook's files, those inside of others left out. */
final class Fences {

    static final Path HANDBOOK = Path.of("src/main/resources/handbook");

    private static final Pattern FENCE = Pattern.compile(
            "^(?<mark>`{3,})(?<language>[a-z]*)(?<info>[^`\\n]*)\\n(?<text>.*?)^\\k<mark>$",
            Pattern.MULTILINE | Pattern.DOTALL);

    private Fences() {
    }

    /** A block, with what stands behind its opening fence. */
    record Fence(String chapter, String language, String info, String text) {

        Optional<String> attribute(String name) {
            Matcher value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(info);
            return value.find() ? Optional.of(value.group(1)) : Optional.empty();
        }

        boolean has(String word) {
            return (" " + info.replaceAll("\"[^\"]*\"", "") + " ").contains(" " + word + " ");
        }

        /** The file it belongs into, below a guide. */
        Optional<String> file() {
            return attribute("title")
                    .filter(title -> title.startsWith("content/") || title.startsWith("templates/"));
        }

        /** Whether it is a file that should be without a mistake in the guide as it is. */
        boolean isPlainFile() {
            return file().isPresent() && attribute("expect").isEmpty()
                    && Stream.of("add", "alone", "write", "replace").noneMatch(this::has);
        }

        @Override
        public String toString() {
            return chapter + " " + language + info;
        }
    }

    /** The paths of all chapters that have a file, below the folder of the handbook. */
    static List<String> chapters() {
        try (Stream<Path> walk = Files.walk(HANDBOOK)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> HANDBOOK.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals("contents.md")).map(name -> name.replaceFirst("\\.md$", ""))
                    .sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Fence> of(String chapter) {
        try {
            return in(chapter, Files.readString(HANDBOOK.resolve(chapter + ".md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Fence> in(String name, String text) {
        List<Fence> found = new ArrayList<>();
        Matcher fence = FENCE.matcher(text);
        while (fence.find()) {
            found.add(new Fence(name, fence.group("language"), fence.group("info"), fence.group("text")));
        }
        return found;
    }

    static List<Fence> all() {
        return chapters().stream().flatMap(chapter -> of(chapter).stream()).toList();
    }
}
