package dev.waymark.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A process of its own that publishes, to be killed, stopped, limited or set against another one. */
final class PublishingProcess {

    private PublishingProcess() {
    }

    /**
     * The command that starts it.
     *
     * @param job {@code forever} publishes both editions in turn until it is killed, {@code times:N} until it
     *            has published N times in spite of others; {@code hold} keeps the lock until it reads a line;
     *            {@code large} publishes one large file
     */
    static List<String> command(Path output, String job) {
        List<String> command = new ArrayList<>();
        Collections.addAll(command, Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xmx128m",
                "-cp", System.getProperty("java.class.path"),
                PublishingProcess.class.getName(), output.toString(), job);
        return command;
    }

    static Process start(Path output, String job) throws IOException {
        return new ProcessBuilder(command(output, job))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    public static void main(String[] args) throws Exception {
        Path output = Path.of(args[0]);
        switch (args[1].split(":")[0]) {
            case "forever" -> publishForever(output);
            case "times" -> publishInSpiteOfOthers(output, Integer.parseInt(args[1].split(":")[1]));
            case "hold" -> hold(output);
            case "large" -> publishLarge(output);
            default -> throw new IllegalArgumentException(args[1]);
        }
    }

    /** After a signal the next run does not begin any more. */
    private static void publishForever(Path output) throws OutputRefused, IOException {
        try {
            for (int i = 0; true; i++) {
                Lighthouse.values()[i % 2].publish(output);
                System.out.println("published");
            }
        } catch (IOException e) {
            if (!e.getMessage().endsWith("the build was stopped")) {
                throw e;
            }
        }
    }

    private static void publishInSpiteOfOthers(Path output, int times) throws OutputRefused, IOException {
        for (int done = 0; done < times;) {
            try {
                Lighthouse.values()[done % 2].publish(output);
                done++;
            } catch (OutputBusy e) {
                Thread.onSpinWait();
            }
        }
    }

    private static void hold(Path output) throws OutputRefused, IOException {
        try (Publisher publisher = Publisher.open(output, List.of())) {
            publisher.add(Lighthouse.file("index.html", "page/home", "held"));
            System.out.println("open");
            System.in.read();
            publisher.publish();
        }
    }

    private static void publishLarge(Path output) throws OutputRefused {
        try (Publisher publisher = Publisher.open(output, List.of())) {
            publisher.add(Lighthouse.file("index.html", "page/home", "small"));
            publisher.add(new OutputFile("large.bin", "", new byte[1 << 20]));
            publisher.publish();
        } catch (IOException e) {
            System.out.println(e.getMessage());
            System.exit(3);
        }
    }
}
