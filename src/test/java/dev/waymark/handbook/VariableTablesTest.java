package dev.waymark.handbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.page.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VariableTablesTest {

    @Test
    void everyViewIsDescribed() throws IOException, ClassNotFoundException {
        List<String> views = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("target/classes/dev/waymark/page"))) {
            for (Path file : files.sorted().toList()) {
                Class<?> type = Class.forName("dev.waymark.page."
                        + file.getFileName().toString().replaceFirst("\\.class$", ""));
                if (View.class.isAssignableFrom(type) && type.isRecord()) {
                    views.add(type.getSimpleName());
                }
            }
        }
        assertEquals(views, VariableTables.VIEWS.stream().map(Class::getSimpleName).sorted().toList());
    }

    @Test
    void theVariablesOfATemplateAndOfItsPartsAreListed() {
        String text = new VariableTables().markdown();
        assertTrue(text.contains("\n### skill {#template-skill-page}\n\n| variable | holds |\n|---|---|\n"
                + "| `page` | [frame](#part-frame) |\n"), text);
        assertTrue(text.contains("| `side` | [side-nav](#part-side-nav), may be missing |\n"), text);
        assertTrue(text.contains("\n### side-nav {#part-side-nav}\n"), text);
        assertTrue(text.contains("| `breadcrumbs` | a list; each: [link](#part-link) |\n"), text);
    }
}
