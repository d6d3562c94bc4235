package dev.waymark.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Two editions of a small site: some pages are the same in both, some differ, some are in one alone. */
enum Lighthouse {
    SUMMER, WINTER;

    private static final int PAGES = 3;

    List<OutputFile> files() {
        List<OutputFile> files = new ArrayList<>();
        files.add(file("index.html", "page/home", "The light, " + this));
        files.add(file("assets/lamp.svg", "", "<svg/>"));
        for (int i = 0; i < PAGES; i++) {
            files.add(file("keepers/keeper-" + i + "/index.html", "role/keeper-" + i, "Keeper " + i));
            files.add(file("log/" + i + ".html", "", "Entry " + i + " of " + this));
            files.add(file(this + "/" + i + "/index.html", "guide/only-" + this, "Only in " + this));
        }
        return files;
    }

    /** Publishes this edition. */
    void publish(Path output) throws OutputRefused, IOException {
        publish(output, new RealDisk());
    }

    void publish(Path output, Disk disk) throws OutputRefused, IOException {
        try (Publisher publisher = Publisher.open(output, List.of(), disk)) {
            for (OutputFile file : files()) {
                publisher.add(file);
            }
            publisher.publish();
        }
    }

    /** What the folder then holds. */
    Snapshot in(Path scratch) throws OutputRefused, IOException {
        publish(scratch);
        return Snapshot.of(scratch);
    }

    static OutputFile file(String path, String entry, String text) {
        return new OutputFile(path, entry, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A repository with one file, and two files of the owner. */
    static void addKeptFiles(Path output) throws IOException {
        Files.createDirectories(output.resolve(".git/refs"));
        Files.writeString(output.resolve(".git/HEAD"), "ref: refs/heads/lights");
        Files.writeString(output.resolve("CNAME"), "lights.example");
        Files.writeString(output.resolve(".gitignore"), "*");
    }
}
