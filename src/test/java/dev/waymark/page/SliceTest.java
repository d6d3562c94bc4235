package dev.waymark.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SliceTest {

    private static final List<Integer> WEST_LAMPS = IntStream.range(0, 150).boxed().toList();
    private static final List<Integer> EAST_LAMPS = IntStream.range(150, 450).boxed().toList();

    @Test
    void aPageHoldsTwoHundred() {
        assertEquals(List.of(0, 1, 1, 2), IntStream.of(0, 1, 200, 201).map(Slice::pages).boxed().toList());
        assertEquals(List.of(1, 1, 2), List.of(Slice.pageOf(0), Slice.pageOf(199), Slice.pageOf(200)));
    }

    @Test
    void aPageEndsInTheMiddleOfAGroup() {
        assertEquals(WEST_LAMPS, new Slice(450, 1).of(WEST_LAMPS, 0));
        assertEquals(EAST_LAMPS.subList(0, 50), new Slice(450, 1).of(EAST_LAMPS, 150));
        assertEquals(List.of(), new Slice(450, 2).of(WEST_LAMPS, 0));
        assertEquals(EAST_LAMPS.subList(50, 250), new Slice(450, 2).of(EAST_LAMPS, 150));
    }

    @Test
    void allPagesTogetherShowEachItemOnce() {
        List<Integer> shown = new ArrayList<>();
        for (int number = 1; number <= Slice.pages(450); number++) {
            shown.addAll(new Slice(450, number).of(WEST_LAMPS, 0));
            shown.addAll(new Slice(450, number).of(EAST_LAMPS, 150));
        }
        assertEquals(IntStream.range(0, 450).boxed().toList(), shown);
    }
}
