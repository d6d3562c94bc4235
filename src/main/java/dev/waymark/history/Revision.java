package dev.waymark.history;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A commit's change of one file.
 *
 * @param day    of the commit, in UTC
 * @param path   below the content folder, after the commit; before it where the file is gone
 * @param was    the path before, where the commit renamed the file
 * @param before id of the text before; empty where the file is new
 * @param after  id of the text after; empty where the file is gone
 */
public record Revision(LocalDate day, String path, Optional<String> was, Optional<String> before,
        Optional<String> after) {

    public Revision {
        Objects.requireNonNull(day);
        Objects.requireNonNull(path);
        Objects.requireNonNull(was);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
    }
}
