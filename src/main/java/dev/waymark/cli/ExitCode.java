package dev.waymark.cli;

/**
 * How a run ends. A signal ends it with 130 or 143, which is the affair of the Java runtime.
 */
enum ExitCode {

    FINE(0),
    /** Content, templates or settings have errors or pass a limit; nothing was published. */
    CONTENT(1),
    /** Wrong arguments, no such input folder, or an output folder that is refused. */
    USAGE(2),
    /** The machine failed: cannot read or write, disk full, another build holds the lock. */
    ENVIRONMENT(3),
    /** A defect of Waymark itself. */
    DEFECT(4);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
