package dev.waymark.build;

import dev.waymark.diagnostic.SourceFile;
import dev.waymark.history.HistoryReader;
import dev.waymark.memory.Memory;
import dev.waymark.memory.Sight;
import dev.waymark.output.Digest;
import dev.waymark.output.Publisher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * The last build into an output folder: all that it could see, how the site looked that it published, and
 * what it said. Where all of that is still so, one more build would publish the same and say the same.
 *
 * <p>All of it is to be used while the output folder is locked.
 */
final class LastBuild {

    private static final Set<String> NOT_READ = Set.of(".git");

    private final BuildOptions options;
    private final Memory memory;
    private final String name;
    private final LocalDate today;
    /** Made while other things are looked at: it asks git. */
    private final CompletableFuture<Optional<String>> key;

    /** @param today decides which notes there are */
    LastBuild(BuildOptions options, LocalDate today) {
        Path output = options.output().toAbsolutePath().normalize();
        this.options = options;
        this.today = today;
        this.memory = Memory.beside(options.content());
        this.name = "build-" + digest(output.toString());
        this.key = options.cache() && !memory.isIn(output)
                ? CompletableFuture.supplyAsync(this::key)
                : CompletableFuture.completedFuture(Optional.empty());
    }

    /**
     * All that a build can see, but for the files of the content and the templates: every option, since a new
     * one would be forgotten here. What else a build comes to see belongs here, or in {@link #sources}.
     */
    private Optional<String> key() {
        try {
            List<Object> seen = List.of(options, options.content().toRealPath(),
                    options.templates().toRealPath(), today, new HistoryReader(options.content()).key());
            return Generator.identity().map(generator -> generator + "\n" + seen);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** How the sources look before they are read. */
    record Before(Sight sight, Optional<Digest> contents) {
    }

    /** The report of the last build, if one more would be the same. */
    Optional<BuildReport> stillTrue() {
        Optional<RememberedBuild> last = options.cache()
                ? memory.recall(name).flatMap(bytes -> RememberedBuild.parse(bytes, this::file))
                : Optional.empty();
        if (last.isEmpty()) {
            return Optional.empty();
        }
        CompletableFuture<Optional<Digest>> standing = CompletableFuture.supplyAsync(this::published);
        Optional<Sight> now = sources();
        boolean same = key.join().filter(last.get().key()::equals).isPresent()
                && standing.join().filter(last.get().published()::equals).isPresent()
                && now.isPresent() && isSame(last.get(), now.get());
        return same ? Optional.of(last.get().report().repeated()) : Optional.empty();
    }

    private boolean isSame(RememberedBuild last, Sight now) {
        if (last.settled() && now.looks().equals(last.looks())) {
            return true;
        }
        if (now.contents().filter(last.contents()::equals).isEmpty()) {
            return false;
        }
        memory.keep(name, last.seen(now.looks(), now.settled()).bytes());
        return true;
    }

    /** A look at the sources, to be taken before any of them is read. */
    Optional<Before> before() {
        return key.join().flatMap(wanted -> sources())
                .map(sight -> new Before(sight, sight.settled() ? Optional.empty() : sight.contents()));
    }

    /** Remembers what was published just now, if nothing that it was made of has changed since. */
    void remember(Optional<Before> before, BuildReport report) {
        if (key.join().isEmpty()) {
            return;
        }
        // Contents first: what changes after they were read shows in the look that follows.
        Optional<Digest> contents = before.flatMap(was -> was.sight().contents())
                .filter(now -> before.get().sight().settled()
                        || before.get().contents().equals(Optional.of(now)));
        Optional<Sight> after = sources().filter(now -> before.isPresent()
                && now.looks().equals(before.get().sight().looks()));
        Optional<Digest> published = published();
        boolean sameElse = key().equals(key.join());
        if (contents.isEmpty() || after.isEmpty() || published.isEmpty() || !sameElse) {
            memory.forget(name);
            return;
        }
        memory.keep(name,
                new RememberedBuild(key.join().get(), after.get().looks(), before.get().sight().settled(),
                contents.get(), published.get(), report).bytes());
    }

    private Optional<Sight> sources() {
        try {
            return Sight.closely(
                    List.of(options.content().toRealPath(), options.templates().toRealPath()), NOT_READ);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<Digest> published() {
        return Sight.of(List.of(options.output()), Publisher.keptNames()).map(Sight::looks);
    }

    /** A file that a diagnostic is about: one of the sources, or one of the site that stands. */
    private SourceFile file(String path) {
        Path source = options.workingFolder().resolve(path).normalize();
        boolean isSource = source.startsWith(options.content()) || source.startsWith(options.templates());
        Path location = isSource ? source : options.output().resolve(path).normalize();
        return SourceFile.reloadable(path, () -> text(location));
    }

    private static String text(Path location) {
        try {
            return new String(Files.readAllBytes(location), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private static Digest digest(String text) {
        return Digest.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
