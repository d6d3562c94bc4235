package dev.waymark.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({"2024, 2024-01-01", "2024-04, 2024-04-01", "2024-02-29, 2024-02-29",
        "1812-12-31, 1812-12-31"})
    void itIsShownAsGivenAndBeginsOnItsFirstDay(String text, String firstDay) {
        PartialDate date = PartialDate.parse(text).orElseThrow();
        assertEquals(text, date.toString());
        assertEquals(firstDay, date.firstDay().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "2024-2", "2024-13", "2024-00", "2023-02-29", "2024-02-30",
        "2024-04-31", "20240423", "2024/04/23", "23-04-2024", "+2024", "2O24", "２０２４", "2024-04-23T00:00",
        "yesterday", "-024-01", "1e40"})
    void whatIsNotInTheCalendarIsNoDate(String text) {
        assertEquals(Optional.empty(), PartialDate.parse(text));
    }

    @Test
    void datesSortByTime() {
        assertEquals(List.of("1999-12", "2024", "2024-04", "2024-04-23"),
                Stream.of("2024-04-23", "2024", "1999-12", "2024-04")
                        .map(text -> PartialDate.parse(text).orElseThrow()).sorted()
                        .map(PartialDate::text).toList());
    }
}
