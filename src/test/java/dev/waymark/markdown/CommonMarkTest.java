package dev.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** The 652 examples of CommonMark 0.31.2, read without what goes beyond them. */
class CommonMarkTest {

    private final List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
    private final Map<Integer, String> exceptions = exceptions();

    @Test
    void theExamplesAreThoseOfTheVersionThatWePromise() throws IOException {
        try (InputStream spec = TestResources.getSpec().openStream()) {
            assertTrue(new String(spec.readAllBytes(), StandardCharsets.UTF_8).contains("version: '0.31.2'"));
        }
        assertEquals(652, examples.size());
    }

    @Test
    void eachExampleIsWrittenAsInTheSpecificationButThoseListedWithTheirReason() {
        MarkdownReader reader = new MarkdownReader(new TextStore(), true, 10);
        List<String> wrong = new ArrayList<>();
        for (int number = 1; number <= examples.size(); number++) {
            Example example = examples.get(number - 1);
            String source = withTabs(example.getSource());
            String html = ReadText.of(source, reader).html();
            boolean isRight = html.equals(withTabs(example.getHtml()));
            if (isRight == exceptions.containsKey(number)) {
                wrong.add(isRight ? "Example " + number + " is right now: take it off the list"
                        : "Example " + number + " of " + example.getSection() + "\n" + source + "\n" + html);
            }
        }
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
        assertTrue(exceptions.size() <= 42, "at least 610 examples must be right");
    }

    /** The specification shows tabs as arrows. */
    private static String withTabs(String text) {
        return text.replace('\u2192', '\t');
    }

    private static Map<Integer, String> exceptions() {
        Map<Integer, String> exceptions = new TreeMap<>();
        String path = "/markdown/commonmark-exceptions.txt";
        try (InputStream list = CommonMarkTest.class.getResourceAsStream(path)) {
            for (String line : new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.split(" ", 2);
                    exceptions.put(Integer.parseInt(parts[0]), parts[1]);
                }
            }
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        return exceptions;
    }
}
