package dev.waymark.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.Folders;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Severity;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {

    @TempDir
    private Path here;
    private Path content;
    private Path output;

    @BeforeEach
    void keepersGuide() throws IOException {
        content = Guides.keepers(here.resolve("content"), 1);
        output = here.resolve("site-output");
    }

    private static List<String> problems(BuildReport report) {
        return report.diagnostics().stream().filter(diagnostic -> diagnostic.severity() != Severity.NOTE)
                .map(BuildTest::line).toList();
    }

    private static String line(Diagnostic diagnostic) {
        return diagnostic.code().id() + " " + diagnostic.span() + " " + diagnostic.message();
    }

    @Test
    void everyPageCanBeReachedFromTheFirstByLinks() throws Exception {
        assertEquals(List.of(), problems(Guides.build(here).build()));
        Set<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of("index.html"));
        while (!open.isEmpty()) {
            String page = open.removeFirst();
            if (!reached.add(page)) {
                continue;
            }
            for (Element link : Jsoup.parse(Files.readString(output.resolve(page))).select("a[href]")) {
                URI target = URI.create(page).resolve(link.attr("href"));
                if (!target.isAbsolute()) {
                    String path = target.getPath();
                    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
                    assertTrue(Files.exists(output.resolve(file)), page + " links to " + link.attr("href"));
                    if (file.endsWith(".html")) {
                        open.add(file);
                    }
                }
            }
        }
        Set<String> pages = new TreeSet<>(Folders.texts(output).keySet());
        pages.removeIf(file -> !file.endsWith(".html") || file.equals("404.html"));
        pages.removeIf(file -> read(file).contains("http-equiv=\"refresh\""));
        assertEquals(pages, reached);
    }

    private String read(String file) {
        try {
            return Files.readString(output.resolve(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aBuildWithAnErrorLeavesThePublishedSiteAsItWas() throws Exception {
        Guides.build(here).build();
        Map<String, String> before = Folders.texts(output);
        Path skill = content.resolve("skills/lamp-care.md");
        Files.writeString(skill, Files.readString(skill).replace("skill/lens-care", "skill/lens-cares"));
        BuildReport report = Guides.build(here).build();
        assertFalse(report.published());
        assertEquals(List.of(
                "unknown-reference content/skills/lamp-care.md:5:12 no skill has the id \"lens-cares\""),
                problems(report));
        assertEquals(List.of(), Guides.differences(before, Folders.texts(output)));
    }

    @Test
    void whatIsBrokenIsToldOnceAndNotAgainWhereItIsMissing() throws Exception {
        Path skill = content.resolve("skills/lens-care.md");
        Files.writeString(skill, Files.readString(skill).replaceFirst("category: [a-z]+\n", ""));
        assertEquals(List.of("missing-field"), Guides.build(here).check().diagnostics().stream()
                .map(diagnostic -> diagnostic.code().id()).toList());
    }

    @Test
    void unchangedFilesKeepTheirTime() throws Exception {
        Guides.build(here).build();
        Path untouched = output.resolve("countries/norway/index.html");
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(untouched, old);
        Path skill = content.resolve("skills/lamp-care.md");
        Files.writeString(skill, Files.readString(skill) + "\nTrim the wick.\n");
        Guides.build(here).build();
        assertTrue(read("skills/lamp-care/index.html").contains("Trim the wick."));
        assertEquals(old, Files.getLastModifiedTime(untouched));
    }

    @Test
    void draftsDoNotExistUnlessAskedFor() throws Exception {
        Path skill = content.resolve("skills/lens-care.md");
        Files.writeString(skill, Files.readString(skill).replaceFirst("---\n", "---\ndraft: true\n"));
        BuildReport report = Guides.build(here).build();
        assertTrue(report.published());
        assertFalse(Files.exists(output.resolve("skills/lens-care")));
        assertTrue(report.diagnostics().stream().anyMatch(d -> d.code().id().equals("draft-reference")));
        BuildOptions options = Guides.options(here, 2);
        Guides.build(new BuildOptions(options.workingFolder(), options.content(), options.templates(),
                options.output(), Optional.empty(), true, false, false, 2)).build();
        assertTrue(Files.exists(output.resolve("skills/lens-care/index.html")));
    }

    @Test
    void aRenamedEntryLeavesARedirect() throws Exception {
        Path skill = content.resolve("skills/lens-care.md");
        Files.writeString(skill, Files.readString(skill)
                .replaceFirst("---\n", "---\nformerly: [glass-care]\n"));
        assertEquals(List.of(), problems(Guides.build(here).build()));
        String redirect = read("skills/glass-care/index.html");
        assertTrue(redirect.contains("http-equiv=\"refresh\" content=\"0; url=../lens-care/\""), redirect);
        assertTrue(redirect.contains("<meta name=\"robots\" content=\"noindex\">"), redirect);
        assertFalse(read("sitemap.xml").contains("glass-care"));
    }

    @Test
    void anotherBaseUrlChangesOnlyWhatNeedsAFullAddress() throws Exception {
        Guides.build(here).build();
        String plain = read("skills/lamp-care/index.html");
        BuildOptions options = Guides.options(here, 2);
        Guides.build(new BuildOptions(options.workingFolder(), options.content(), options.templates(),
                options.output(), Optional.of("https://tower.example/light"), false, false, false, 2))
                .build();
        String moved = read("skills/lamp-care/index.html");
        assertTrue(moved.contains(
                "<link rel=\"canonical\" href=\"https://tower.example/light/skills/lamp-care/\">"));
        assertEquals(Jsoup.parse(plain).select("main a").eachAttr("href"),
                Jsoup.parse(moved).select("main a").eachAttr("href"));
        assertTrue(read("404.html").contains("href=\"/light/assets/"));
    }

    @Test
    void aMistakeInATemplateIsToldAtItsPlace() throws Exception {
        Path templates = here.resolve("templates");
        Folders.copy(Guides.TEMPLATES, templates);
        Path skill = templates.resolve("pages/skill.ftlh");
        Files.writeString(skill, "${page.title}\n${page.titel}\n");
        BuildOptions options = Guides.options(here, 2);
        BuildReport report = Guides.build(new BuildOptions(options.workingFolder(), options.content(),
                templates, options.output(), Optional.empty(), false, false, false, 2)).check();
        assertEquals(List.of("template-failure templates/pages/skill.ftlh:2:3"), report.diagnostics().stream()
                .map(diagnostic -> diagnostic.code().id() + " " + diagnostic.span()).distinct().toList());
    }

    @Test
    void templateSyntaxInProseIsText() throws Exception {
        Path skill = content.resolve("skills/lamp-care.md");
        Files.writeString(skill, Files.readString(skill)
                + "\n${1 + 1} <#if x> {{ lamp }} {% include %} #{7} [=8] <@cached>\n");
        Guides.build(here).build();
        String text = Jsoup.parse(read("skills/lamp-care/index.html")).text();
        assertTrue(text.contains("${1 + 1} <#if x> {{ lamp }} {% include %} #{7} [=8] <@cached>"), text);
    }
}
