package dev.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the code host is told to run, and the forms that it shows. */
class WorkflowsTest {

    private static final Path GITHUB = Path.of(".github");
    /** YAML 1.1 takes the key {@code on} for the word true. */
    private static final Object ON = Boolean.TRUE;

    static List<Path> workflows() throws IOException {
        return files(GITHUB.resolve("workflows"));
    }

    static List<Path> forms() throws IOException {
        return files(GITHUB.resolve("ISSUE_TEMPLATE")).stream()
                .filter(file -> !file.endsWith("config.yml")).toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static Map<?, ?> read(Path file) throws IOException {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
    }

    private static List<Map<?, ?>> jobs(Path workflow) throws IOException {
        List<Map<?, ?>> jobs = new ArrayList<>();
        ((Map<?, ?>) read(workflow).get("jobs")).values().forEach(job -> jobs.add((Map<?, ?>) job));
        return jobs;
    }

    private static List<Map<?, ?>> steps(Path workflow) throws IOException {
        List<Map<?, ?>> steps = new ArrayList<>();
        for (Map<?, ?> job : jobs(workflow)) {
            ((List<?>) job.get("steps")).forEach(step -> steps.add((Map<?, ?>) step));
        }
        return steps;
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void everyActionIsPinnedToACommit(Path workflow) throws IOException {
        List<String> used = steps(workflow).stream().filter(step -> step.containsKey("uses"))
                .map(step -> step.get("uses").toString()).toList();
        assertFalse(used.isEmpty());
        assertEquals(List.of(), used.stream()
                .filter(name -> !name.matches("actions/[a-z-]+@[0-9a-f]{40}")).toList());
    }

    /** What a stranger may name, such as a branch, is never part of a command line. */
    @ParameterizedTest
    @MethodSource("workflows")
    void everyStepRunsOneScriptWithoutAnythingPutIntoIt(Path workflow) throws IOException {
        for (Map<?, ?> step : steps(workflow)) {
            if (step.containsKey("run")) {
                String run = step.get("run").toString();
                assertTrue(run.matches("[a-z./]+"), run);
                assertTrue(Files.isExecutable(Path.of(run)), run);
            } else {
                assertTrue(step.containsKey("uses"), step::toString);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void nobodyGetsAPasswordOrStaysForEver(Path workflow) throws IOException {
        assertFalse(Files.readString(workflow).contains("secrets."));
        assertEquals(Map.of("contents", "read"), read(workflow).get("permissions"));
        for (Map<?, ?> job : jobs(workflow)) {
            assertTrue((int) job.get("timeout-minutes") <= 45);
        }
        for (Map<?, ?> step : steps(workflow)) {
            if (String.valueOf(step.get("uses")).startsWith("actions/checkout@")) {
                assertEquals(false, ((Map<?, ?>) step.get("with")).get("persist-credentials"));
            }
        }
    }

    @Test
    void theCodeOfStrangersCanOnlyRead() throws IOException {
        Path check = GITHUB.resolve("workflows/check.yml");
        assertEquals(Set.of("pull_request"), ((Map<?, ?>) read(check).get(ON)).keySet());
        jobs(check).forEach(job ->
                assertFalse(job.containsKey("permissions") || job.containsKey("environment")));
    }

    @Test
    void onlyTheLastJobMayPublishAndOnlyFromTheMainBranch() throws IOException {
        Path publish = GITHUB.resolve("workflows/publish.yml");
        Map<?, ?> on = (Map<?, ?>) read(publish).get(ON);
        assertEquals(Set.of("push", "workflow_dispatch"), on.keySet());
        assertEquals(Map.of("branches", List.of("main")), on.get("push"));
        Map<?, ?> jobs = (Map<?, ?>) read(publish).get("jobs");
        assertFalse(((Map<?, ?>) jobs.get("build")).containsKey("permissions"));
        Map<?, ?> deploy = (Map<?, ?>) jobs.get("deploy");
        assertEquals("build", deploy.get("needs"));
        assertEquals(Map.of("pages", "write", "id-token", "write"), deploy.get("permissions"));
        assertEquals(1, ((List<?>) deploy.get("steps")).size(), "it runs nothing of ours");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormAsksForSomethingAndNamesItsFieldsOnce(Path form) throws IOException {
        Map<?, ?> read = read(form);
        assertTrue(Set.of("name", "description", "labels", "body").equals(read.keySet()),
                form + " " + read.keySet());
        Set<Object> ids = new TreeSet<>();
        boolean asks = false;
        for (Object each : (List<?>) read.get("body")) {
            Map<?, ?> field = (Map<?, ?>) each;
            assertTrue(Set.of("markdown", "input", "textarea", "checkboxes").contains(field.get("type")),
                    field::toString);
            Map<?, ?> attributes = (Map<?, ?>) field.get("attributes");
            if (!field.get("type").equals("markdown")) {
                assertTrue(ids.add(field.get("id")), field::toString);
                assertTrue(attributes.containsKey("label"), field::toString);
                asks |= field.containsKey("validations");
            }
        }
        assertTrue(asks, form + " requires nothing");
    }
}
