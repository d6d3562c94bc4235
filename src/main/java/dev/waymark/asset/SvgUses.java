package dev.waymark.asset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Counts how large a picture is when each part is drawn as often as it is used: a few lines can use each
 * other so often that no browser ever ends. Told of elements as they open and close.
 */
final class SvgUses {

    private static final long MOST = 20_000;
    private static final int DEEPEST = 200;
    private static final String ROOT = "";

    /** What each part with an id uses, repeats included; the picture itself has the empty id. */
    private final Map<String, List<String>> used = new HashMap<>();
    private final Map<String, Long> sizes = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Deque<String> owners = new ArrayDeque<>();

    /** @param id that of the element, or the empty text */
    void open(String id) {
        String outer = owners.isEmpty() ? ROOT : owners.peek();
        if (!id.isEmpty()) {
            used.computeIfAbsent(outer, owner -> new ArrayList<>()).add(id);
        }
        owners.push(id.isEmpty() ? outer : id);
    }

    void close() {
        owners.pop();
    }

    /** An attribute of the element that was opened last. */
    void attribute(String name, String value) {
        if (name.equals("href")) {
            use(value.substring(1));
        } else {
            Matcher parts = SvgNames.parts(value);
            while (parts.find()) {
                use(parts.group(1));
            }
        }
    }

    private void use(String id) {
        used.computeIfAbsent(owners.peek(), owner -> new ArrayList<>()).add(id);
    }

    boolean areTooMany() {
        return size(ROOT) > MOST;
    }

    /** The number of parts drawn for one; one that uses itself has no end. */
    private long size(String id) {
        Long known = sizes.get(id);
        if (known != null) {
            return known;
        }
        if (open.size() > DEEPEST || !open.add(id)) {
            return MOST + 1;
        }
        long size = 1;
        for (String part : used.getOrDefault(id, List.of())) {
            size = Math.min(MOST + 1, size + size(part));
        }
        open.remove(id);
        sizes.put(id, size);
        return size;
    }
}
