package dev.waymark.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** What was given on the command line, before the command's name and after it; after it wins. */
record Arguments(ParseResult before, ParseResult after) {

    boolean has(String option) {
        return after.hasMatchedOption(option) || before.hasMatchedOption(option);
    }

    Optional<String> value(String option) {
        String given = after.matchedOptionValue(option, before.<String>matchedOptionValue(option, null));
        return Optional.ofNullable(given);
    }

    /** All values of an option that may be given several times, in their order. */
    List<String> values(String option) {
        return after.matchedOptionValue(option, List.<String>of());
    }

    /** The word at a place behind the command, from 0. */
    Optional<String> word(int index) {
        return Optional.ofNullable(after.matchedPositionalValue(index, null));
    }
}
