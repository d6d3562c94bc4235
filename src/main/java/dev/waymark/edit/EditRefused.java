package dev.waymark.edit;

import java.util.List;

/** A change that makes no sense for this guide. The message is one line; help may be empty. */
public final class EditRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> help;

    EditRefused(String message, String... help) {
        super(message);
        this.help = List.of(help);
    }

    public List<String> help() {
        return help;
    }
}
