package dev.waymark.build;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.Limits;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.output.OutputFile;
import dev.waymark.page.Words;
import dev.waymark.search.Parallel;
import dev.waymark.search.SearchIndex;
import dev.waymark.site.Site;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/** Makes the index that readers search with, on the threads of the build. */
final class SearchStep {

    private SearchStep() {
    }

    private static final class Slow extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private record Threads(Workers workers) implements Parallel {
        @Override
        public <R> List<R> map(int items, IntFunction<R> work) {
            try {
                return workers.map(items, work);
            } catch (Workers.TooSlow e) {
                throw new Slow();
            }
        }
    }

    static void write(Site site, Words words, Workers workers, Sink sink, Diagnostics found)
            throws IOException {
        try {
            SearchIndex.write(site, kind -> new SearchIndex.Label(words.text("kinds." + kind.word()),
                    words.text("kind." + kind.word())), new Threads(workers), sink::add);
        } catch (Slow e) {
            found.add(Code.PAGE_TOO_SLOW, SourceFile.of(SearchIndex.MANIFEST, "").whole(),
                    "a part of the index takes longer than " + Limits.PAGE_SECONDS + " s to make",
                    "split long entries");
        }
    }

    /**
     * The files of an index that is made when somebody first asks for it. What takes too long is left out
     * and told of by a build alone. Safe for use from several threads.
     */
    static final class Lazily {

        private final Site site;
        private final Words words;
        private final Workers workers;
        private Optional<Map<String, byte[]>> files = Optional.empty();

        Lazily(Site site, Words words, Workers workers) {
            this.site = site;
            this.words = words;
            this.workers = workers;
        }

        /**
         * A file of the index. All others are named in the manifest, so nobody knows of them
         * before that is made.
         */
        synchronized Optional<byte[]> file(String path) {
            if (path.equals(SearchIndex.MANIFEST) && files.isEmpty()) {
                files = Optional.of(make());
            }
            return files.flatMap(made -> Optional.ofNullable(made.get(path)));
        }

        private Map<String, byte[]> make() {
            Map<String, byte[]> made = new ConcurrentHashMap<>();
            try {
                write(site, words, workers, (OutputFile file) -> made.put(file.path(), file.bytes()),
                        new Diagnostics());
            } catch (IOException e) {
                throw new IllegalStateException("nothing is written", e);
            }
            return made;
        }
    }
}
