package dev.waymark.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.catalog.Entry;
import dev.waymark.catalog.Kind;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same noun goes through every room. */
class EveryKindTest {

    static Stream<Class<?>> records() {
        return permitted(Entry.class);
    }

    private static Stream<Class<?>> permitted(Class<?> type) {
        return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses())
                .flatMap(EveryKindTest::permitted)
                : Stream.of(type);
    }

    private static String noun(Class<?> record) {
        return record.getSimpleName();
    }

    @Test
    void everyRecordHasAKindAndEveryKindARecord() {
        List<String> words = records().map(record -> noun(record).toLowerCase(Locale.ROOT)).sorted().toList();
        assertEquals(Arrays.stream(Kind.values()).map(Kind::word).sorted().toList(), words);
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyRecordHasAReader(Class<?> record) throws ClassNotFoundException {
        assertTrue(Class.forName("dev.waymark.content." + noun(record) + "Reader") != null);
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyRecordHasAPageThatTemplatesCanRead(Class<?> record) throws ClassNotFoundException {
        Class<?> page = Class.forName("dev.waymark.page." + noun(record) + "Page");
        assertTrue(View.class.isAssignableFrom(page) && page.isRecord(), page::getName);
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyRecordHasATemplate(Class<?> record) {
        String name = noun(record).toLowerCase(Locale.ROOT) + ".ftlh";
        assertTrue(Files.exists(Keepers.TEMPLATES.resolve("pages").resolve(name)), name);
    }
}
