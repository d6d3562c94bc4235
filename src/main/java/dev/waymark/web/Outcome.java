package dev.waymark.web;

/** What came of asking for an address. */
sealed interface Outcome {

    /** The page is there. */
    record Works() implements Outcome {
    }

    /**
     * The page is there, but at another address, and the old one says that this is for good.
     *
     * @param certain whether it is surely the same page: one that leads to the first page of a site seldom is
     */
    record Moved(String to, boolean certain) implements Outcome {
    }

    /** @param why such as {@code answers 404 Not Found} */
    record Fails(String why) implements Outcome {
    }

    /** The host cannot be reached, or is silent: it may be gone, or the network here. */
    record Unreachable(String why) implements Outcome {
    }

    /** The host is not one that everybody can reach, so it was not asked. */
    record Hidden() implements Outcome {
    }

    /** The host answers, but not to programs, or not now; that says nothing about the page. */
    record Unsure(String why) implements Outcome {
    }
}
