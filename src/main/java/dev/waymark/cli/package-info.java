/**
 * The commands: arguments, exit codes and printing. {@link dev.waymark.cli.Main} wires them by hand, one
 * class a command; a report is printed as text, JSON lines, workflow annotations or SARIF. The only room that
 * imports picocli, writes to the standard streams or decides on an exit code.
 */
package dev.waymark.cli;
