package dev.waymark.build;

import dev.waymark.chart.Drawings;
import dev.waymark.memory.Memory;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers layouts of drawings: while a program runs, or from build to build. One that another version of
 * the generator made is not used: what it makes must be the same with a memory as without one.
 */
final class LayoutStore implements Drawings.Store {

    private final Map<String, String> known = new ConcurrentHashMap<>();
    private final Optional<Memory> memory;
    private final String maker;
    private final boolean isWritten;

    private LayoutStore(Optional<Memory> memory, String maker, boolean isWritten) {
        this.memory = memory;
        this.maker = maker + "\n";
        this.isWritten = isWritten;
    }

    static LayoutStore inMemory() {
        return new LayoutStore(Optional.empty(), "", false);
    }

    /** Beside the content folder, if earlier builds may be remembered. */
    static LayoutStore of(BuildOptions options) {
        return of(options, true);
    }

    /** The same, which leaves the disk as it is. */
    static LayoutStore readingOnly(BuildOptions options) {
        return of(options, false);
    }

    private static LayoutStore of(BuildOptions options, boolean isWritten) {
        Optional<String> maker = options.cache() ? Generator.identity() : Optional.empty();
        return new LayoutStore(maker.map(made -> Memory.beside(options.content()).part("layouts")),
                maker.orElse(""), isWritten);
    }

    @Override
    public Optional<String> find(String name) {
        Optional<String> here = Optional.ofNullable(known.get(name));
        return here.isPresent() ? here : memory.flatMap(in -> in.recall(name))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .filter(text -> text.startsWith(maker)).map(text -> text.substring(maker.length()));
    }

    @Override
    public void keep(String name, String layout) {
        known.put(name, layout);
        memory.filter(in -> isWritten)
                .ifPresent(in -> in.keep(name, (maker + layout).getBytes(StandardCharsets.UTF_8)));
    }
}
