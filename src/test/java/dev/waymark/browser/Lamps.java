package dev.waymark.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small guide whose names are hard to search for. */
final class Lamps {

    private Lamps() {
    }

    static Path guide(Path folder) throws IOException {
        write(folder, "site.yaml", """
                title: Lamps
                base-url: https://lamps.example/
                language: en
                words:
                  technology: {type: {tool: {label: Tools, order: 1}}}
                  skill: {category: {care: {label: Care, order: 1}}}
                  employer: {industries: {light: {label: Light, order: 1}}}
                """);
        technology(folder, "csharp", "\"C#\"", "");
        technology(folder, "cplusplus", "C++", "");
        technology(folder, "dotnet", ".NET", "");
        technology(folder, "net-curtains", "Curtains", "A net for a lamp.");
        technology(folder, "nodejs", "Node.js", "");
        technology(folder, "lampgresql", "LampgreSQL\naliases: [Lampgres]", "Keeps a log of every lamp.");
        technology(folder, "lamplighters", "Lamplighters\naliases: [L8s]", "They light a lamp each.");
        technology(folder, "to-no-hikari", "灯台の光", "海を照らす灯台。");
        technology(folder, "manara", "منارة", "ضوء البحر");
        technology(folder, "migdalor", "מגדלור", "אור הים");
        write(folder, "skills/ci-cd.md", skill("CI/CD", "Every lamp is tried before it is hung."));
        write(folder, "skills/foghorn.md", skill("Foghorn maintenance", """
                The horn is heard where no lamp is seen.

                ## Brass

                Use brass polish once a week. Green stains are verdigris, says [[lampgresql]].
                Polish the horn in the dry."""));
        write(folder, "skills/ropes.md",
                skill("Ropes", "Do not polish ropes. The brass of a block wants oil."));
        write(folder, "countries/norway.md", """
                ---
                title: Norway
                summary: A country of many lamps.
                currency: NOK
                code: NO
                ---
                """);
        write(folder, "countries/switzerland.md", """
                ---
                title: Switzerland
                summary: A country of few lighthouses.
                currency: CHF
                code: CH
                ---
                """);
        city(folder, "oslo", "Oslo\naliases: [Christiania]", "norway");
        city(folder, "zurich", "Zürich", "switzerland");
        employer(folder, "oslo");
        employer(folder, "zurich");
        return folder;
    }

    private static String skill(String title, String body) {
        return "---\ntitle: " + title + "\nsummary: How it is done.\ncategory: care\n---\n\n" + body + "\n";
    }

    private static void technology(Path folder, String id, String title, String body) throws IOException {
        write(folder, "technologies/" + id + ".md",
                "---\ntitle: " + title + "\nsummary: A tool of keepers.\ntype: tool\n---\n\n" + body + "\n");
    }

    private static void city(Path folder, String id, String title, String country) throws IOException {
        write(folder, "cities/" + id + ".md",
                "---\ntitle: " + title + "\nsummary: A city by the water.\ncountry: " + country + "\n---\n");
    }

    private static void employer(Path folder, String city) throws IOException {
        String title = "Lamp works of " + (city.equals("oslo") ? "Oslo" : "Zürich");
        write(folder, "employers/works-" + city + ".md", "---\ntitle: " + title
                + "\nsummary: They make lamps.\nheadquarters: " + city + "\nindustries: [light]\n---\n");
    }

    private static void write(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
