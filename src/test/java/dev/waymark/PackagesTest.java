package dev.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The house stands as it is drawn in docs/decisions/0001-architecture.md; its lines keep their length. */
class PackagesTest {

    /** In characters, as in .editorconfig. */
    private static final int LONGEST_LINE = 110;
    private static final String BASE = "dev.waymark.";
    private static final Pattern ARROW = Pattern.compile("^\\s+(\\S+)\\s+->\\s+(\\S+)\\s+(\\S.*)$");
    /** Whose packages begin so belong to one library; each may be used in one room alone. */
    private static final Map<String, String> ROOM_OF_LIBRARY = Map.of(
            "org.yaml.snakeyaml", "content",
            "com.vladsch.flexmark", "markdown",
            "org.jsoup", "html",
            "freemarker", "render",
            "picocli", "cli",
            "org.tartarus.snowball", "search",
            "org.eclipse.", "chart");

    private static final Map<String, Set<String>> ROOMS = new TreeMap<>();
    private static final Map<String, Set<String>> LIBRARIES = new TreeMap<>();

    @BeforeAll
    static void lookAtTheClasses() {
        StringWriter out = new StringWriter();
        ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        int code = jdeps.run(new PrintWriter(out), new PrintWriter(out),
                "--multi-release", "17", "-verbose:package",
                "-cp", System.getProperty("java.class.path"), "target/classes");
        assertEquals(0, code, out.toString());
        for (String line : out.toString().lines().toList()) {
            Matcher arrow = ARROW.matcher(line);
            if (arrow.matches() && arrow.group(1).startsWith(BASE)) {
                String room = arrow.group(1).substring(BASE.length());
                String used = arrow.group(2);
                if (used.startsWith(BASE)) {
                    ROOMS.computeIfAbsent(room, name -> new TreeSet<>()).add(used.substring(BASE.length()));
                } else {
                    LIBRARIES.computeIfAbsent(library(used), name -> new TreeSet<>()).add(room);
                }
            }
        }
    }

    private static String library(String used) {
        return ROOM_OF_LIBRARY.keySet().stream().filter(used::startsWith).findFirst()
                .orElse(used.startsWith("java.") || used.startsWith("javax.")
                        || used.startsWith("com.sun.net.httpserver") ? "JDK" : used);
    }

    @Test
    void noRoomLeadsBackToItself() {
        assertTrue(ROOMS.size() > 10, "jdeps saw " + ROOMS.keySet());
        for (String room : ROOMS.keySet()) {
            assertFalse(reachable(room).contains(room), room + " is in a circle: " + reachable(room));
        }
    }

    private static Set<String> reachable(String room) {
        Set<String> seen = new TreeSet<>();
        List<String> open = new ArrayList<>(ROOMS.getOrDefault(room, Set.of()));
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (seen.add(next)) {
                open.addAll(ROOMS.getOrDefault(next, Set.of()));
            }
        }
        return seen;
    }

    @Test
    void eachLibraryIsUsedInOneRoom() {
        Map<String, Set<String>> foreign = new TreeMap<>(LIBRARIES);
        foreign.remove("JDK");
        Map<String, Set<String>> expected = ROOM_OF_LIBRARY.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Set.of(entry.getValue())));
        assertEquals(new TreeMap<>(expected), foreign);
    }

    @Test
    void onlyBuildKnowsAllRoomsAndNoRoomItCallsKnowsIt() {
        Set<String> above = ROOMS.entrySet().stream().filter(entry -> entry.getValue().contains("build"))
                .map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
        above.removeAll(Set.of("cli", "serve"));
        assertEquals(Set.of(), above);
    }

    @Test
    void leavesUseNothingOfOurs() {
        for (String leaf : List.of("html", "highlight", "history", "output", "format", "diagnostic")) {
            Set<String> used = new TreeSet<>(ROOMS.getOrDefault(leaf, Set.of()));
            used.remove("diagnostic");
            assertEquals(Set.of(), used, leaf);
        }
    }

    /**
     * Imports alone cannot be broken. A text goes on behind a plus, and one in a text block, be it a row of a
     * table of cases, in the line below one that ends with a backslash: its value stays the same.
     */
    @Test
    void linesEndWhereTheStyleSaysThatTheyEnd() throws IOException {
        List<Path> files = sources();
        assertTrue(files.size() > 500, "only " + files.size() + " files were read");
        List<String> tooLong = new ArrayList<>();
        for (Path file : files) {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                if (line.codePointCount(0, line.length()) > LONGEST_LINE && !line.startsWith("import ")) {
                    tooLong.add(file + ":" + number);
                }
            }
        }
        assertEquals(List.of(), tooLong);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> main = Files.walk(Path.of("src/main/java"));
                Stream<Path> tests = Files.walk(Path.of("src/test/java"))) {
            return Stream.concat(main, tests).filter(file -> file.toString().endsWith(".java"))
                    .sorted().toList();
        }
    }
}
