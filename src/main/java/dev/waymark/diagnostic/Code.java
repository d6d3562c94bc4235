package dev.waymark.diagnostic;

import java.util.Locale;

/**
 * Everything that Waymark can say about content, templates and settings. The kebab-case name is stable: tests
 * and authors hold on to it. What each one means, with an example and the mend, stands in the resource
 * {@code diagnostics/<code>.md}.
 */
public enum Code {

    // Files and folders
    UNKNOWN_FOLDER,
    UNKNOWN_FILE,
    WRONG_ENDING,
    SPECIAL_FILE,
    UNREADABLE_FILE,
    FILE_TOO_LARGE,
    NOT_UTF8,
    CONTROL_CHARACTER,
    BAD_ID,
    DUPLICATE_ID,
    EMPTY_CONTENT,
    MISSING_SETTINGS,

    // YAML
    UNCLOSED_FRONT_MATTER,
    MISSING_FRONT_MATTER,
    YAML_SYNTAX,
    YAML_FEATURE,
    NESTED_TOO_DEEPLY,
    DUPLICATE_KEY,
    UNKNOWN_FIELD,
    MISSING_FIELD,
    EMPTY_VALUE,
    WRONG_TYPE,
    UNKNOWN_WORD,
    BAD_NUMBER,
    BAD_DATE,
    BAD_CURRENCY,
    BAD_COUNTRY,
    BAD_URL,
    BAD_RANGE,
    CONTRADICTING_FIELDS,
    DUPLICATE_ROW,

    // References
    BAD_REFERENCE,
    UNKNOWN_REFERENCE,
    WRONG_KIND,
    SELF_REFERENCE,
    REFERENCE_CYCLE,
    UNKNOWN_CITATION,
    REDIRECT_CLASH,
    DRAFT_REFERENCE(Severity.NOTE),

    // Markdown
    BROKEN_LINK,
    BROKEN_ANCHOR,
    AMBIGUOUS_LINK,
    BAD_LINK,
    BARE_BAR_IN_TABLE,
    LINK_TO_ABSOLUTE_PATH,
    UNKNOWN_FIGURE,
    DUPLICATE_ANCHOR,
    MARKDOWN_TOO_COMPLEX,
    REFUSED_HTML(Severity.WARNING),
    UNUSED_FOOTNOTE(Severity.WARNING),
    UNCLOSED_LINK(Severity.WARNING),
    UNCITED_FIGURE(Severity.WARNING),
    MISSING_ALT_TEXT,

    // Assets
    MISSING_ASSET,
    BAD_ASSET,
    UNUSED_ASSET(Severity.WARNING),

    // The guide as a whole
    UNKNOWN_SECTION,
    DEAD_LINK(Severity.WARNING),
    MOVED_LINK(Severity.NOTE),
    VANISHED_PAGE,
    REVIEW_OVERDUE(Severity.NOTE),
    NOT_DRAWN(Severity.NOTE),

    // Templates and finished pages
    TEMPLATE_SYNTAX,
    TEMPLATE_FAILURE,
    MISSING_TEMPLATE,
    PAGE_LINK,
    PAGE_ANCHOR,
    PAGE_DUPLICATE_ID,
    PAGE_CLASH,
    PAGE_TOO_LARGE,
    PAGE_TOO_SLOW;

    private final Severity severity;

    Code() {
        this(Severity.ERROR);
    }

    Code(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** The stable name, such as {@code unknown-reference}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
