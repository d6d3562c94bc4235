package dev.waymark.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What is known of one file, under all names that it had.
 *
 * @param changed      day of its newest commit, in UTC
 * @param contributors names as {@code .mailmap} gives them, those with most commits first; never an address
 */
public record FileHistory(LocalDate changed, List<String> contributors) {

    public FileHistory {
        Objects.requireNonNull(changed);
        contributors = List.copyOf(contributors);
    }
}
