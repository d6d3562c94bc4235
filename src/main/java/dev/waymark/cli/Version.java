package dev.waymark.cli;

import java.util.Optional;

/** The version of this Waymark, as the jar names it. */
record Version(String number) {

    static Version current() {
        return new Version(Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)"));
    }
}
