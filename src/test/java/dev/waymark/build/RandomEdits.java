package dev.waymark.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a keeper with two left hands does to a guide: a seed decides. */
final class RandomEdits {

    private static final String PICTURE = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">"
            + "<title>Lamp</title><circle cx=\"4\" cy=\"4\" r=\"%d\"/></svg>\n";
    private static final List<String> IDS = List.of("lamp-care", "lens-care", "lens-cares", "skill/lens-care",
            "role/lighthouse-keeper", "country/norway", "keeper", "glass-care", "region/europe");

    private final Path content;
    private final Path templates;
    private final Random random;
    private final Map<Path, String> originals = new TreeMap<>();
    private int count;

    RandomEdits(Path guide, long seed) throws IOException {
        content = guide.resolve("content");
        templates = guide.resolve("templates");
        random = new Random(seed);
        for (Path file : all(guide)) {
            originals.put(file, Files.readString(file));
        }
    }

    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return new ArrayList<>(walk.filter(Files::isRegularFile).sorted().toList());
        }
    }

    /** Makes one edit and says what it was. */
    String next() throws IOException {
        count++;
        return switch (random.nextInt(16)) {
            case 0, 1, 2 -> addText(entry());
            case 3 -> change(entry(), "title:", "titel:");
            case 4 -> change(entry(), "summary:", "draft: true\nsummary:");
            case 5, 6, 7 -> mendAll();
            case 8 -> rename(entry());
            case 9 -> delete(entry());
            case 10 -> addSkill();
            case 11 -> template();
            case 12 -> settings();
            case 13 -> asset();
            case 14 -> half(entry());
            default -> words();
        };
    }

    private Path entry() throws IOException {
        List<Path> entries = all(content);
        entries.removeIf(file -> !file.toString().endsWith(".md") || file.endsWith("README.md"));
        return entries.isEmpty() ? content.resolve("pages/home.md")
                : entries.get(random.nextInt(entries.size()));
    }

    private String write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return "write " + file;
    }

    private static String read(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private String id() {
        return IDS.get(random.nextInt(IDS.size()));
    }

    private String addText(Path file) throws IOException {
        return write(file, read(file) + "\n## Watch " + count + "\n\nSee [[" + id() + "]] and ${this}.\n");
    }

    private String change(Path file, String from, String to) throws IOException {
        return write(file, read(file).replaceFirst(from, to));
    }

    /** Half of the time all is well again, so that a state free of errors is met often. */
    private String mendAll() throws IOException {
        for (Path file : all(content.getParent())) {
            if (!originals.containsKey(file) && (file.startsWith(content) || file.startsWith(templates))) {
                Files.delete(file);
            }
        }
        for (Map.Entry<Path, String> original : originals.entrySet()) {
            if (!read(original.getKey()).equals(original.getValue())) {
                write(original.getKey(), original.getValue());
            }
        }
        return "mend all; then " + addSkill();
    }

    private String rename(Path file) throws IOException {
        Path to = file.resolveSibling("glass-care.md");
        if (Files.exists(file) && !Files.exists(to)) {
            Files.move(file, to);
        }
        return "rename " + file;
    }

    private String delete(Path file) throws IOException {
        Files.deleteIfExists(file);
        Path folder = file.getParent();
        if (random.nextBoolean() && Files.isDirectory(folder) && !folder.equals(content)) {
            for (Path other : all(folder)) {
                Files.delete(other);
            }
            try (Stream<Path> walk = Files.walk(folder)) {
                walk.sorted((a, b) -> b.compareTo(a)).forEach(RandomEdits::remove);
            }
            return "delete " + folder;
        }
        return "delete " + file;
    }

    private static void remove(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String addSkill() throws IOException {
        String group = random.nextBoolean() ? "" : "watch-" + random.nextInt(3) + "/";
        String category = originals.get(content.resolve("skills/lamp-care.md"))
                .replaceAll("(?s).*?category: ([a-z-]+).*", "$1");
        String reference = random.nextInt(6) == 0 ? id() : "skill/lamp-care";
        return write(content.resolve("skills/" + group + "watch-" + random.nextInt(9) + ".md"), """
                ---
                title: Watch %d
                summary: Keeps watch.
                category: %s
                requires: [%s]
                tags: [watch, "night %d"]
                ---

                Look out, then see [[skill/lamp-care]].
                """.formatted(count, category, reference, random.nextInt(3)));
    }

    private String template() throws IOException {
        List<String> names = List.of("pages/skill.ftlh", "pages/list.ftlh", "layouts/base.ftlh",
                "assets/css/site.css");
        Path file = templates.resolve(names.get(random.nextInt(names.size())));
        String addition = switch (random.nextInt(4)) {
            case 0 -> "\n${page.titel}\n";
            case 1 -> "\n<#if>\n";
            default -> file.toString().endsWith(".css") ? "\n/* " + count + " */\n"
                    : "\n<#-- " + count + " -->\n";
        };
        return random.nextInt(4) == 0 && !file.endsWith("base.ftlh")
                ? deleted(file) : write(file, originals.get(file) + addition);
    }

    private static String deleted(Path file) throws IOException {
        Files.deleteIfExists(file);
        return "delete " + file;
    }

    private String settings() throws IOException {
        Path file = content.resolve("site.yaml");
        return switch (random.nextInt(4)) {
            case 0 -> change(file, "title: .*", "title: Watch " + count);
            case 1 -> change(file, "label: .*?([,}\n])", "label: Care " + count + "$1");
            case 2 -> change(file, "base-url: .*", "base-url: https://tower.example/light-" + count + "/");
            default -> write(file, read(file) + "unheard-of: " + count + "\n");
        };
    }

    private String asset() throws IOException {
        Path file = content.resolve("assets/lamp-" + random.nextInt(3) + ".svg");
        if (random.nextInt(3) == 0) {
            return deleted(file);
        }
        Path skill = content.resolve("skills/lamp-care.md");
        write(skill, originals.get(skill) + "\n![A lamp](../assets/" + file.getFileName() + ")\n");
        return write(file, PICTURE.formatted(random.nextInt(5)));
    }

    private String half(Path file) throws IOException {
        String text = read(file);
        return write(file, text.substring(0, text.length() / 2));
    }

    private String words() throws IOException {
        Path file = templates.resolve("words.yaml");
        return write(file, originals.get(file).replaceFirst("(?m)^home: .*$", "home: Harbour " + count));
    }
}
