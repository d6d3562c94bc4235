package dev.waymark.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads what {@code git log --raw -z} prints, newest commit first: for each commit a mark, its time and its
 * author's name, then a line for each file ({@code :mode mode before after status}) and its one or two paths.
 */
final class LogReader {

    /** Revisions that are kept: more than a page can show. */
    private static final int REVISIONS = 5_000;
    private static final int NAME_CHARS = 100;
    private static final char COMMIT = 1;

    private final String log;
    private int at;
    /** Where a file that had a name at the commit being read is now. */
    private final Map<String, String> now = new HashMap<>();
    private final Map<String, LocalDate> changed = new HashMap<>();
    private final Map<String, Map<String, Integer>> commits = new HashMap<>();
    private final List<Revision> revisions = new ArrayList<>();

    LogReader(String log) {
        this.log = log;
    }

    History read(String key) {
        LocalDate day = LocalDate.EPOCH;
        String author = "";
        while (at < log.length()) {
            String token = token();
            int mark = token.indexOf(COMMIT);
            if (mark >= 0) {
                day = day(token.substring(mark + 1));
                author = name(token());
            } else if (token.strip().startsWith(":")) {
                file(token.strip().split(" "), day, author);
            }
        }
        Map<String, FileHistory> files = new HashMap<>();
        changed.forEach((path, last) -> files.put(path, new FileHistory(last, names(commits.get(path)))));
        return new History(key, files, revisions);
    }

    private String token() {
        int end = log.indexOf('\0', at);
        String token = log.substring(at, end < 0 ? log.length() : end);
        at = end < 0 ? log.length() : end + 1;
        return token;
    }

    private static LocalDate day(String seconds) {
        try {
            return Instant.ofEpochSecond(Long.parseLong(seconds.strip()))
                    .atOffset(ZoneOffset.UTC).toLocalDate();
        } catch (NumberFormatException | java.time.DateTimeException e) {
            return LocalDate.EPOCH; // A commit may claim any time.
        }
    }

    /** A name as it may be printed: in one line, without what cannot be seen, not without an end. */
    private static String name(String written) {
        String plain = written.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ").replaceAll("\\s+", " ").strip();
        String name = plain.contains("@") ? plain.substring(0, plain.indexOf('@')) : plain;
        return name.length() <= NAME_CHARS ? name
                : name.substring(0, name.offsetByCodePoints(0, NAME_CHARS / 2)) + "…";
    }

    private void file(String[] line, LocalDate day, String author) {
        if (line.length != 5) {
            return;
        }
        String path = token();
        boolean isRenamed = line[4].startsWith("R");
        String was = isRenamed || line[4].startsWith("C") ? path : "";
        if (!was.isEmpty()) {
            path = token();
        }
        String current = now.getOrDefault(path, path);
        changed.putIfAbsent(current, day);
        if (!author.isEmpty()) {
            commits.computeIfAbsent(current, file -> new TreeMap<>()).merge(author, 1, Integer::sum);
        }
        if (isRenamed) {
            now.put(was, current);
        } else if (line[4].startsWith("A")) {
            now.put(path, path + "\0" + revisions.size()); // What had this name before is another file.
        }
        if (revisions.size() < REVISIONS) {
            revisions.add(new Revision(day, path, isRenamed ? Optional.of(was) : Optional.empty(),
                    id(line[2]), id(line[3])));
        }
    }

    private static Optional<String> id(String written) {
        return written.chars().allMatch(c -> c == '0') ? Optional.empty() : Optional.of(written);
    }

    private static List<String> names(Map<String, Integer> commits) {
        return commits == null ? List.of() : commits.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList();
    }
}
