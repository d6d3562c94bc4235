package dev.waymark.handbook;

import dev.waymark.diagnostic.Code;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages on diagnostics, as Markdown. */
final class DiagnosticText {

    private DiagnosticText() {
    }

    /** What {@code explain} prints, without the heading. */
    static String of(Code code) {
        String text = Explanation.of(code).markdown();
        return "`" + code.severity().label() + "[" + code.id() + "]`\n\n"
                + text.substring(text.indexOf("\n\n") + 2)
                        .replace("\nWrong:\n", "\n## Wrong\n").replace("\nMended:\n", "\n## Mended\n");
    }

    /** All of them with their first sentence. */
    static String list() {
        return Stream.of(Code.values()).map(DiagnosticText::line)
                .collect(Collectors.joining("", "| code | is | means |\n|---|---|---|\n", ""));
    }

    private static String line(Code code) {
        return "| [`" + code.id() + "`](../diagnostics/" + code.id() + ".md) | "
                + code.severity().label() + " | " + Cell.of(Explanation.of(code).summary()) + " |\n";
    }
}
