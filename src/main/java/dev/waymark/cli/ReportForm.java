package dev.waymark.cli;

import java.io.PrintStream;

/** One way to print a report. Always {@code \n}, whatever the machine. */
interface ReportForm {

    void print(Report report, PrintStream target);
}
