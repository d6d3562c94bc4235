package dev.waymark.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {

    @ParameterizedTest
    @CsvSource({
        "200000,  0 50000 100000 150000 200000",
        "200001,  0 50000 100000 150000 200000 250000",
        "250001,  0 100000 200000 300000",
        "120000,  0 50000 100000 150000",
        "2480000, 0 500000 1000000 1500000 2000000 2500000",
        "5,       0 1 2 3 4 5",
        "3.5,     0 1 2 3 4",
        "0.07,    0 0.02 0.04 0.06 0.08",
        "1,       0 0.2 0.4 0.6 0.8 1.0",
        "1E+12,   0 200000000000 400000000000 600000000000 800000000000 1000000000000",
        "0,       0 1"})
    void ticksAreRoundAndReachTheLargestNumber(BigDecimal largest, String expected) {
        assertEquals(expected, Ticks.upTo(largest).values().stream()
                .map(tick -> tick.signum() == 0 ? "0" : tick.toPlainString())
                .collect(Collectors.joining(" ")));
    }

    @Test
    void theAxisEndsAtTheFirstTickThatIsNotBelow() {
        Random random = new Random(11);
        for (int i = 0; i < 5_000; i++) {
            BigDecimal largest = new BigDecimal(new BigInteger(1 + random.nextInt(60), random),
                    random.nextInt(9) - 3);
            Ticks ticks = Ticks.upTo(largest);
            assertTrue(ticks.end().compareTo(largest) >= 0, () -> largest + ": " + ticks);
            assertTrue(largest.signum() == 0 || ticks.end().subtract(ticks.step()).compareTo(largest) < 0,
                    () -> largest + ": " + ticks);
            String digits = ticks.step().stripTrailingZeros().unscaledValue().toString();
            assertTrue(digits.equals("1") || digits.equals("2") || digits.equals("5"), digits);
        }
    }

    @ParameterizedTest
    @CsvSource({"200, 0, 0%", "200, 50, 25%", "200, 200, 100%", "3, 1, 33.33%", "200, 900, 100%",
        "200, -4, 0%", "1000000000000, 1, 0%"})
    void aNumberStandsAtItsShareOfTheAxis(BigDecimal end, BigDecimal number, String expected) {
        assertEquals(expected, new Scale(end).at(number));
    }

    @Test
    void aLengthEndsWhereItsUpperEndStands() {
        Scale scale = new Scale(BigDecimal.valueOf(3));
        assertEquals("33.34%", scale.between(BigDecimal.ONE, BigDecimal.valueOf(2)));
        assertEquals("33.33%", scale.at(BigDecimal.ONE));
        assertEquals("66.67%", scale.at(BigDecimal.valueOf(2)));
    }
}
