package dev.waymark.search;

import dev.waymark.site.Name;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Names by their letters without gaps, so that {@code Node.js}, {@code NodeJS} and {@code node js} are one;
 * titles and aliases by the letters from each of their words on, too. What many names begin with has a short
 * list of the best of them, so that a letter or two are answered by one shard.
 */
final class NameTable {

    private static final int LEAST_BYTES = 2_000;
    private static final int MOST_BYTES = 5_000;
    private static final int MOST_WORDS = 8;
    /** So many keys with one beginning get a list of the best. */
    private static final int MANY = 60;
    private static final int LONGEST_BEGINNING = 6;
    private static final int BEST = 8;
    private static final int WHOLE = 4;

    /**
     * One name at one of its words.
     *
     * @param flags its type, whether it is the whole name, and from the fourth bit on how known the entry is
     * @param order of the alias among those of its entry
     */
    private record Item(String key, int entry, int flags, int order, Name name) {

        boolean isWhole() {
            return (flags & WHOLE) != 0;
        }

        void write(Bytes out) {
            out.number(entry).octet(flags);
            if (name.type() == Name.Type.ALIAS) {
                out.number(order);
            } else if (name.type() == Name.Type.SECTION) {
                out.text(name.anchor()).text(name.text());
            }
        }
    }

    private static final Comparator<Item> BEST_FIRST = Comparator
            .comparingInt((Item item) -> item.name().type() == Name.Type.SECTION ? 1 : 0)
            .thenComparingInt(item -> -(item.flags() >>> 3) - (item.isWhole() ? 2 : 0))
            .thenComparingInt(item -> item.key().length())
            .thenComparing(Item::key)
            .thenComparingInt(Item::entry);

    private final TreeMap<String, List<Item>> items = new TreeMap<>();

    /**
     * @param numbers of the entries, by their order in the catalog
     * @param known   how many others lead to each
     */
    NameTable(List<Name> names, Map<Object, Integer> numbers, int[] known) {
        int before = -1;
        int aliases = 0;
        for (Name name : names) {
            int entry = numbers.get(name.entry());
            aliases = entry == before ? aliases : 0;
            before = entry;
            add(name, entry, name.type() == Name.Type.ALIAS ? aliases++ : 0, fame(known[entry]));
        }
    }

    private static int fame(int links) {
        return Math.min(7, 32 - Integer.numberOfLeadingZeros(links));
    }

    private void add(Name name, int entry, int order, int fame) {
        List<String> runs = Tokenizer.runs(name.text());
        int starts = name.type() == Name.Type.SECTION ? Math.min(1, runs.size())
                : Math.min(MOST_WORDS, runs.size());
        for (int i = 0; i < starts; i++) {
            String key = String.join("", runs.subList(i, runs.size()));
            int flags = name.type().ordinal() | (i == 0 ? WHOLE : 0) | fame << 3;
            items.computeIfAbsent(key, unknown -> new ArrayList<>(1))
                    .add(new Item(key, entry, flags, order, name));
        }
    }

    IndexParts.Directory publish(IndexParts parts) throws IOException {
        Map<String, List<Item>> best = best();
        TreeSet<String> all = new TreeSet<>(items.keySet());
        all.addAll(best.keySet());
        List<String> keys = List.copyOf(all);
        List<byte[]> payloads = new ArrayList<>(keys.size());
        for (String key : keys) {
            Bytes out = new Bytes(32);
            write(items.getOrDefault(key, List.of()), out);
            if (best.containsKey(key)) {
                write(best.get(key), out);
            }
            payloads.add(out.toArray());
        }
        return parts.table(keys, payloads, LEAST_BYTES, MOST_BYTES);
    }

    private static void write(List<Item> items, Bytes out) {
        out.number(items.size());
        items.forEach(item -> item.write(out));
    }

    private Map<String, List<Item>> best() {
        Map<String, List<Item>> best = new HashMap<>();
        for (int length = 1; length <= LONGEST_BEGINNING; length++) {
            List<Item> same = new ArrayList<>();
            String beginning = "";
            for (Map.Entry<String, List<Item>> entry : items.entrySet()) {
                String key = entry.getKey();
                if (key.length() < length || Character.isHighSurrogate(key.charAt(length - 1))) {
                    continue;
                }
                if (!key.startsWith(beginning) || beginning.isEmpty()) {
                    keep(best, beginning, same);
                    same = new ArrayList<>();
                    beginning = key.substring(0, length);
                }
                same.addAll(entry.getValue());
            }
            keep(best, beginning, same);
        }
        return best;
    }

    private static void keep(Map<String, List<Item>> best, String beginning, List<Item> same) {
        if (same.size() < MANY) {
            return;
        }
        List<Item> kept = new ArrayList<>(BEST + 1);
        same.forEach(item -> keep(kept, item));
        best.put(beginning, kept);
    }

    /** Puts an item among the best, one of each entry; there may be very many that are not. */
    private static void keep(List<Item> kept, Item item) {
        int place = kept.size();
        while (place > 0 && BEST_FIRST.compare(item, kept.get(place - 1)) < 0) {
            place--;
        }
        for (int i = 0; i < place; i++) {
            if (kept.get(i).entry() == item.entry()) {
                return;
            }
        }
        kept.add(place, item);
        for (int i = kept.size() - 1; i > place; i--) {
            if (kept.get(i).entry() == item.entry()) {
                kept.remove(i);
            }
        }
        if (kept.size() > BEST) {
            kept.remove(BEST);
        }
    }
}
