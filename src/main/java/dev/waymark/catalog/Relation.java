package dev.waymark.catalog;

/** Why one entry points at another: mostly the field that names it. */
public enum Relation implements FixedWord {
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

    private final String word = FixedWord.super.word();

    /** Made once: every page asks for it. */
    @Override
    public String word() {
        return word;
    }
}
