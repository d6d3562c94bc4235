package dev.waymark.cli;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Limits;
import dev.waymark.diagnostic.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The diagnostics that a person is shown of all that were found: of one code in one file a few, and of the
 * rest at most {@link Limits#DIAGNOSTICS_SHOWN}, errors before warnings and warnings before notes.
 *
 * @param shown by file and position
 * @param rest  how many are neither shown nor counted with one that is shown
 */
record Selection(List<Shown> shown, int rest) {

    /** Shown of one code in one file. */
    static final int ALIKE = 10;

    /**
     * A diagnostic to print.
     *
     * @param moreAlike how many of the same code in the same file are left out after it
     */
    record Shown(Diagnostic diagnostic, int moreAlike) {
    }

    private record Group(SourceFile file, Code code) {

        static Group of(Diagnostic diagnostic) {
            return new Group(diagnostic.span().file(), diagnostic.code());
        }
    }

    static Selection of(List<Diagnostic> diagnostics) {
        Map<Group, List<Diagnostic>> groups = diagnostics.stream()
                .collect(Collectors.groupingBy(Group::of, LinkedHashMap::new, Collectors.toList()));
        List<Shown> candidates = new ArrayList<>();
        groups.values().forEach(group -> candidates.addAll(firstOf(group)));
        List<Shown> shown = candidates.stream()
                .sorted(Comparator.comparing(candidate -> candidate.diagnostic().severity()))
                .limit(Limits.DIAGNOSTICS_SHOWN)
                .sorted(Comparator.comparing(Shown::diagnostic))
                .toList();
        int told = shown.size() + shown.stream().mapToInt(Shown::moreAlike).sum();
        return new Selection(shown, diagnostics.size() - told);
    }

    private static List<Shown> firstOf(List<Diagnostic> group) {
        int kept = Math.min(ALIKE, group.size());
        List<Shown> shown = new ArrayList<>();
        for (int i = 0; i < kept; i++) {
            shown.add(new Shown(group.get(i), i == kept - 1 ? group.size() - kept : 0));
        }
        return shown;
    }
}
