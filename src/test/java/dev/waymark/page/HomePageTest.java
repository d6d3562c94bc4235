package dev.waymark.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the text of the home page says decides how the page is laid out. */
class HomePageTest {

    @Test
    void aSectionThatEndsWithAListIsAWayInAndTheOthersFollow(@TempDir Path folder) throws Exception {
        Path text = Files.writeString(folder.resolve("home.md"), """
                ---
                title: Keepers of the light
                summary: How one becomes a lighthouse keeper.
                ---

                A guide.

                ## New here {#new}

                Begin at the foot of the tower.

                - [The path of a keeper](../roadmaps/keeper.md)

                ## What is said {#said}

                What a source says.
                """);
        Document home = Keepers.with(folder.resolve("built"), Map.of("pages/home.md", text)).document("");
        assertEquals(List.of("New here Begin at the foot of the tower. The path of a keeper"),
                home.select(".ways section").eachText());
        assertEquals("A guide.", home.select(".hero .prose").text());
        assertEquals(List.of("What is said What a source says."),
                home.select(".promises section").eachText());
        assertEquals(List.of("First nights", "Alone in the tower"), home.select(".trail li").eachText());
    }
}
