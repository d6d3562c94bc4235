package dev.waymark.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.build.Build;
import dev.waymark.build.BuildOptions;
import dev.waymark.output.OutputRefused;
import dev.waymark.page.Keepers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is lost between the content and the shards, and an edit changes few of them. */
class SearchIndexTest {

    private static final String[] WORDS = ("lamp lamps lens wick oil keeper keepers tower towers storm fog"
            + " horn rope brass polish polished polishing night watch log wind tide rock boat supply stair"
            + " gallery").split(" ");

    @TempDir
    private Path folder;

    /** Bytes of all files of the index by their names. */
    private static Map<String, byte[]> built(Path content, Path output, int jobs)
            throws IOException, OutputRefused {
        BuildOptions options = new BuildOptions(content, content, Keepers.TEMPLATES, output, Optional.empty(),
                false, false, false, jobs);
        assertTrue(new Build(options, Clock.systemUTC()).build().published());
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(output.resolve("search"))) {
            for (Path file : walk.filter(path -> path.toString().matches(".*\\.(bin|json)")).toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    /** A guide of so many articles; the same each time. */
    private Path guide(int articles) throws IOException {
        Path content = folder.resolve("content");
        write(content, "site.yaml", "title: Lamps\nbase-url: https://lamps.example/\nlanguage: en\n");
        Random random = new Random(7);
        for (int i = 0; i < articles; i++) {
            StringBuilder text = new StringBuilder("---\ntitle: Watch " + i + "\nsummary: Night " + i
                    + ".\n---\n\n");
            for (int word = 0; word < 120; word++) {
                text.append(WORDS[(int) (Math.pow(random.nextDouble(), 2) * WORDS.length)]).append(
                        random.nextInt(9) == 0 ? random.nextInt(3000) + ". " : " ");
            }
            write(content, "guides/watch-" + i + ".md", text.append('\n').toString());
        }
        return content;
    }

    private static void write(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        }
    }

    private static final class Reader {
        private final byte[] bytes;
        private int at;

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        int number() {
            int value = 0;
            for (int shift = 0; ; shift += 7) {
                int octet = bytes[at++] & 0xff;
                value |= (octet & 0x7f) << shift;
                if (octet < 0x80) {
                    return value;
                }
            }
        }

        byte[] part(int length) {
            at += length;
            return Arrays.copyOfRange(bytes, at - length, at);
        }
    }

    /** The keys of a shard in order, each with its bytes. */
    private static List<Map.Entry<String, byte[]>> shard(byte[] packed) throws IOException {
        Reader reader = new Reader(unpacked(packed));
        List<Map.Entry<String, byte[]>> entries = new ArrayList<>();
        byte[] key = new byte[0];
        for (int rest = reader.number(); rest > 0; rest--) {
            int shared = reader.number();
            byte[] own = reader.part(reader.number());
            byte[] next = Arrays.copyOf(key, shared + own.length);
            System.arraycopy(own, 0, next, shared, own.length);
            key = next;
            entries.add(Map.entry(new String(key, StandardCharsets.UTF_8), reader.part(reader.number())));
        }
        assertEquals(reader.bytes.length, reader.at);
        return entries;
    }

    private record Listed(List<String> firsts, List<String> names) {

        static Listed of(String manifest, String table) {
            String part = manifest.substring(manifest.indexOf("\"" + table + "\":{"));
            String firsts = part.substring(part.indexOf('[') + 1, part.indexOf(']'));
            String names = part.substring(part.indexOf("\"names\":\"") + 9);
            return new Listed(firsts.isEmpty() ? List.of()
                    : List.of(firsts.replaceAll("^\"|\"$", "").split("\",\"")),
                    List.of(names.substring(0, names.indexOf('"')).split("(?<=\\G.{9})")));
        }

        String shardOf(String key) {
            int shard = 0;
            while (shard < firsts.size() && firsts.get(shard).compareTo(key) <= 0) {
                shard++;
            }
            return names.get(shard) + ".bin";
        }
    }

    @Test
    void shardsDivideTheIndexWithoutLoss() throws Exception {
        Path content = guide(300);
        Map<String, byte[]> files = built(content, folder.resolve("site"), 2);
        String manifest = new String(files.get("index.json"), StandardCharsets.UTF_8);
        for (String table : List.of("terms", "names", "typos", "pairs")) {
            Listed listed = Listed.of(manifest, table);
            assertTrue(listed.names().size() > 1 || !table.equals("pairs"), table);
            String before = "";
            for (String name : listed.names()) {
                for (Map.Entry<String, byte[]> entry : shard(files.get(name + ".bin"))) {
                    assertTrue(entry.getKey().compareTo(before) > 0, () -> table + ": " + entry.getKey());
                    assertEquals(name + ".bin", listed.shardOf(entry.getKey()),
                            () -> table + ": " + entry.getKey());
                    before = entry.getKey();
                }
            }
        }
    }

    @Test
    void namesAloneAreIndexedWhereTheGuideSaysSo() throws Exception {
        Path content = guide(40);
        write(content, "site.yaml", Files.readString(content.resolve("site.yaml")) + "search: names\n");
        Map<String, byte[]> files = built(content, folder.resolve("site"), 2);
        assertEquals(Set.of("index.json"), files.keySet().stream().filter(name -> name.endsWith(".json"))
                .collect(Collectors.toSet()), "no texts");
        Set<String> known = words(files, Listed.of(
                new String(files.get("index.json"), StandardCharsets.UTF_8), "terms"));
        assertTrue(known.containsAll(Set.of("watch", "night", "39")), "names and summaries");
        assertFalse(known.contains("polish"), "a word of texts alone");
    }

    @Test
    void aGuideMayDoWithoutASearch() throws Exception {
        Path content = guide(3);
        write(content, "site.yaml", Files.readString(content.resolve("site.yaml")) + "search: none\n");
        Path site = folder.resolve("site");
        BuildOptions options = new BuildOptions(content, content, Keepers.TEMPLATES, site, Optional.empty(),
                false, false, false, 2);
        assertTrue(new Build(options, Clock.systemUTC()).build().published());
        assertFalse(Files.exists(site.resolve("search")), "neither an index nor a list of all names");
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path page : walk.filter(path -> path.toString().endsWith(".html")).toList()) {
                String html = Files.readString(page);
                assertFalse(html.contains("data-search") || html.contains("search/"), page::toString);
            }
        }
    }

    private static Set<String> words(Map<String, byte[]> files, Listed terms) throws IOException {
        Set<String> words = new TreeSet<>();
        for (String name : terms.names()) {
            shard(files.get(name + ".bin")).forEach(entry -> words.add(entry.getKey()));
        }
        return words;
    }

    @Test
    void eachWordOfEachEntryIsInItsShard() throws Exception {
        Path content = guide(120);
        Map<String, byte[]> files = built(content, folder.resolve("site"), 2);
        String manifest = new String(files.get("index.json"), StandardCharsets.UTF_8);
        Map<String, Set<Integer>> expected = expected(content);
        Listed terms = Listed.of(manifest, "terms");
        for (Map.Entry<String, Set<Integer>> word : expected.entrySet()) {
            List<Map.Entry<String, byte[]>> shard = shard(files.get(terms.shardOf(word.getKey())));
            assertTrue(postings(shard, word.getKey()).containsAll(word.getValue()), word::getKey);
        }
        assertTrue(postings(shard(files.get(terms.shardOf("polish"))), "polish")
                .containsAll(expected.get("polishing")), "forms of a word share their entries");
    }

    /** The entries of each word by their numbers, which follow the titles. */
    private static Map<String, Set<Integer>> expected(Path content) throws IOException {
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            titles.add("Watch " + i);
        }
        titles.sort(String.CASE_INSENSITIVE_ORDER);
        Map<String, Set<Integer>> expected = new TreeMap<>();
        for (int i = 0; i < titles.size(); i++) {
            String id = titles.get(i).toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
            String text = Files.readString(content.resolve("guides/" + id + ".md"));
            for (String word : Tokenizer.words(text.substring(text.indexOf("---\n\n")))) {
                expected.computeIfAbsent(word, unknown -> new TreeSet<>()).add(i);
            }
        }
        return expected;
    }

    private static Set<Integer> postings(List<Map.Entry<String, byte[]>> shard, String word) {
        int place = shard.stream().map(Map.Entry::getKey).toList().indexOf(word);
        assertTrue(place >= 0, word);
        Reader reader = new Reader(shard.get(place).getValue());
        int form = reader.number();
        if (form > 0) {
            reader = new Reader(shard.get(form - 1).getValue());
            assertEquals(0, reader.number(), word);
        }
        int count = reader.number();
        assertEquals(count, reader.number(), word);
        Set<Integer> entries = new HashSet<>();
        for (int i = 0, before = -1; i < count; i++) {
            before += reader.number() + 1;
            entries.add(before);
        }
        return entries;
    }

    @Test
    void aWordOfVeryManyEntriesKeepsItsHeaviest() {
        int[] postings = new Random(3).ints(2_000, 1, 16).toArray();
        for (int i = 0; i < postings.length; i++) {
            postings[i] |= i << 4;
        }
        int[] kept = Postings.heaviest(postings, 512);
        assertEquals(512, kept.length);
        int lightest = Arrays.stream(kept).map(posting -> posting & 15).min().orElseThrow();
        Set<Integer> all = new HashSet<>(Arrays.stream(kept).boxed().toList());
        assertTrue(Arrays.stream(postings)
                .allMatch(posting -> all.contains(posting) || (posting & 15) <= lightest));
    }

    /** A page whose index takes too long is an error, so that nothing would be published. */
    @Test
    void aTextThatIsNearlyItsLongHeadingAtEachLetterIsReadOnce() throws Exception {
        Path content = guide(1);
        write(content, "guides/long.md", "---\ntitle: Long\nsummary: Long.\n---\n\n" + "a".repeat(800_000)
                + "\n\n# " + "a".repeat(100_000) + "\n\nThe wick.\n");
        assertFalse(built(content, folder.resolve("out"), 1).isEmpty());
    }

    @Test
    void theIndexIsTheSameWhateverTheThreads() throws Exception {
        Path content = guide(80);
        Map<String, byte[]> one = built(content, folder.resolve("one"), 1);
        Map<String, byte[]> four = built(content, folder.resolve("four"), 4);
        assertEquals(one.keySet(), four.keySet());
        one.forEach((name, bytes) -> assertTrue(Arrays.equals(bytes, four.get(name)), name));
    }

    @Test
    void oneEditChangesFewParts() throws Exception {
        Path content = guide(300);
        Map<String, byte[]> before = built(content, folder.resolve("before"), 2);
        Path edited = content.resolve("guides/watch-150.md");
        Files.writeString(edited, Files.readString(edited) + "\nThe almanac is late.\n");
        Map<String, byte[]> after = built(content, folder.resolve("after"), 2);
        Set<String> changed = new TreeSet<>(after.keySet());
        changed.removeAll(before.keySet());
        // The text, its block, and the shards of the new words and pairs.
        assertTrue(changed.size() >= 3 && changed.size() <= 14, changed::toString);
    }

    @Test
    void formsOfAWordAreKnownByLanguage() {
        assertEquals(Stemmer.of("en").stem("polished"), Stemmer.of("en-GB").stem("polishing"));
        assertEquals("leuchtturm", Stemmer.of("de").stem("leuchtturms"));
        assertEquals("polished", Stemmer.of("tlh").stem("polished"));
        assertEquals("l8s", Stemmer.of("en").stem("l8s"));
    }
}
