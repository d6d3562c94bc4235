package dev.waymark.markdown;

/**
 * Fills the slots of a text: what only the finished site knows. Each method appends HTML; what it appends
 * must be escaped.
 */
public interface Slots {

    /**
     * Appends the start tag of a link, {@code <a href="…">}, or nothing where there is nothing to link to.
     */
    void openLink(ProseLink link, StringBuilder html);

    /** Appends the end tag that belongs to {@link #openLink}. */
    void closeLink(ProseLink link, StringBuilder html);

    /**
     * Appends the words of a link by id that has none of its own: a title, or a figure with unit and source.
     */
    void label(ProseLink link, StringBuilder html);

    /** Appends the value of the {@code src} attribute of a picture. */
    void imageSource(ProseLink image, StringBuilder html);

    /** Appends the mark of a citation, such as a numbered link to the foot of the page. */
    void citation(ProseCitation citation, StringBuilder html);

    /**
     * Appends a word that the theme prints, by its key: {@code alert-note}, {@code alert-tip},
     * {@code alert-important}, {@code alert-warning}, {@code alert-caution}, {@code footnotes},
     * {@code footnote-back}, {@code table}, {@code task-done}, {@code task-open}. It may stand in an
     * attribute.
     */
    void word(String key, StringBuilder html);
}
