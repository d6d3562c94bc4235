package dev.waymark.page;

import dev.waymark.catalog.Requirement;
import java.util.List;

/** Something to know first: one entry, or one of several. */
public record RequirementLine(List<Link> oneOf) {

    public RequirementLine {
        oneOf = List.copyOf(oneOf);
    }

    static List<RequirementLine> of(PageScope scope, List<Requirement> requirements) {
        return requirements.stream().map(requirement -> new RequirementLine(scope.links(requirement.oneOf())))
                .filter(line -> !line.oneOf().isEmpty()).toList();
    }
}
