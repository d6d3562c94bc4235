package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    private static final String SALARIES =
            "set,row,source,place,currency,amount,min,max,max_open,period,year\r\n";
    private static final String FACTS = "fact,measure,value,min,max,unit,says,place,period,sources\r\n";

    @TempDir
    private Path here;

    private void site(String name, List<String> pages, String salaries, String facts) throws IOException {
        Path data = Files.createDirectories(here.resolve(name + "/data"));
        StringBuilder manifest = new StringBuilder(
                "{\"generator\":\"waymark\",\"format\":1,\"digest\":\"crc32+crc32c\",\"files\":[\n");
        for (int i = 0; i < pages.size(); i++) {
            String[] page = pages.get(i).split(" ");
            manifest.append("{\"url\":\"/").append(page[0]).append("\",\"path\":\"").append(page[0])
                    .append(page[0].endsWith("/") ? "index.html" : "")
                    .append("\",\"entry\":\"\",\"bytes\":1,\"digest\":\"").append(page[1].repeat(16))
                    .append(i == pages.size() - 1 ? "\"}\n" : "\"},\n");
        }
        Files.writeString(data.resolve("manifest.json"), manifest.append("]}\n"));
        Files.writeString(data.resolve("salaries.csv"), SALARIES + salaries);
        Files.writeString(data.resolve("facts.csv"), FACTS + facts);
    }

    private String diff() {
        Run run = Run.in(here, "diff", "before", "after");
        assertEquals(0, run.code(), run.err());
        return run.out();
    }

    @Test
    void pagesThatAreNewGoneOrOtherAreListedAndNothingElse() throws IOException {
        site("before", List.of("assets/a.css 1", "skills/knots/ 1", "skills/lamp/ 1", "skills/oil/ 1"),
                "", "");
        site("after", List.of("assets/a.css 2", "skills/lamp/ 2", "skills/oil/ 1", "skills/ropes/ 3"),
                "", "");
        assertEquals("""
                ### Pages

                | page | |
                |---|---|
                | /skills/knots/ | **gone** |
                | /skills/lamp/ | changed |
                | /skills/ropes/ | new |

                ### Figures

                No figure differs.
                """, diff());
    }

    @Test
    void figuresAreShownAsTheyWereAndAsTheyAreWithTheirSource() throws IOException {
        site("before", List.of("a/ 1"),
                "salary/survey,all,source/survey,country/norway,NOK,480000,,,false,year,2024\r\n"
                + "salary/survey,old,source/survey,country/norway,NOK,1,,,false,year,2024\r\n",
                "fact/steps,steps,199,,,steps,,,,source/survey\r\n");
        site("after", List.of("a/ 1"),
                "salary/survey,all,source/census,country/norway,NOK,,470000,510000,true,year,2025\r\n",
                "fact/steps,steps,199,,,steps,,,,source/survey\r\n"
                + "fact/says,,,,,,\"Fewer, \"\"much\"\" fewer\",,,source/survey\r\n");
        assertEquals("""
                ### Pages

                No page differs.

                ### Figures

                | figure | was | is | source |
                |---|---|---|---|
                | fact/says | new | Fewer, "much" fewer | source/survey |
                | salary/survey\\#all | 480000, NOK, year, 2024, country/norway \
                | 470000 to 510000 and more, NOK, year, 2025, country/norway \
                | source/survey → source/census |
                | salary/survey\\#old | 1, NOK, year, 2024, country/norway | **gone** | source/survey |
                """, diff());
    }

    /** It is shown on a page of the code host, where somebody might take it for words of ours. */
    @Test
    void textOfTheContentIsNothingButText() throws IOException {
        site("before", List.of("a/ 1"), "", "");
        site("after", List.of("a/ 1"), "",
                "fact/x,,,,,,\"'=1 | [here](https://evil.example) `x` <img src=x> @ada #1\n\n"
                + "## **Approved**\",,,source/survey\r\n");
        String line = diff().lines().filter(each -> each.startsWith("| fact/x ")).findFirst().orElseThrow();
        assertEquals("| fact/x | new | =1 \\| \\[here\\](https:&#47;&#47;evil.example) \\`x\\`"
                + " &lt;img src=x\\> \\@ada \\#1\\\\u000a\\\\u000a\\#\\# \\*\\*Approved\\*\\*"
                + " | source/survey |", line);
    }

    @Test
    void longListsAreCounted() throws IOException {
        StringBuilder facts = new StringBuilder();
        for (int i = 0; i < 130; i++) {
            facts.append("fact/f-").append(i).append(",,").append(i).append(",,,,,,,s\r\n");
        }
        site("before", List.of("a/ 1"), "", "");
        site("after", List.of("a/ 1"), "", facts.toString());
        assertTrue(diff().endsWith("\n\nand 30 more\n"), diff());
    }

    @Test
    void aFolderWithoutASiteIsRefused() throws IOException {
        site("after", List.of("a/ 1"), "", "");
        Run run = Run.in(here, "diff", "before", "after");
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("error: there is no file \""), run.err());
    }

    @Test
    void aFormThatItDoesNotKnowIsRefused() throws IOException {
        site("before", List.of("a/ 1"), "", "");
        site("after", List.of("a/ 1"), "", "");
        assertEquals(new Run(2, "", "error: diff prints Markdown and knows no other form\n"
                + "  = help: leave --format out\n"),
                Run.in(here, "diff", "before", "after", "--format", "json"));
    }
}
