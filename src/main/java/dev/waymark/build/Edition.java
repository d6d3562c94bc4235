package dev.waymark.build;

import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.export.Export;
import dev.waymark.output.Clash;
import dev.waymark.output.Digest;
import dev.waymark.output.OutputFile;
import dev.waymark.output.PublishedFile;
import dev.waymark.page.PlannedPage;
import dev.waymark.render.Renderer;
import dev.waymark.search.SearchIndex;
import dev.waymark.site.Routes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * The guide as it stood at one moment: every file of the site, each page made when somebody asks for it. It
 * never looks at the disk again. Safe for use from several threads.
 */
public final class Edition {

    /** What differs from the edition before. */
    public enum Change {
        PAGES,
        /** Style sheets of the theme, and on the pages nothing but their names. */
        STYLES
    }

    /**
     * What an edition is made of.
     *
     * @param styles names of style sheets by their path in the theme
     */
    record Parts(int number, Change change, int files, int entries, String basePath,
            Map<String, String> words, Map<String, String> styles, Diagnostics found) {
    }

    private final Parts parts;
    private final Map<String, OutputFile> ready = new HashMap<>();
    private final Map<String, CachedExport> exports = new HashMap<>();
    private final Map<String, CachedPage> pages = new HashMap<>();
    private final List<CachedPage> inOrder = new ArrayList<>();
    private final Optional<Plan> plan;
    private final Optional<SearchStep.Lazily> search;
    private final Workers workers;

    /** One whose settings could not be read: it has no pages. */
    Edition(Parts parts) {
        this.parts = parts;
        this.plan = Optional.empty();
        this.search = Optional.empty();
        this.workers = new Workers(1);
    }

    /**
     * @param renderer none where the words of the theme cannot be had: then no page can be made
     * @param search   none where the site has no search
     */
    Edition(Parts parts, Plan plan, List<OutputFile> assets, Optional<Renderer> renderer,
            Optional<SearchStep.Lazily> search, Workers workers) {
        this.parts = parts;
        this.plan = Optional.of(plan);
        this.search = search;
        this.workers = workers;
        Stream.concat(plan.ready().stream(), assets.stream())
                .forEach(file -> ready.putIfAbsent(file.path(), file));
        plan.exports().forEach(export -> exports.putIfAbsent(export.path(), new CachedExport(export)));
        for (PlannedPage planned : plan.pages()) {
            CachedPage page = new CachedPage(planned, renderer, plan);
            inOrder.add(page);
            pages.putIfAbsent(Routes.file(planned.url()), page);
        }
    }

    /** Grows by one with each edition. */
    public int number() {
        return parts.number();
    }

    public Change change() {
        return parts.change();
    }

    /** The theme's style sheets: paths below the root by paths below the theme's {@code assets}. */
    public Map<String, String> styles() {
        return parts.styles();
    }

    /** The path of the base URL, with a slash at both ends. */
    public String basePath() {
        return parts.basePath();
    }

    /** A word of the theme, or another where the theme does not have it. */
    public String word(String key, String otherwise) {
        return parts.words().getOrDefault(key, otherwise);
    }

    /** What was found before any page was made. */
    public BuildReport report() {
        return report(parts.found());
    }

    private BuildReport report(Diagnostics found) {
        return new BuildReport(found.sorted(), parts.files(), parts.entries(), inOrder.size(), false);
    }

    /** Paths of all files below the root. */
    public Set<String> paths() {
        return plan.map(Plan::names).orElse(Set.of());
    }

    /**
     * Whether a path is that of a file, or of a part of the search index, which is made when it is asked for.
     */
    public boolean mayHave(String path) {
        return paths().contains(path) || search.isPresent()
                && (path.equals(SearchIndex.MANIFEST) || path.startsWith(SearchIndex.FOLDER));
    }

    /** The bytes of a file, made now if need be; empty where there is none or it cannot be made. */
    public Optional<byte[]> file(String path) {
        OutputFile file = ready.get(path);
        if (file != null) {
            return Optional.of(file.bytes());
        }
        CachedExport export = exports.get(path);
        if (export != null) {
            return Optional.of(export.bytes());
        }
        Optional<CachedPage> page = Optional.ofNullable(pages.get(path));
        return page.isPresent() ? page.flatMap(CachedPage::bytes) : search.flatMap(index -> index.file(path));
    }

    /**
     * Makes all pages and files for programs that nobody has asked for, to see what is wrong with them;
     * they are not kept. To be called once.
     *
     * @param superseded whether it is no longer worth while
     * @return all that is to be said; empty if it was not worth while to the end
     */
    public Optional<BuildReport> finish(BooleanSupplier superseded) {
        Diagnostics found = new Diagnostics();
        found.addAll(parts.found());
        if (plan.isPresent()) {
            try {
                List<Diagnostics> each = workers.map(inOrder.size(),
                        i -> superseded.getAsBoolean() ? new Diagnostics() : inOrder.get(i).found());
                if (superseded.getAsBoolean()) {
                    return Optional.empty();
                }
                each.forEach(found::addAll);
                plan.get().checks().finish(found);
                plan.get().drawings().tell(found);
            } catch (Workers.TooSlow e) {
                PageMaker.tellTooSlow(inOrder.get(e.item()).planned, found);
            }
            clashes().forEach(clash -> Build.tell(clash, found));
            ExportStep.each(plan.get().exports(), workers, export -> {
                if (!superseded.getAsBoolean()) {
                    exports.get(export.path()).check();
                }
            }, found);
            if (superseded.getAsBoolean()) {
                return Optional.empty();
            }
        }
        return Optional.of(report(found));
    }

    private List<Clash> clashes() {
        Stream<PublishedFile> pages = inOrder.stream().map(page -> new PublishedFile(
                Routes.file(page.planned.url()), page.planned.entry(), 0, new Digest(0)));
        Stream<PublishedFile> others = Stream.concat(ready.keySet().stream(), exports.keySet().stream())
                .map(path -> new PublishedFile(path, "", 0, new Digest(0)));
        return Clash.among(Stream.concat(pages, others).toList());
    }

    /** A file for programs, made once to be checked and kept once somebody asks for it. */
    private static final class CachedExport {

        private final Export export;
        private Optional<byte[]> bytes = Optional.empty();

        CachedExport(Export export) {
            this.export = export;
        }

        synchronized byte[] bytes() {
            if (bytes.isEmpty()) {
                bytes = Optional.of(export.make().bytes());
            }
            return bytes.get();
        }

        synchronized void check() {
            if (bytes.isEmpty()) {
                export.make();
            }
        }
    }

    /** A page, made once to be checked and kept once somebody has seen it. */
    private static final class CachedPage {

        private final PlannedPage planned;
        private final Optional<Renderer> renderer;
        private final Plan plan;
        private Optional<Diagnostics> found = Optional.empty();
        private Optional<byte[]> kept = Optional.empty();
        private boolean fails;

        CachedPage(PlannedPage planned, Optional<Renderer> renderer, Plan plan) {
            this.planned = planned;
            this.renderer = renderer;
            this.plan = plan;
        }

        synchronized Optional<byte[]> bytes() {
            if (kept.isEmpty() && !fails) {
                kept = make();
            }
            return kept;
        }

        synchronized Diagnostics found() {
            if (found.isEmpty()) {
                make();
            }
            return found.orElseThrow();
        }

        private Optional<byte[]> make() {
            Diagnostics own = new Diagnostics();
            PageMaker.Check check = found.isEmpty() ? plan.checks()::check : (file, html) -> { };
            Optional<OutputFile> made = renderer
                    .flatMap(through -> PageMaker.make(planned, through, check, own));
            if (found.isEmpty()) {
                found = Optional.of(own);
            }
            fails = made.isEmpty();
            return made.map(OutputFile::bytes);
        }
    }
}
