package dev.waymark.handbook;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.diagnostic.Code;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationTest {

    @Test
    void everyCodeHasAFileAndThereIsNoOther() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(Explanation.class.getResource("/diagnostics")).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
            List<String> wanted = Stream.of(Code.values()).map(code -> code.id() + ".md").sorted().toList();
            assertEquals(wanted, names);
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachSaysWhatItMeansThenShowsAWrongAndAMendedExample(Code code) {
        String text = Explanation.of(code).markdown();
        assertAll(
                () -> assertTrue(text.startsWith("# " + code.id() + "\n\n"), text),
                () -> assertTrue(text.contains("\n\nWrong:\n\n```"), text),
                () -> assertTrue(text.contains("```\n\nMended:\n\n```"), text),
                () -> assertTrue(text.endsWith("```\n"), text),
                () -> assertTrue(Explanation.of(code).summary().endsWith("."), text),
                () -> assertTrue(text.lines().allMatch(line -> line.length() <= 100), text));
    }
}
