package dev.waymark.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.diagnostic.SourceFile;
import dev.waymark.markdown.Prose;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CatalogTest {

    private static Entry page(String slug, String title, OptionalInt order, String... formerly) {
        EntryId id = new EntryId(Kind.PAGE, slug);
        String path = "pages/" + slug + ".md";
        List<EntryId> former = List.of(formerly).stream().map(old -> new EntryId(Kind.PAGE, old)).toList();
        return new Page(new Common(id, SourceFile.of(path, ""), path, "", title, "", List.of(), former,
                List.of(), false, Optional.empty(), List.of(), order, Optional.empty(), Optional.empty(),
                Prose.EMPTY, List.of(), List.of(), List.of()));
    }

    @Test
    void listsGoByOrderThenByTitleThenById() {
        List<Entry> entries = new ArrayList<>(List.of(page("d", "Wicks", OptionalInt.of(2)),
                page("e", "Towers", OptionalInt.of(1)), page("a", "lamps", OptionalInt.empty()),
                page("b", "Boats", OptionalInt.empty()), page("c", "Lamps", OptionalInt.empty())));
        for (long seed = 1; seed < 20; seed++) {
            Collections.shuffle(entries, new Random(seed));
            assertEquals(List.of("e", "d", "b", "a", "c"), new Catalog(entries, List.of()).ofKind(Kind.PAGE)
                    .stream().map(entry -> entry.id().slug()).toList(), "seed " + seed);
        }
    }

    @Test
    void anEntryOfAnotherTypeIsNotFound() {
        Entry lamps = page("lamps", "Lamps", OptionalInt.empty());
        Catalog catalog = new Catalog(List.of(lamps), List.of());
        assertEquals(Optional.of(lamps), catalog.find(lamps.id(), Page.class));
        assertEquals(Optional.empty(), catalog.find(lamps.id(), Skill.class));
    }

    @Test
    void draftsAreFoundByFileAndIdButAreInNoList() {
        Entry draft = page("unfinished", "Unfinished", OptionalInt.empty(), "begun");
        Catalog catalog = new Catalog(List.of(page("done", "Done", OptionalInt.empty())), List.of(draft));
        assertTrue(catalog.find(draft.id()).isEmpty());
        assertEquals(Optional.of(draft), catalog.draft(draft.id()));
        assertEquals(Optional.of(draft.id()), catalog.atPath("pages/unfinished.md"));
        assertEquals(List.of(draft.id()), catalog.withSlug("unfinished"));
        assertEquals(List.of(), catalog.formerIds());
        assertEquals(1, catalog.entries().size());
    }

    @Test
    void afterASplitAFormerIdLeadsToSeveralEntries() {
        Catalog catalog = new Catalog(List.of(page("wicks", "W", OptionalInt.empty(), "lamp-parts"),
                page("glass", "G", OptionalInt.empty(), "lamp-parts")), List.of());
        assertEquals(List.of("page/glass", "page/wicks"),
                catalog.formerly(new EntryId(Kind.PAGE, "lamp-parts"))
                .stream().map(EntryId::toString).toList());
    }
}
