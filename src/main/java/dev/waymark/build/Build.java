package dev.waymark.build;

import dev.waymark.asset.Asset;
import dev.waymark.asset.AssetReader;
import dev.waymark.catalog.Entry;
import dev.waymark.chart.Drawings;
import dev.waymark.check.VanishedPages;
import dev.waymark.content.AssetFile;
import dev.waymark.content.ContentListing;
import dev.waymark.content.TextFile;
import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.Severity;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.export.Export;
import dev.waymark.markdown.OutsideLink;
import dev.waymark.markdown.TextStore;
import dev.waymark.output.Clash;
import dev.waymark.output.DryRun;
import dev.waymark.output.OutputFile;
import dev.waymark.output.OutputRefused;
import dev.waymark.output.OutputTree;
import dev.waymark.output.Publisher;
import dev.waymark.page.AssetUrls;
import dev.waymark.site.Site;
import dev.waymark.web.WebCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One build of a site. Several may run in one process. */
public final class Build {

    private final BuildOptions options;
    private final Clock clock;
    private final Workers workers;

    public Build(BuildOptions options, Clock clock) {
        this.options = options;
        this.clock = clock;
        this.workers = new Workers(options.jobs());
    }

    /** Builds the site and puts it in its place, if nothing is wrong with it. */
    public BuildReport build() throws IOException, OutputRefused {
        try (Publisher publisher = Publisher.open(
                options.output(), List.of(options.content(), options.templates()))) {
            LastBuild last = new LastBuild(options, today());
            Optional<BuildReport> same = last.stillTrue();
            if (same.isPresent()) {
                return same.get();
            }
            Optional<LastBuild.Before> before = last.before();
            Diagnostics found = new Diagnostics();
            DryRun names = new DryRun();
            Sink sink = options.portable() ? new PortableFiles(publisher::add) : publisher::add;
            Run run = run(sink, names, LayoutStore.of(options), true, Further.NOTHING, found);
            Stream.concat(publisher.clashes().stream(), names.clashes().stream())
                    .forEach(clash -> tell(clash, found));
            boolean isFine = !stops(found);
            BuildReport report = run.report(found, isFine);
            if (isFine) {
                publisher.publish(() -> last.remember(before, report));
            }
            return report;
        }
    }

    /** Does everything that {@link #build} does, but writes nothing. */
    public BuildReport check() throws IOException {
        return check(Further.NOTHING);
    }

    /**
     * What may be looked at besides.
     *
     * @param live what the manifest of the live site lists: each of its pages must be there, or be said to
     *             have moved or gone
     * @param web  asks for what the content links to on other sites
     */
    public record Further(Optional<OutputTree> live, Optional<WebCheck> web) {

        public static final Further NOTHING = new Further(Optional.empty(), Optional.empty());

        /** What is called removed is not known where the settings are not. */
        private Further withoutLive() {
            return new Further(Optional.empty(), web);
        }

        private void check(Site site, SourceFile settings, Set<String> files, Diagnostics found) {
            live.ifPresent(tree -> new VanishedPages(tree, settings).check(site, files, found));
            web.ifPresent(check -> check.check(outsideLinks(site), found));
        }

        private static List<OutsideLink> outsideLinks(Site site) {
            return site.catalog().entries().stream().map(Entry::common).flatMap(common -> Stream.concat(
                    common.addresses().stream(),
                    Stream.concat(Stream.of(common.body()), common.texts().stream())
                            .flatMap(prose -> prose.outside().stream()))).toList();
        }
    }

    /** The same, and more. */
    public BuildReport check(Further further) throws IOException {
        Publisher.heal(options.output());
        Diagnostics found = new Diagnostics();
        DryRun names = new DryRun();
        Run run = run(names::add, names, LayoutStore.readingOnly(options), false, further, found);
        names.clashes().forEach(clash -> tell(clash, found));
        return run.report(found, false);
    }

    /** What the content holds, whether or not it is free of errors. */
    public Statistics statistics() throws IOException {
        Publisher.heal(options.output());
        try (TextStore texts = new TextStore()) {
            Guide guide = Guide.read(options, workers, texts, today(), new Diagnostics());
            return guide.site().map(site -> StatisticsCount.of(site, guide.configured()))
                    .orElseGet(StatisticsCount::none);
        }
    }

    /** What a run counted. */
    private record Run(int files, int entries, int pages) {
        BuildReport report(Diagnostics found, boolean published) {
            return new BuildReport(found.sorted(), files, entries, pages, published);
        }
    }

    /**
     * @param names    where only the names of files go that are not worth writing
     * @param searched whether the index is made, which finds no mistakes
     */
    private Run run(Sink sink, DryRun names, LayoutStore layouts, boolean searched, Further further,
            Diagnostics found) throws IOException {
        try (TextStore texts = new TextStore()) {
            Beside<Look> theme = Beside.begin("theme", () -> Look.read(options));
            Guide guide = Guide.read(options, workers, texts, today(), found);
            if (guide.site().isEmpty()) {
                return new Run(guide.listing().files(), 0, 0);
            }
            Site site = guide.site().get();
            // Pages of a broken guide are made to be checked, but there is no point in writing them.
            Sink open = found.hasErrors() ? names::add : sink;
            AssetUrls assets = assets(guide, open, found);
            Plan plan = publish(site, assets, theme.result(), new Drawings(layouts), searched, open, found);
            Further asked = guide.configured() ? further : further.withoutLive();
            asked.check(site, settings(guide.listing()), plan.names(), found);
            return new Run(guide.listing().files(), site.catalog().size(), plan.pages().size());
        }
    }

    private AssetUrls assets(Guide guide, Sink sink, Diagnostics found) throws IOException {
        Map<String, String> urls = new HashMap<>();
        for (AssetFile file : guide.listing().assets()) {
            Optional<Asset> asset = AssetReader.read(file.location(), file.path(), file.size(),
                    guide.listing().shown(file.path()), found);
            if (asset.isPresent()) {
                urls.put(file.path(), asset.get().url());
                sink.add(new OutputFile(asset.get().url(), "", asset.get().bytes()));
            }
        }
        return new AssetUrls(urls);
    }

    /** The file to which words about the guide as a whole point. */
    private static SourceFile settings(ContentListing listing) {
        Optional<byte[]> bytes = listing.settings().flatMap(Build::bytes);
        String shown = listing.shown("site.yaml");
        return TextFile.of(bytes, shown, new Diagnostics()).orElseGet(() -> SourceFile.of(shown, ""));
    }

    private static Optional<byte[]> bytes(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Plan publish(Site site, AssetUrls assets, Look look, Drawings drawings,
            boolean searched, Sink sink, Diagnostics found) throws IOException {
        found.addAll(look.found());
        Plan plan = Plan.of(site, look.words(), assets, look.made(), drawings);
        for (OutputFile file : plan.ready()) {
            sink.add(file);
        }
        export(plan.exports(), sink, found);
        if (look.renderer().isEmpty()) {
            return plan; // Without its words no page can be made.
        }
        new PageMaker(look.renderer().get(), plan.checks(), sink).make(plan.pages(), workers, found);
        drawings.tell(found);
        if (searched && site.isSearched() && !found.hasErrors()) {
            SearchStep.write(site, look.words(), workers, sink, found);
        }
        return plan;
    }

    private void export(List<Export> exports, Sink sink, Diagnostics found) throws IOException {
        try {
            ExportStep.each(exports, workers, export -> sink.handOn(export.make()), found);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    static void tell(Clash clash, Diagnostics found) {
        found.add(Code.PAGE_CLASH, SourceFile.of(clash.second().path(), "").whole(),
                "two files of the site want the same place: " + clash.first().path() + " and "
                        + clash.second().path(),
                "rename one of the entries or tags they come from");
    }

    private boolean stops(Diagnostics found) {
        return found.hasErrors() || options.strict() && found.count(Severity.WARNING) > 0;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
