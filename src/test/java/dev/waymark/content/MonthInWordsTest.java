package dev.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.catalog.PartialDate;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthInWordsTest {

    @TempDir
    Path content;

    @ParameterizedTest
    @CsvSource({
        "November 2026, 2026-11", "nov. 2026, 2026-11", "Sept 2026, 2026-09", "May 2026, 2026-05",
        "23 November 2026, 2026-11-23", "'November 3rd, 2026', 2026-11-03", "'3. March, 2026', 2026-03-03",
        "February 30 2026, ''", "Novembre 2026, ''", "3 May 4 2026, ''", "Ma 2026, ''", "last week, ''"})
    void aMonthByItsEnglishNameIsReadAndNothingIsGuessed(String written, String expected) {
        assertEquals(expected, MonthInWords.read(written).map(PartialDate::text).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({
        "November 2026, 'write `2026-11`; '",
        "last week, ''", "2026-13, ''"})
    void aDateThatIsNoneIsAnsweredWithTheThreeForms(String written, String expected) {
        ReadContent.write(content, "site.yaml", "title: Keepers\nbase-url: https://example.org/\n");
        ReadContent.write(content, "roles/keeper.md",
                "---\ntitle: Keeper\nsummary: Keeps a light.\nreviewed: " + written + "\n---\n");
        assertEquals(List.of(expected + "a date is a year, a month or a day of the calendar, such as "
                + "`2024`, `2024-04` or `2024-04-23`"), ReadContent.of(content).diagnostics().get(0).help());
    }
}
