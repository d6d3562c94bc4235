package dev.waymark.page;

import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Requirement;
import dev.waymark.catalog.Skill;
import dev.waymark.catalog.Technology;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What stands below the requirements of something to learn: what they require themselves, and so on down.
 * Where one of several will do, nothing is said of what lies below it.
 */
final class Foundations {

    private static final int MOST = 24;

    private Foundations() {
    }

    /**
     * Links to what lies below, what comes first in learning first; the requirements themselves are left out.
     */
    static List<Link> below(PageScope scope, EntryId id, List<Requirement> requires) {
        Set<EntryId> seen = new LinkedHashSet<>(List.of(id));
        requires.forEach(requirement -> seen.addAll(requirement.oneOf()));
        int direct = seen.size();
        Deque<EntryId> open = new ArrayDeque<>(certain(requires));
        while (!open.isEmpty() && seen.size() < direct + MOST) {
            for (EntryId next : certain(requires(scope, open.removeFirst()))) {
                if (seen.add(next)) {
                    open.addLast(next);
                }
            }
        }
        List<EntryId> below = new ArrayList<>(seen).subList(direct, seen.size());
        Collections.reverse(below);
        return scope.links(below);
    }

    private static List<EntryId> certain(List<Requirement> requires) {
        return requires.stream().filter(requirement -> requirement.oneOf().size() == 1)
                .map(requirement -> requirement.oneOf().get(0)).toList();
    }

    private static List<Requirement> requires(PageScope scope, EntryId id) {
        Entry entry = scope.catalog().find(id).orElse(null);
        if (entry instanceof Skill skill) {
            return skill.requires();
        }
        return entry instanceof Technology technology ? technology.requires() : List.of();
    }
}
