package dev.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.catalog.Unread;
import dev.waymark.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFolderTest {

    @Test
    void listingIsTheSameInWhateverOrderFilesWereMade(@TempDir Path parent) throws IOException {
        List<String> paths = new ArrayList<>(List.of("site.yaml", "skills/b.md", "skills/a.md",
                "skills/deep/er/c.md", "skills/one/twin.md", "skills/two/twin.md", "roles/a.md",
                "assets/z.png", "assets/a.png", "assets/in/m.svg", "skills/Bad.md", "odd/x.md",
                "facts/f.yaml", "facts/g.yml", "README.md", "_drafts/x.md", ".git/config"));
        List<String> first = List.of();
        for (int seed = 0; seed < 8; seed++) {
            Collections.shuffle(paths, new Random(seed));
            Path root = parent.resolve("run" + seed);
            paths.forEach(path -> ReadContent.write(root, path, "x"));
            Diagnostics found = new Diagnostics();
            ContentListing listing = ContentFolder.list(root, "content", found);
            List<String> all = new ArrayList<>(listing.entries().stream()
                    .map(entry -> entry.id() + " " + entry.path() + " " + entry.group()).toList());
            listing.assets().forEach(asset -> all.add(asset.path()));
            found.sorted().forEach(one -> all.add(one.span() + " " + one.code().id() + " " + one.related()));
            first = seed == 0 ? all : first;
            assertEquals(first, all, "seed " + seed);
        }
        assertEquals(List.of("fact/f facts/f.yaml ", "role/a roles/a.md ", "skill/a skills/a.md ",
                "skill/b skills/b.md ", "skill/c skills/deep/er/c.md deep/er",
                "skill/twin skills/one/twin.md one", "assets/a.png", "assets/in/m.svg",
                "assets/z.png"), first.subList(0, 9));
        assertEquals(13, first.size());
    }

    @Test
    void whatAnEditorLeftBehindIsNamedAsSuchAndHidesNoEntry(@TempDir Path root) throws IOException {
        List.of("site.yaml", "skills/lamp-care.md", "skills/lamp-care.md~", "skills/4913",
                "skills/.lamp-care.md.swp", "skills/#lamp-care.md#", "skills/oil.md.bak",
                "assets/lamp.png.tmp", "notes.tmp")
                .forEach(path -> ReadContent.write(root, path, "x"));
        Diagnostics found = new Diagnostics();
        ContentListing listing = ContentFolder.list(root, "content", found);
        String behind = " unknown-file an editor or a file manager left this file behind";
        assertEquals(List.of("assets/lamp.png.tmp", "notes.tmp", "skills/#lamp-care.md#", "skills/4913",
                "skills/lamp-care.md~", "skills/oil.md.bak").stream()
                .map(path -> "content/" + path + behind).toList(),
                found.sorted().stream().map(one -> one.span().file().path() + " " + one.code().id() + " "
                        + one.message()).toList());
        assertEquals(Unread.NOTHING, listing.unread());
        assertEquals(List.of(), listing.assets());
    }
}
