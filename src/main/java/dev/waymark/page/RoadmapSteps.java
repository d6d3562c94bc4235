package dev.waymark.page;

import java.util.List;
import java.util.Optional;

/**
 * A roadmap with those of its steps that have to do with something.
 *
 * @param with   what else its chief step is about, or what else the part offers that names it; a few at most
 * @param before the step before the chief one
 * @param after  the step after it
 */
public record RoadmapSteps(String title, String href, List<Step> steps, List<Link> with,
        Optional<Link> before, Optional<Link> after) {

    /**
     * A step: its number, from 1, its name, and a link to it.
     *
     * @param part the part of it that is meant; empty for all of it
     */
    public record Step(int number, String title, String href, String part) {
    }

    public RoadmapSteps {
        steps = List.copyOf(steps);
        with = List.copyOf(with);
    }
}
