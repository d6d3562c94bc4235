package dev.waymark.serve;

import dev.waymark.build.Edition;
import dev.waymark.format.Json;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What the server shows at this moment: the newest edition, behind it the last ones that were free of errors,
 * and what is wrong. Safe for use from several threads.
 */
final class Stage {

    private Edition edition;
    /** The last one whose content was free of errors. */
    private Optional<Edition> sound = Optional.empty();
    /** The one before it of which nobody had found an error when it was left behind. */
    private Optional<Edition> unblamed = Optional.empty();
    /** The last one whose pages, too, are known to be free of errors. */
    private Optional<Edition> good = Optional.empty();
    /** The first edition whose pages are those of the newest, but for the names of style sheets. */
    private int pagesSince;
    private String problems = "";
    private boolean ofContent;
    /** Why no newer edition can be made. */
    private Optional<String> failure = Optional.empty();
    private long version;

    Stage(Edition first, String problems) {
        this.edition = Objects.requireNonNull(first);
        this.pagesSince = first.number();
        this.problems = problems;
        this.ofContent = !problems.isEmpty();
        this.sound = Optional.of(first).filter(edition -> problems.isEmpty());
    }

    /** What the pages that are open must know. */
    record State(long version, int edition, String json) {
    }

    /**
     * Shows a new edition.
     *
     * @param found what is wrong with its content; may be empty
     */
    synchronized void show(Edition next, String found) {
        if (problems.isEmpty()) {
            unblamed = Optional.of(edition);
        }
        edition = next;
        if (next.change() != Edition.Change.STYLES) {
            pagesSince = next.number();
        }
        // What was wrong with pages stays until pages have been looked at again: it would only flicker.
        if (!found.isEmpty() || ofContent) {
            problems = found;
        }
        ofContent = !found.isEmpty();
        if (found.isEmpty()) {
            sound = Optional.of(next);
        }
        changed();
    }

    /** Says what is wrong with an edition, all its pages included. */
    synchronized void judge(Edition judged, String found) {
        if (found.isEmpty()) {
            good = Optional.of(judged);
        }
        if (judged == edition) {
            problems = found;
            ofContent = false;
            changed();
        }
    }

    /** Says why no newer edition can be made. */
    synchronized void fail(String why) {
        if (!failure.equals(Optional.of(why))) {
            failure = Optional.of(why);
            changed();
        }
    }

    /** Says that newer editions can be made again, should something change. */
    synchronized void recover() {
        if (failure.isPresent()) {
            failure = Optional.empty();
            changed();
        }
    }

    private void changed() {
        version++;
        notifyAll();
    }

    synchronized boolean isNewest(Edition some) {
        return some == edition;
    }

    synchronized Edition newest() {
        return edition;
    }

    synchronized String problems() {
        return failure.orElse(problems);
    }

    /**
     * The newest edition, and those that are looked at where it lacks a page because of what is
     * wrong with it.
     */
    synchronized List<Edition> inOrder() {
        Stream<Edition> before = problems.isEmpty() ? Stream.empty()
                : Stream.of(sound, unblamed, good).flatMap(Optional::stream);
        return Stream.concat(Stream.of(edition), before).distinct().toList();
    }

    /** The state, once it is another than one that is known, or after a while. */
    synchronized State after(long known, long milliseconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        while (version == known) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                break;
            }
            wait(left);
        }
        return new State(version, edition.number(), json());
    }

    private String json() {
        Json json = new Json().beginObject().field("edition", edition.number())
                .field("pagesSince", pagesSince);
        json.key("styles").beginArray();
        edition.styles().values().stream().sorted().forEach(json::value);
        json.endArray().field("problems", problems());
        json.key("words").beginObject()
                .field("title", edition.word("preview.problems", "The guide has errors"))
                .field("note", edition.word("preview.last-good",
                        "Above is the last version that could be made."))
                .field("hide", edition.word("preview.hide", "Hide"))
                .field("lost", edition.word("preview.lost",
                        "The preview has stopped. Start it again with: waymark serve"))
                .endObject();
        return json.endObject().toString();
    }
}
