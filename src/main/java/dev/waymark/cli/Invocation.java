package dev.waymark.cli;

import java.nio.file.Path;

/** How the program is called again, for the lines that tell somebody what to type next. */
final class Invocation {

    /** Set by the launcher: how it was called itself. */
    static final String COMMAND = "WAYMARK_COMMAND";
    /** Set where there was no launcher: the jar. */
    static final String JAR = "WAYMARK_JAR";

    private Invocation() {
    }

    /** The words in front of a command, for somebody who is in a folder. */
    static String from(Path folder, Surroundings surroundings) {
        String command = surroundings.variable(COMMAND);
        if (!command.isEmpty()) {
            return way(command, folder, surroundings);
        }
        String jar = surroundings.variable(JAR);
        return jar.isEmpty() ? "waymark" : "java -jar " + way(jar, folder, surroundings);
    }

    /** A relative path leads elsewhere from another folder; a name that was found on the PATH does not. */
    private static String way(String called, Path folder, Surroundings surroundings) {
        boolean isName = called.indexOf('/') < 0 && called.indexOf('\\') < 0;
        try {
            if (isName || Path.of(called).isAbsolute()) {
                return quoted(called);
            }
            Path program = surroundings.workingFolder().resolve(called).normalize();
            String way = folder.relativize(program).toString().replace('\\', '/');
            return quoted(way.contains("/") ? way : "./" + way);
        } catch (IllegalArgumentException e) {
            return quoted(called);
        }
    }

    private static String quoted(String word) {
        String shown = Visible.text(word);
        return shown.matches("[A-Za-z0-9_./:\\\\~+-]+") ? shown : "\"" + shown.replace("\"", "\\\"") + "\"";
    }
}
