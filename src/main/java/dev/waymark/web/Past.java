package dev.waymark.web;

import dev.waymark.memory.Memory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** When addresses were last seen to work, and since when they are not. Used by one thread. */
final class Past {

    private static final String NAME = "links";

    /**
     * @param worked the last day on which it did
     * @param failed the first day after that on which it did not
     */
    record Days(Optional<LocalDate> worked, Optional<LocalDate> failed) {
        static final Days NONE = new Days(Optional.empty(), Optional.empty());
    }

    private final Optional<Memory> memory;
    private final Map<String, Days> days = new HashMap<>();

    /** @param memory none where nothing is to be remembered */
    Past(Optional<Memory> memory) {
        this.memory = memory;
        memory.flatMap(kept -> kept.recall(NAME)).ifPresent(bytes ->
                new String(bytes, StandardCharsets.UTF_8).lines().forEach(this::read));
    }

    private void read(String line) {
        String[] parts = line.split(" ");
        if (parts.length == 3) {
            day(parts[0]).ifPresent(worked -> day(parts[1]).ifPresent(failed -> days.put(parts[2],
                    new Days(worked, failed))));
        }
    }

    private static Optional<Optional<LocalDate>> day(String text) {
        try {
            return Optional.of(text.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(text)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    Days of(URI address) {
        return days.getOrDefault(address.toString(), Days.NONE);
    }

    boolean hasWorked(URI address) {
        return of(address).worked().isPresent();
    }

    void worked(URI address, LocalDate today) {
        days.put(address.toString(), new Days(Optional.of(today), Optional.empty()));
    }

    void failed(URI address, LocalDate today) {
        Days before = of(address);
        days.put(address.toString(), new Days(before.worked(), before.failed().or(() -> Optional.of(today))));
    }

    /** Keeps what is known of some addresses; the others are linked no more. */
    void keep(Iterable<URI> addresses) {
        Map<String, Days> kept = new TreeMap<>();
        addresses.forEach(address -> kept.put(address.toString(), of(address)));
        StringBuilder out = new StringBuilder();
        kept.forEach((address, known) -> out.append(text(known.worked())).append(' ')
                .append(text(known.failed())).append(' ').append(address).append('\n'));
        memory.ifPresent(in -> in.keep(NAME, out.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("-");
    }
}
