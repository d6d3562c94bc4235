package dev.waymark.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of entry. Each has one folder in the content, which is also the first part of its URLs. */
public enum Kind {
    ROLE("role", "roles", Ending.MD),
    ROADMAP("roadmap", "roadmaps", Ending.MD),
    SKILL("skill", "skills", Ending.MD),
    TECHNOLOGY("technology", "technologies", Ending.MD),
    LEVEL("level", "levels", Ending.MD),
    SALARY("salary", "salaries", Ending.YAML),
    EMPLOYER("employer", "employers", Ending.MD),
    CITY("city", "cities", Ending.MD),
    COUNTRY("country", "countries", Ending.MD),
    REGION("region", "regions", Ending.MD),
    GUIDE("guide", "guides", Ending.MD),
    PAGE("page", "pages", Ending.MD),
    FAQ("faq", "faqs", Ending.MD),
    PROJECT("project", "projects", Ending.MD),
    RESOURCE("resource", "resources", Ending.EITHER),
    FACT("fact", "facts", Ending.YAML),
    CONFLICT("conflict", "conflicts", Ending.MD),
    SOURCE("source", "sources", Ending.YAML);

    /** How the files of a kind end. */
    public enum Ending {
        MD(".md"), YAML(".yaml"), EITHER(".md", ".yaml");

        private final List<String> allowed;

        Ending(String... allowed) {
            this.allowed = List.of(allowed);
        }

        /** The endings with their dot, the usual one first. */
        public List<String> allowed() {
            return allowed;
        }
    }

    private static final Map<String, Kind> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Kind::word, kind -> kind));
    private static final Map<String, Kind> BY_FOLDER =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Kind::folder, kind -> kind));

    private final String word;
    private final String folder;
    private final Ending ending;

    Kind(String word, String folder, Ending ending) {
        this.word = word;
        this.folder = folder;
        this.ending = ending;
    }

    /** The word that names the kind in references: {@code skill} in {@code skill/caching}. */
    public String word() {
        return word;
    }

    /** The folder below the content folder, and the first part of the URLs. */
    public String folder() {
        return folder;
    }

    public Ending ending() {
        return ending;
    }

    public static Optional<Kind> ofWord(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    public static Optional<Kind> ofFolder(String folder) {
        return Optional.ofNullable(BY_FOLDER.get(folder));
    }
}
