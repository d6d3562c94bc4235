package dev.waymark.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.content.ReadContent;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.markdown.ProseLink;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DestinationsTest {

    private final Site site = ReadContent.of(ReadContent.resource("complete")).made();
    private final Entry from = site.catalog().find(new EntryId(Kind.SKILL, "lamp-care")).orElseThrow();

    private String lead(ProseLink.Form form, String written) {
        int hash = written.indexOf('#');
        ProseLink link = new ProseLink(form, hash < 0 ? written : written.substring(0, hash),
                hash < 0 ? Optional.empty() : Optional.of(written.substring(hash + 1)),
                SourceFile.of("content/skills/lamp-care.md", written).span(0, written.length()));
        Diagnostics found = new Diagnostics();
        Destination destination = site.destinations().of(from, link, found);
        assertEquals(destination, site.destinations().of(from, link), "the second time it leads elsewhere");
        if (destination instanceof Destination.ToEntry to) {
            return to.entry().id() + to.fragment().map(fragment -> "#" + fragment).orElse("");
        }
        if (destination instanceof Destination.ToRow to) {
            return to.salary().id() + " row " + to.row().id();
        }
        if (destination instanceof Destination.ToList to) {
            return "list of " + to.kind().folder();
        }
        if (destination instanceof Destination.ToAsset to) {
            return to.path();
        }
        if (destination instanceof Destination.ToHere to) {
            return "here#" + to.fragment();
        }
        assertInstanceOf(Destination.Nowhere.class, destination);
        return found.sorted().get(0).code().id() + ": " + found.sorted().get(0).help().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "lens-care.md, skill/lens-care",
        "./lens-care.md, skill/lens-care",
        "lens-care.md#how-often, skill/lens-care#how-often",
        "../technologies/fresnel-lens.md, technology/fresnel-lens",
        "../salaries/norway-survey.yaml, salary/norway-survey",
        "../salaries/norway-survey.yaml#bergen-second, salary/norway-survey row bergen-second",
        "../pages/about.md, page/about",
        "../roles/, list of roles",
        "../roles, list of roles",
        "../assets/tower.png, assets/tower.png",
        "../../outside.md, 'broken-link: link to a file of the content, or to a web address'",
        "../technologies/lens-care.md, broken-link: did you mean \"lens-care.md\"?",
        "lens-caer.md, broken-link: did you mean \"lens-care.md\"?",
        "old-name.md, broken-link: did you mean \"lamp-care.md\"?",
        "../technologies/fresnel-lnes.md, broken-link: did you mean \"../technologies/fresnel-lens.md\"?"})
    void filesAreFoundFromWhereTheLinkStands(String written, String expected) {
        assertEquals(expected, lead(ProseLink.Form.FILE, written));
    }

    @ParameterizedTest
    @CsvSource({
        "/skills/lens-care/, 'write \"lens-care.md\", or [[lens-care]]'",
        "/technologies/fresnel-lens, 'write \"../technologies/fresnel-lens.md\", or [[fresnel-lens]]'",
        "/skills/horns/, 'write the path of the file relative to this one, such as ../skills/caching.md'",
        "/skills/, 'write the path of the file relative to this one, such as ../skills/caching.md'"})
    void anAddressOfThisSiteIsAnsweredWithTheFileAndTheIdOfItsPage(String written, String expected) {
        assertEquals("link-to-absolute-path: " + expected, lead(ProseLink.Form.FILE, written));
    }

    @ParameterizedTest
    @CsvSource({
        "lens-care, skill/lens-care",
        "skill/lens-care#how-often, skill/lens-care#how-often",
        "fact/tower-steps, fact/tower-steps",
        "salary/norway-survey#elsewhere, salary/norway-survey row elsewhere",
        "salary/norway-survey#method, salary/norway-survey#method",
        "roadmap/first-year#stairs, roadmap/first-year#stairs",
        "salary/norway-survey#elsewere, unknown-figure: did you mean \"#elsewhere\"?",
        "light-warden, broken-link: it is now [[role/lighthouse-keeper]]",
        "skills/lens-care, broken-link: did you mean \"skill/lens-care\"?",
        "technology/lens-care, broken-link: there is skill/lens-care (content/skills/lens-care.md)"})
    void idsAreFoundWithAndWithoutTheirKind(String written, String expected) {
        assertEquals(expected, lead(ProseLink.Form.ID, written));
    }

    @Test
    void placesOnTheSamePageAndPicturesAreFound() {
        assertEquals("assets/tower.png", lead(ProseLink.Form.IMAGE, "../assets/tower.png"));
        assertEquals("missing-asset: did you mean \"../assets/tower.png\"?",
                lead(ProseLink.Form.IMAGE, "../assets/towre.png"));
        assertEquals("broken-anchor: it has no headings: leave \"#x\" out",
                lead(ProseLink.Form.SAME_PAGE, "#x"));
    }
}
