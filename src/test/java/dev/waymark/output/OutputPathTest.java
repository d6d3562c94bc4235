package dev.waymark.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "404.html", "skills/trimming-wicks/index.html",
            "assets/lamp-3f2a.svg", ".well-known/security.txt", "data/.part",
            "console/index.html", "com/index.html", "icon.png",
            "lights/Øresund/fyr.html", "lights/\ud83d\udca1/index.html", "CNAMES", "keepers/CNAME"})
    void ordinaryPathsAreTaken(String path) {
        assertEquals(path, new OutputFile(path, "", new byte[0]).path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/etc/passwd", "skills/", "skills//lamp.html", ".", "..", "../lamp.html",
            "skills/../../lamp.html", "skills/./lamp.html", "skills\\lamp.html",
            "C:/lamp.html", "C:lamp.html",
            "lamp\0.html", "lamp\n.html", "lamp\u007f.html", "lamp?.html", "lamp*.html", "\"lamp\".html",
            "lamp<b>.html", "lamp|fog.html", "nul", "skills/CON", "skills/aux.html", "com1.txt/lamp.html",
            "Lpt9.tar.gz", "lamp.", "lamp ", "skills./lamp.html", "lamp\ud83d.html", "lamp\udca1.html",
            ".git/config", ".GIT/config", ".gitignore", "CNAME", "cname", ".nojekyll", ".gitkeep"})
    void pathsThatLeaveTheFolderOrThatSomeFileSystemCannotHoldAreRefused(String path) {
        assertThrows(IllegalArgumentException.class, () -> new OutputFile(path, "", new byte[0]));
    }

    @Test
    void foldersAreNamedFromTheTop() {
        assertEquals(List.of("skills", "skills/fog"), new OutputPath("skills/fog/index.html").folders());
        assertEquals(List.of(), new OutputPath("index.html").folders());
    }

    @Test
    void spellingsThatSomeFileSystemTakesForOneFoldToOne() {
        assertEquals(OutputPath.folded("skills/lamp.html"), OutputPath.folded("Skills/LAMP.html"));
        assertEquals(OutputPath.folded("caf\u00e9"), OutputPath.folded("cafe\u0301"));
        assertEquals(OutputPath.folded("CAF\u00c9"), OutputPath.folded("cafe\u0301"));
        assertEquals(OutputPath.folded("stra\u00dfe"), OutputPath.folded("STRASSE"));
    }
}
