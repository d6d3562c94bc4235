package dev.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The reader itself: limits, positions in a file, many threads. */
class MarkdownReaderTest {

    @Test
    void positionsAreThoseOfTheFileAndNotOfTheText() {
        String file = "---\ntitle: Lamp\n---\n\n[a](x:y)\n";
        Diagnostics found = new Diagnostics();
        new MarkdownReader(new TextStore())
                .read(MarkdownSource.bodyOf(SourceFile.of("content/guides/lamp.md", file), 20), found);
        assertEquals("content/guides/lamp.md:5:5", found.sorted().get(0).span().toString());
    }

    @Test
    void positionsInAStringOfTheFrontMatterFollowItsEscapes() {
        String file = "note: 'it''s [a](x:y)'";
        SourceFile salaries = SourceFile.of("content/salaries/lamp.yaml", file);
        MarkdownSource source = new MarkdownSource(salaries, "it's [a](x:y)",
                offset -> offset + (offset > 2 ? 8 : 7));
        Diagnostics found = new Diagnostics();
        new MarkdownReader(new TextStore()).readInline(source, found);
        Diagnostic told = found.sorted().get(0);
        assertEquals("x:y", file.substring(told.span().start(), told.span().end()));
    }

    @Test
    void whatTurnsToTextIsToldAtTheFirstOfItsKind() {
        ReadText deep = ReadText.of("a\n\n" + ">".repeat(300) + " b");
        assertEquals(List.of("3:101 markdown-too-complex <>>"), deep.told());
        assertTrue(deep.html().contains("&gt;&gt; b"));
        ReadText brackets = ReadText.of("a " + "[".repeat(150) + "\n\n" + "[".repeat(150));
        assertEquals(List.of("1:103 markdown-too-complex <[>"), brackets.told());
        ReadText runs = ReadText.of("*a ".repeat(2_100));
        assertEquals(List.of("1:6001 markdown-too-complex <*>"), runs.told());
        ReadText wide = ReadText.of("|a".repeat(300) + "|\n" + "|-".repeat(300) + "|\n");
        assertEquals(List.of("2:1 markdown-too-complex <|>"), wide.told());
    }

    @Test
    void fiftyListsInEachOtherAreReadAndOneMoreIsText() {
        String fifty = IntStream.range(0, 49).mapToObj(i -> "  ".repeat(i) + "- a\n")
                .collect(Collectors.joining());
        assertEquals(List.of(), ReadText.of(fifty).told());
        String more = IntStream.range(0, 60).mapToObj(i -> "  ".repeat(i) + "- a\n")
                .collect(Collectors.joining());
        assertEquals("markdown-too-complex", ReadText.of(more).found().get(0).code().id());
    }

    @Test
    void whatCannotBeWrittenGivesNoProseAtAll() {
        ReadText nested = ReadText.of("*a **b ".repeat(150) + "c** d*".repeat(150));
        assertEquals(1, nested.found().size());
        assertEquals("markdown-too-complex", nested.found().get(0).code().id());
        assertTrue(nested.prose().isEmpty());
        ReadText large = ReadText.of("[a]: https://e.example/" + "b".repeat(4_000)
                + "\n\n" + "[a] ".repeat(3_000));
        assertEquals("markdown-too-complex", large.found().get(0).code().id());
        assertEquals(3, large.found().get(0).span().from().line());
    }

    @Test
    void aTextThatTakesTooLongEndsWithItsPlace() {
        MarkdownReader reader = new MarkdownReader(new TextStore(), false, 0);
        ReadText slow = ReadText.of("*lamp* ".repeat(20_000), reader);
        assertEquals(List.of("page-too-slow"), slow.found().stream().map(one -> one.code().id()).toList());
        assertTrue(slow.prose().isEmpty());
        assertTrue(slow.found().get(0).span().start() > 0);
    }

    @Test
    void nulAndLoneSurrogatesDoNoHarm() {
        ReadText read = ReadText.of("a\u0000o1;b \ud83d c");
        assertEquals(List.of("1:2 control-character <\u0000>"), read.told());
        assertEquals("<p>a\uFFFDo1;b ? c</p>\n", utf8(read.html()), "as it is published");
    }

    private static String utf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    @Test
    void referencesToControlCharactersAreReplaced() {
        assertEquals("<p>a\uFFFDb\uFFFDc</p>\n", ReadText.of("a&#x202e;b&#7;c").html());
    }

    @Test
    void oneReaderServesManyThreads() throws InterruptedException, ExecutionException {
        List<String> texts = IntStream.range(0, 400).mapToObj(RandomTexts::of).toList();
        List<String> alone = texts.stream().map(text -> ReadText.of(text).html()).toList();
        MarkdownReader reader = new MarkdownReader(new TextStore());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 3; round++) {
                List<Future<String>> together = new ArrayList<>();
                for (String text : texts) {
                    together.add(threads.submit(() -> ReadText.of(text, reader).html()));
                }
                for (int i = 0; i < texts.size(); i++) {
                    assertEquals(alone.get(i), together.get(i).get(), texts.get(i));
                }
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void readingTwiceGivesTheSame() {
        for (int seed = 0; seed < 200; seed++) {
            ReadText first = ReadText.of(RandomTexts.of(seed));
            ReadText second = ReadText.of(RandomTexts.of(seed));
            assertEquals(first.html(), second.html());
            assertEquals(first.told(), second.told());
            assertFalse(first.html().contains("\0"));
        }
    }
}
