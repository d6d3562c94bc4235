package dev.waymark.page;

import dev.waymark.catalog.Stage;

/** How much of a part of a step is needed, in words. */
final class Needs {

    private Needs() {
    }

    static String text(PageScope scope, Stage.Part part) {
        boolean isChoice = part.pick() == Stage.Pick.ONE && part.items().size() > 1;
        if (part.optional()) {
            return scope.words().text(isChoice ? "need.optional-one" : "need.optional");
        }
        if (isChoice) {
            return scope.words().text("need.one");
        }
        return scope.words().text(part.pick() == Stage.Pick.ANY ? "need.any" : "need.all");
    }
}
