package dev.waymark.markdown;

import com.vladsch.flexmark.util.data.NullableDataKey;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Patience;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Watches one text being read: the time it may take, and the limits that it passed. A limit that merely turns
 * markers into text is noted and reading goes on; one that cannot be borne ends it with {@link GivenUp}.
 */
final class Guard {

    /** Where the guard of a document is found by the parts of the parser. */
    static final NullableDataKey<Guard> KEY = new NullableDataKey<>("WAYMARK_GUARD");

    /** Containers in each other: a list takes two, so that 50 lists fit. */
    static final int OPEN_BLOCKS = 100;
    /** Opening brackets that wait for their end, in one block. */
    static final int OPEN_BRACKETS = 100;
    /** Runs of {@code *}, {@code _} and {@code ~} in one block. */
    static final int RUNS = 2_000;
    /** Chars of one such run. */
    static final int RUN_CHARS = 100;
    /** Chars of the target of a link, of a tag, of an address in angle brackets. */
    static final int TARGET_CHARS = 4_096;
    /** Chars of the label of a reference; CommonMark says so. */
    static final int LABEL_CHARS = 999;
    /** Columns of a table. */
    static final int COLUMNS = 200;
    /** Elements in each other when they are written. */
    static final int DEPTH = 200;

    private static final int STEPS_BETWEEN_LOOKS = 1_024;
    /** Mistakes of one kind in one text; more help nobody. */
    private static final int MOST_TOLD = 100;

    /** A limit that was passed: where, and what to say. */
    record Passed(Code code, int offset, String message, String help) {
    }

    private final Patience patience;
    private final List<Passed> passed = new ArrayList<>();
    private final Map<Code, Integer> told = new EnumMap<>(Code.class);
    private int steps;

    Guard(Patience patience) {
        this.patience = patience;
    }

    /** Counts a step of work near an offset; now and then asks whether it is enough. */
    void step(int offset) {
        if (++steps % STEPS_BETWEEN_LOOKS == 0 && patience.isOver()) {
            throw new GivenUp(new Passed(Code.PAGE_TOO_SLOW, offset,
                    "reading this text takes too long", "split it, or write it more plainly"));
        }
    }

    /** Notes a limit, once for each kind. */
    void note(int offset, String message, String help) {
        if (passed.stream().noneMatch(other -> other.message().equals(message))) {
            passed.add(new Passed(Code.MARKDOWN_TOO_COMPLEX, offset, message, help));
        }
    }

    /** Notes a link that cannot be one, because it holds a link by id, a citation or a footnote. */
    void linkInLink(int offset) {
        tell(Code.BAD_LINK, offset,
                "a link cannot hold another link, a citation or a footnote", "put that one behind it");
    }

    /** Notes a bar that ends a table cell in the middle of a link. */
    void bareBar(int offset) {
        tell(Code.BARE_BAR_IN_TABLE, offset, "a bare bar ends the cell of a table", "write it as \\|");
    }

    /** Notes what begins like a link by id and does not end. */
    void unclosedLink(int offset) {
        tell(Code.UNCLOSED_LINK, offset, "this link by id does not end",
                "write ]] where it ends, or \\[[ if no link is meant");
    }

    private void tell(Code code, int offset, String message, String help) {
        if (told.merge(code, 1, Integer::sum) <= MOST_TOLD) {
            passed.add(new Passed(code, offset, message, help));
        }
    }

    void nestedTooDeeply(int offset) {
        note(offset, "quotes and lists are nested too deeply",
                "at most " + OPEN_BLOCKS / 2 + " levels of lists are read");
    }

    List<Passed> passed() {
        return passed;
    }

    /** Reading ends here, without a result. */
    static final class GivenUp extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final transient Passed reason;

        GivenUp(Passed reason) {
            super(reason.message(), null, false, false);
            this.reason = reason;
        }

        Passed reason() {
            return reason;
        }
    }
}
