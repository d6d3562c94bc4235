package dev.waymark.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.site.Routes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NavigationTest {

    @Test
    void theHeadOfAPageNamesTheToolsThatTheSettingsName(@TempDir Path folder) throws Exception {
        Path settings = folder.resolve("site.yaml");
        Files.writeString(settings, Files.readString(Path.of("src/test/resources/keepers/site.yaml"))
                .replaceAll("(?m)^navigation:.*\\n(?: .*\\n)*", "")
                + "navigation: [" + String.join(", ", Routes.sections()) + "]\n");
        Keepers keepers = Keepers.with(folder.resolve("built"), Map.of("site.yaml", settings));
        List<String> links = keepers.document("skills/").select("header nav a").eachAttr("href");
        assertEquals(Routes.sections().stream().map(name -> "../" + name + "/").toList(),
                links.stream().filter(link -> Routes.sections().contains(link.replaceAll("[./]", "")))
                        .distinct().toList());
    }
}
