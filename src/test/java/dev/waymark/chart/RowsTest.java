package dev.waymark.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {

    private static Diagram.Arrow arrow(int from, int to) {
        return new Diagram.Arrow(from, to, true);
    }

    @Test
    void boxesStandSideBySideUntilOneNeedsAnother() {
        assertArrayEquals(new int[] {0, 0, 1, 1, 1}, Rows.of(5, 3, List.of(arrow(1, 2))));
    }

    @Test
    void aRowHoldsNoMoreThanItsColumns() {
        assertArrayEquals(new int[] {0, 0, 1, 1, 2}, Rows.of(5, 2, List.of()));
        assertArrayEquals(new int[] {0, 1, 2}, Rows.of(3, 1, List.of()));
    }

    @Test
    void aBoxThatNeedsALaterOneWaitsForIt() {
        assertEquals(List.of(1, 2, 0), Rows.order(3, List.of(arrow(2, 0))));
    }

    @Test
    void aCircleHasNoOrder() {
        assertThrows(IllegalArgumentException.class, () -> Rows.order(2, List.of(arrow(0, 1), arrow(1, 0))));
    }
}
