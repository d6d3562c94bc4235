package dev.waymark.catalog;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A firm that employs people of the guide's roles. */
public record Employer(
        Common common,
        EntryId headquarters,
        List<EntryId> offices,
        List<String> industries,
        List<String> worksOn,
        List<EntryId> technologies,
        Optional<String> website) implements Entry {

    public Employer {
        Objects.requireNonNull(common);
        Objects.requireNonNull(headquarters);
        offices = List.copyOf(offices);
        industries = List.copyOf(industries);
        worksOn = List.copyOf(worksOn);
        technologies = List.copyOf(technologies);
        Objects.requireNonNull(website);
    }
}
