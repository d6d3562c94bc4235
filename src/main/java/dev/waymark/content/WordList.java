package dev.waymark.content;

import dev.waymark.catalog.Kind;

/** The word lists that a guide writes for itself, in {@code site.yaml}: where they belong. */
enum WordList {
    SKILL_CATEGORY(Kind.SKILL, "category", true),
    TECHNOLOGY_TYPE(Kind.TECHNOLOGY, "type", true),
    ROADMAP_AUDIENCE(Kind.ROADMAP, "audience", false),
    EMPLOYER_INDUSTRIES(Kind.EMPLOYER, "industries", false),
    PROJECT_DIFFICULTY(Kind.PROJECT, "difficulty", true),
    RESOURCE_TYPE(Kind.RESOURCE, "type", true),
    SOURCE_TYPE(Kind.SOURCE, "type", true);

    private final Kind kind;
    private final String field;
    private final boolean needed;

    WordList(Kind kind, String field, boolean needed) {
        this.kind = kind;
        this.field = field;
        this.needed = needed;
    }

    Kind kind() {
        return kind;
    }

    /** The field whose words these are. */
    String field() {
        return field;
    }

    /** Whether no entry of the kind can do without a word of it. */
    boolean isNeeded() {
        return needed;
    }

    /** Such as {@code skill.category}. */
    String path() {
        return kind.word() + "." + field;
    }
}
