package dev.waymark.history;

import java.nio.file.Path;
import java.util.Optional;

/** Reads the history of a content folder, again only when there is a new one. Used by one thread. */
public final class HistoryReader {

    private static final String FORMAT = "--format=%x01%ct%x00%aN%x00";

    private final Path folder;
    private final Git git;
    private Optional<String> tried = Optional.empty();
    private History last = History.NONE;

    public HistoryReader(Path folder) {
        this.folder = folder;
        this.git = new Git(folder);
    }

    /**
     * The history as it is now; {@link History#NONE} where there is no git, no commit, or not all of them.
     */
    public History read() {
        if (!Git.mayKnow(folder)) {
            return History.NONE;
        }
        Optional<String> key = key();
        if (!key.equals(tried)) {
            tried = key; // Whatever comes of it: what failed would take as long once more.
            last = key.flatMap(this::log).orElse(History.NONE);
        }
        return last;
    }

    private Optional<History> log(String key) {
        return git.ask("log", FORMAT, "--raw", "-z", "--no-abbrev", "--no-color", "-M", "-l0",
                "-O/dev/null", "--no-ext-diff", "--no-textconv", "--use-mailmap", "--relative",
                "HEAD", "--", ".").map(log -> new LogReader(log).read(key));
    }

    /** Changes with the commit and with the names in the mailmap; empty where no whole history is there. */
    public Optional<String> key() {
        if (!Git.mayKnow(folder)) {
            return Optional.empty();
        }
        String[] told = git.ask("rev-parse", "--is-shallow-repository", "--show-toplevel", "HEAD")
                .orElse("").split("\n");
        if (told.length != 3 || !told[0].equals("false")) {
            return Optional.empty();
        }
        return Optional.of(told[2] + "-" + Mailmap.digest(Path.of(told[1])));
    }

    /** Reads what files said at some time. */
    public Texts texts() {
        return new Texts(git);
    }
}
