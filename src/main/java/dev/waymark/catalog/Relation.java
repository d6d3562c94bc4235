package dev.waymark.catalog;

import java.util.Locale;

/** Why one entry points at another: mostly the field that names it. */
public enum Relation {
    ABOUT,
    ALTERNATIVE,
    ASKS,
    CITES,
    CLAIM_OF,
    COUNTRY,
    HEADQUARTERS,
    HELPS,
    LANGUAGE,
    LEVEL,
    MENTIONS,
    NEEDS,
    NEXT,
    OFFICE,
    PART_OF,
    PLACE,
    PROJECT,
    PROVES,
    QUOTED_VIA,
    REGION,
    RELATED,
    REQUIRES,
    ROLE,
    SEE,
    SIDE,
    SKILL,
    SOURCE,
    STEP,
    SUPERSEDES,
    TECHNOLOGY,
    WITHIN;

    /** The kebab-case name under which the words for it stand in the theme. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
