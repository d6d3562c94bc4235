package dev.waymark.page;

/** What one template shows. */
public interface View {

    /** The name of the template below {@code pages/}, without its ending. */
    String template();

    Frame page();
}
