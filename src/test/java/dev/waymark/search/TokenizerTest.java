package dev.waymark.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TokenizerTest {

    static List<TokenCases.Case> cases() throws java.io.IOException {
        return TokenCases.read();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void textIsSplitAsTheSharedCasesSay(TokenCases.Case expected) {
        List<String> words = new ArrayList<>();
        Tokenizer.tokens(expected.text(), (word, joined) -> words.add(joined ? "(" + word + ")" : word));
        assertEquals(expected.words(), String.join(" ", words));
    }

    @Test
    void anyTextIsSplitIntoWordsThatAreFoldedAlready() {
        for (int seed = 0; seed < 2_000; seed++) {
            String text = TokenCases.random(new Random(seed));
            int at = seed;
            Tokenizer.tokens(text, (word, joined) -> {
                assertTrue(!word.isEmpty() && word.length() <= 72, () -> "seed " + at + ": " + word);
                assertTrue(joined || Folding.fold(word).equals(word), () -> "seed " + at + ": " + word);
            });
        }
    }
}
