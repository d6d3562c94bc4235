package dev.waymark.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestOnlyTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', delimiter = '|', textBlock = """
            lens-caer    | lens-care lamp-care     | lens-care
            lens-cayres  | lens-care lamp-care     | lens-care
            lens-carx    | lens-care lens-cart     | ''
            lens-carx    | lens-care lens-core     | ''
            lnse-caxxx   | lens-care               | ''
            junior       | senior                  | ''
            elns-care    | lens-care               | lens-care
            oil          | oils                    | ''
            olis         | oils                    | oils
            oils         | lamp                    | ''
            """)
    void onlyOneNameThatIsNearIsCertain(String word, String names, String meant) {
        assertEquals(meant, Nearest.only(word, List.of(names.split(" "))).orElse(""));
    }
}
