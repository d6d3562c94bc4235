package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.SourceFile;
import dev.waymark.handbook.Explanation;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** JSON lines, workflow annotations and SARIF. */
class OtherFormsTest {

    private static final SourceFile ODD =
            SourceFile.of("content/pages/100%, a:b.md", "first\nsecond line\nthird\n");

    private static Diagnostic odd() {
        return Diagnostic.of(Code.BROKEN_LINK, Sample.span(ODD, "second line"),
                "50%: gone,\r\n::error::<b>", "look, there: 100%");
    }

    private static String json(Diagnostic... diagnostics) {
        return Sample.printed(new JsonReport(), Sample.report(diagnostics));
    }

    @Test
    void jsonIsAnObjectALineThenTheSummary() {
        assertEquals("""
                {"severity":"error","code":"unknown-reference",\
                "message":"no skill has the id \\"lens-caer\\"","file":"content/skills/lamp-care.md",\
                "line":4,"column":12,"endLine":4,"endColumn":21,\
                "help":["did you mean \\"lens-care\\"? (content/skills/lens-care.md)"]}
                {"severity":"warning","code":"uncited-figure","message":"a figure without a source",\
                "file":"content/skills/lamp-care.md","line":7,"column":19,\
                "endLine":7,"endColumn":32,"help":[]}
                {"summary":{"errors":1,"warnings":1,"files":412,"entries":398,"pages":530,"seconds":0.412}}
                """, json(Sample.unknownReference(), Sample.uncited()));
    }

    @Test
    void jsonNamesRelatedPlacesWhereThereAreSome() {
        Diagnostic found = Diagnostic.of(Code.DUPLICATE_ID, Sample.LENS.whole(), "taken")
                .with(new Diagnostic.Related(Sample.span(Sample.LAMP, "Lamp care"), "first used here"));
        assertEquals("""
                {"severity":"error","code":"duplicate-id","message":"taken",\
                "file":"content/skills/lens-care.md","line":1,"column":1,"endLine":1,"endColumn":1,"help":[],\
                "related":[{"message":"first used here",\
                "file":"content/skills/lamp-care.md","line":2,"column":8,"endLine":2,"endColumn":17}]}""",
                Sample.lines(json(found)).get(0));
    }

    @Test
    void jsonOfACleanRunIsTheSummaryAlone() {
        assertEquals("""
                {"summary":{"errors":0,"warnings":0,"files":412,"entries":398,"pages":530,"seconds":0.412}}
                """, json());
    }

    @Test
    void annotationsEscapeWhatWouldEndThem() {
        assertEquals("""
                ::error file=content/pages/100%25%2C a%3Ab.md,line=2,endLine=2,col=1,endColumn=12,\
                title=broken-link::50%25: gone,\\u000d\\u000a::error::<b>%0Ahelp: look, there: 100%25
                1 error in 1 of 412 files (0.41 s)
                """, Sample.printed(new GithubReport(), Sample.report(odd())));
    }

    @Test
    void annotationsHaveColumnsOnlyWithinOneLine() {
        Diagnostic warning = Diagnostic.of(Code.REFUSED_HTML, Sample.span(ODD, "line\nthird"), "not this");
        Diagnostic note = Diagnostic.of(Code.REVIEW_OVERDUE, Sample.LENS.whole(), "long ago");
        assertEquals("""
                ::warning file=content/pages/100%25%2C a%3Ab.md,line=2,endLine=3,title=refused-html::not this
                ::notice file=content/skills/lens-care.md,line=1,title=review-overdue::long ago
                1 warning, 1 note in 2 of 412 files (0.41 s)
                """, Sample.printed(new GithubReport(), Sample.report(warning, note)));
    }

    @Test
    void sarifHoldsToolRulesAndResults() {
        String printed = Sample.printed(new SarifReport(), Sample.report(odd(), Sample.unknownReference()));
        assertEquals("""
                {"ruleId":"broken-link","ruleIndex":1,"level":"error",\
                "message":{"text":"50%: gone,\\u000d\\n::error::\\u003cb\\u003e\\nhelp: look, there: 100%"},\
                "locations":[{"physicalLocation":{"artifactLocation":{\
                "uri":"content/pages/100%25,%20a:b.md"},\
                "region":{"startLine":2,"startColumn":1,"endLine":2,"endColumn":12}}}],\
                "relatedLocations":[]}""",
                Sample.lines(printed).get(1).replaceFirst(",$", ""));
    }

    /** JSON is YAML, so the YAML reader can tell whether it is well formed. */
    @Test
    void sarifHasWhatItsSchemaRequires() {
        String printed = Sample.printed(new SarifReport(), Sample.report(odd(), Sample.unknownReference()));
        Object log = new Yaml(new SafeConstructor(new LoaderOptions())).load(printed);
        assertEquals("2.1.0", at(log, "version"));
        assertEquals("Waymark", at(log, "runs", 0, "tool", "driver", "name"));
        assertEquals("unknown-reference", at(log, "runs", 0, "tool", "driver", "rules", 0, "id"));
        assertEquals("broken-link", at(log, "runs", 0, "tool", "driver", "rules", 1, "id"));
        assertEquals(Explanation.of(Code.UNKNOWN_REFERENCE).summary(),
                at(log, "runs", 0, "tool", "driver", "rules", 0, "shortDescription", "text"));
        assertEquals("unknown-reference", at(log, "runs", 0, "results", 1, "ruleId"));
        assertEquals(0, at(log, "runs", 0, "results", 1, "ruleIndex"));
    }

    @Test
    void aColonInTheFirstPartOfAPathIsNoSchemeInSarif() {
        Diagnostic found = Diagnostic.of(Code.BAD_ID, SourceFile.of("a:b.md", "").whole(), "not an id");
        String printed = Sample.printed(new SarifReport(), Sample.report(found));
        assertTrue(printed.contains("\"uri\":\"./a:b.md\""), printed);
    }

    private static Object at(Object value, Object... path) {
        Object found = value;
        for (Object step : path) {
            found = step instanceof Integer index
                    ? ((List<?>) found).get(index)
                    : ((Map<?, ?>) found).get(step);
        }
        return found;
    }

    /** GitHub shows ten annotations of each severity and drops the rest without a word. */
    @Test
    void noMoreAnnotationsAreMadeThanAreShown() {
        Diagnostic[] many = IntStream.range(0, 14).mapToObj(i -> Diagnostic.of(Code.UNKNOWN_REFERENCE,
                SourceFile.of("content/skills/lamp-" + i + ".md", "oil").span(0, 3), "no lamp " + i))
                .toArray(Diagnostic[]::new);
        List<String> lines = Sample.lines(Sample.printed(new GithubReport(), Sample.report(many)));
        assertEquals(10, lines.stream().filter(line -> line.startsWith("::error ")).count());
        assertEquals(4, lines.stream()
                .filter(line -> line.startsWith("error[unknown-reference] content/skills/lamp-"))
                .count(), lines::toString);
    }
}
