package dev.waymark.render;

import dev.waymark.diagnostic.Nearest;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/** Paths of a theme's files below {@code assets}, and how one file names another. */
final class ThemePath {

    private ThemePath() {
    }

    /** The file that another one names relative to itself; it may not exist. */
    static String from(String path, String relative) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (path.substring(0, path.lastIndexOf('/') + 1) + relative).split("/")) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.equals(".") && !part.isEmpty()) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    /** The address of a file, written from another one: {@code ./x.js}, {@code ../a/x.js}. */
    static String relative(String from, String to) {
        String[] here = from.split("/");
        String[] there = to.split("/");
        int same = 0;
        while (same < here.length - 1 && same < there.length - 1 && here[same].equals(there[same])) {
            same++;
        }
        String up = "../".repeat(here.length - 1 - same);
        return (up.isEmpty() ? "./" : up) + String.join("/", List.of(there).subList(same, there.length));
    }

    static String help(String missing, Collection<String> names) {
        return Nearest.to(missing, names).map(name -> "did you mean \"" + name + "\"?")
                .orElse("add the file, or take the line out");
    }
}
