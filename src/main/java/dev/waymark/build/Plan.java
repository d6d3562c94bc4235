package dev.waymark.build;

import dev.waymark.chart.Drawings;
import dev.waymark.check.FinishedPages;
import dev.waymark.export.Export;
import dev.waymark.export.Exports;
import dev.waymark.handbook.Chapters;
import dev.waymark.output.OutputFile;
import dev.waymark.page.AssetUrls;
import dev.waymark.page.Handbook;
import dev.waymark.page.Pages;
import dev.waymark.page.PlannedPage;
import dev.waymark.page.Words;
import dev.waymark.render.ThemeFiles;
import dev.waymark.site.Routes;
import dev.waymark.site.Site;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All files that a site will have.
 *
 * @param pages    still to be made
 * @param exports  the files for programs, still to be made
 * @param ready    the theme's own files; assets are not among them
 * @param names    paths of all files, assets included
 * @param checks   what pages are checked with, once
 * @param drawings tells at the end what could not be drawn
 */
record Plan(List<PlannedPage> pages, List<Export> exports, List<OutputFile> ready, Set<String> names,
        FinishedPages checks, Drawings drawings) {

    static Plan of(Site site, Words words, AssetUrls assets, ThemeFiles theme, Drawings drawings) {
        Handbook handbook = site.settings().handbook() ? Chapters.handbook() : Handbook.NONE;
        List<PlannedPage> pages = Pages.of(site, words, assets, Exports.DATA, handbook, drawings);
        List<Export> exports = Exports.of(
                site, pages.stream().filter(PlannedPage::listed).map(PlannedPage::url).toList());
        List<OutputFile> ready = new ArrayList<>(theme.files());
        Set<String> names = new HashSet<>(pages.stream().map(page -> Routes.file(page.url())).toList());
        exports.stream().map(Export::path).forEach(names::add);
        ready.stream().map(OutputFile::path).forEach(names::add);
        ready.add(OfflineList.of(theme, names));
        names.add(OfflineList.PATH);
        names.addAll(assets.urls().values());
        // What was refused is told already, and not once more for each link to it.
        site.assets().stream().filter(path -> !assets.urls().containsKey(path)).forEach(names::add);
        FinishedPages checks = new FinishedPages(names, site.settings().baseUrl());
        return new Plan(pages, exports, ready, names, checks, drawings);
    }
}
