package dev.waymark.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Two files that cannot stand side by side everywhere: the same path, the same but for case or Unicode normal
 * form (their own or that of a folder above them), or one where the other needs a folder.
 *
 * @param first  the earlier one in the order of {@link PublishedFile}
 * @param second the other one
 */
public record Clash(PublishedFile first, PublishedFile second) {

    /**
     * All clashes, in the order of the second file, whatever the order of the files. A folder that is spelt
     * in two ways is told once, not for each file in it.
     */
    public static List<Clash> among(Collection<PublishedFile> files) {
        Places places = new Places();
        Set<String> told = new HashSet<>();
        List<Clash> clashes = new ArrayList<>();
        for (PublishedFile file : files.stream().sorted().toList()) {
            places.claim(file).ifPresent(taken -> {
                if (!taken.isFolder() || told.add(taken.wanted())) {
                    clashes.add(new Clash(taken.by(), file));
                }
            });
        }
        return clashes;
    }
}
