package dev.waymark.page;

import java.util.List;

/** A roadmap with those of its steps that have to do with something. */
public record RoadmapSteps(String title, String href, List<Step> steps) {

    /**
     * A step: its number, from 1, its name, and a link to it.
     *
     * @param part the part of it that is meant; empty for all of it
     */
    public record Step(int number, String title, String href, String part) {
    }

    public RoadmapSteps {
        steps = List.copyOf(steps);
    }
}
