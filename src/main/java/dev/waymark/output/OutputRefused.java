package dev.waymark.output;

/**
 * An output folder that is not accepted, so that nothing of anybody else is ever replaced. The message says
 * why and what to do. A wrong use of the command, not a trouble of the machine.
 */
public final class OutputRefused extends Exception {

    private static final long serialVersionUID = 1;

    OutputRefused(String message) {
        super(message);
    }
}
