package dev.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.output.OutputFile;
import dev.waymark.page.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How the files of a theme come to be published. */
class ThemeFilesTest {

    private final Map<String, byte[]> assets = new TreeMap<>();
    private final Diagnostics found = new Diagnostics();

    private void file(String path, String text) {
        assets.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private ThemeFiles theme() {
        return theme(ThemeFiles.Manner.SERVED);
    }

    private ThemeFiles theme(ThemeFiles.Manner manner) {
        Words words = new Words(Map.of("toc", "Contents", "script.lamp.lit", "It \"burns\" </script>",
                "script.lamp.out", "It is out", "script.fog.horn", "Hoo"));
        return ThemeFiles.of(assets, words, manner, "templates", found);
    }

    private static String text(ThemeFiles theme, String path) {
        String url = theme.urls().get(path);
        return theme.files().stream().filter(file -> file.path().equals(url)).map(OutputFile::bytes)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8)).findFirst().orElseThrow();
    }

    @Test
    void aSheetHoldsAllThatItImportsOnceAndTheRestIsNotPublished() {
        file("css/site.css", "@layer base;\n@import \"base.css\";\n@import \"more/lamp.css\";\nb { }\n");
        file("css/base.css", "a { }\n");
        file("css/more/lamp.css", "@import \"../base.css\";\n.lamp { }\n");
        file("css/print.css", "p { }\n");
        ThemeFiles theme = theme();
        assertEquals("@layer base;\na { }\n.lamp { }\nb { }\n", text(theme, "css/site.css"));
        assertEquals("p { }\n", text(theme, "css/print.css"));
        assertFalse(theme.urls().containsKey("css/base.css"));
        assertTrue(found.isEmpty());
    }

    @Test
    void aSheetThatIsNotThereIsToldAtItsPlace() {
        file("css/site.css", "a { }\n@import \"lmap.css\";\n");
        file("css/lamp.css", "");
        theme();
        Diagnostic told = found.sorted().get(0);
        assertEquals("there is no style sheet css/lmap.css", told.message());
        assertEquals("templates/assets/css/site.css", told.span().file().path());
        assertEquals(2, told.span().from().line());
        assertEquals("did you mean \"css/lamp.css\"?", told.help().get(0));
    }

    @Test
    void scriptsImportOneAnotherByTheirPublishedNames() {
        file("js/site.js", "import {\n  light,\n} from \"./lamp/lamp.js\";\n"
                + "const later = () => import(\"./fog.js\");\n"
                + "const text = 'from \"./fog.js\"';\n");
        file("js/lamp/lamp.js", "import words from \"../words/lamp.js\";\nexport function light() {}\n");
        file("js/fog.js", "export const fog = 1;\n");
        ThemeFiles theme = theme();
        String site = text(theme, "js/site.js");
        String lamp = theme.urls().get("js/lamp/lamp.js").substring("assets/js/".length());
        String fog = theme.urls().get("js/fog.js").substring("assets/js/".length());
        assertTrue(site.contains("from \"./" + lamp + "\""), site);
        assertTrue(site.contains("import(\"./" + fog + "\")"), site);
        assertTrue(site.endsWith("const text = 'from \"./fog.js\"';\n"), site);
        assertTrue(text(theme, "js/lamp/lamp.js").startsWith("import words from \"../words/lamp-"));
        assertTrue(found.isEmpty(), () -> "" + found.sorted());
    }

    @Test
    void theNameOfAScriptChangesWithAllThatItImports() {
        file("js/site.js", "import \"./a.js\";\n");
        file("js/a.js", "import \"./b.js\";\n");
        file("js/b.js", "1;\n");
        String before = theme().urls().get("js/site.js");
        file("js/b.js", "2;\n");
        assertNotEquals(before, theme().urls().get("js/site.js"));
    }

    @Test
    void theWordsOfAFeatureAreAScript() {
        assertEquals("export default {\"lit\":\"It \\\"burns\\\" \\u003c/script\\u003e\","
                + "\"out\":\"It is out\"};\n",
                text(theme(), "js/words/lamp.js"));
        assertEquals("export default {\"horn\":\"Hoo\"};\n", text(theme(), "js/words/fog.js"));
    }

    @Test
    void scriptsThatAreMissingOrImportOneAnotherAreTold() {
        file("js/a.js", "import \"./b.js\";\n");
        file("js/b.js", "import \"./a.js\";\nimport \"./lost.js\";\n");
        theme();
        assertEquals(2, found.sorted().size());
        assertEquals("these scripts import one another: js/a.js, js/b.js", found.sorted().get(0).message());
        assertEquals("there is no script js/lost.js", found.sorted().get(1).message());
    }

    @Test
    void sheetsThatImportOneAnotherInACircleStandOnce() {
        file("css/a.css", "@import \"b.css\";\na { }\n");
        file("css/b.css", "@import \"a.css\";\n@import \"b.css\";\nb { }\n");
        file("css/site.css", "@import \"a.css\";\nc { }\n");
        assertEquals("b { }\na { }\nc { }\n", text(theme(), "css/site.css"));
        assertTrue(found.isEmpty());
    }

    @Test
    void aWayOutOfTheFolderLeadsNowhere() {
        file("css/site.css", "@import \"../../../../etc/passwd.css\";\n@import \"/etc/passwd.css\";\n");
        file("js/site.js", "import x from \"../../../../etc/passwd.js\";\n");
        theme();
        assertEquals(
                List.of("there is no style sheet etc/passwd.css",
                        "there is no style sheet css/etc/passwd.css", "there is no script etc/passwd.js"),
                found.sorted().stream().map(Diagnostic::message).toList());
    }

    @Test
    @Timeout(60)
    void importsInALongRowAreToldAndBreakNothing() {
        for (int i = 0; i < 3_000; i++) {
            file("css/s" + i + ".css", "@import \"s" + (i + 1) + ".css\";\n");
            file("js/s" + i + ".js", "import x from \"./s" + (i + 1) + ".js\";\n");
        }
        file("css/s3000.css", "a { }\n");
        file("js/s3000.js", "export const x = 1;\n");
        theme();
        List<String> told = found.sorted().stream().map(Diagnostic::message).distinct().toList();
        assertEquals(List.of("more than 100 style sheets import one another in a row",
                "more than 100 scripts import one another in a row"), told);
    }

    @Test
    @Timeout(60)
    void aScriptOfNothingButHalfAnImportIsReadSoon() {
        file("js/site.js", "import x\n".repeat(20_000));
        theme();
        assertTrue(found.isEmpty());
    }

    @Test
    void aPortableThemeHasOneClassicScriptForAllModules() {
        file("js/theme.js", "1;\n");
        file("js/site.js", "import { light, dim as weak } from \"./lamp/lamp.js\";\n"
                + "import words from \"./words/fog.js\";\nimport \"./data.js\";\n"
                + "import(\"./later.js\").then((m) => m.start(light, weak, words));\n");
        file("js/lamp/lamp.js", "export async function light() {}\nexport const dim = 2;\n"
                + "class A {}\nexport { A };\n");
        file("js/later.js", "export default function () {}\nexport class B {}\n");
        file("js/data.js", "export const served = 1;\n");
        file("js/portable/data.js", "export const portable = 1;\n");
        file("site-root/sw.js", "x\n");
        ThemeFiles theme = theme(ThemeFiles.Manner.PORTABLE);
        assertEquals(java.util.Set.of("js/theme.js", "js/site.js"), theme.urls().keySet());
        String site = text(theme, "js/site.js");
        assertFalse(java.util.regex.Pattern.compile("(?m)^\\s*(import|export)\\b|import\\(").matcher(site)
                .find(), site);
        assertTrue(site.contains("const { light, dim: weak } = use(\"js/lamp/lamp.js\");"), site);
        assertTrue(site.contains("const words = use(\"js/words/fog.js\").default;"), site);
        assertTrue(site.contains("exports.default = {\"horn\":\"Hoo\"};"), site);
        assertTrue(site.contains("exports.light = light;\nexports.dim = dim;")
                || site.contains("exports.A = A;"), site);
        assertTrue(site.contains("portable = 1") && !site.contains("served = 1"), site);
        assertTrue(site.contains("Promise.resolve().then(() => use(\"js/later.js\")).then("), site);
    }
}
