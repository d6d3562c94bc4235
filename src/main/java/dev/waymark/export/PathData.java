package dev.waymark.export;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Effort;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.Level;
import dev.waymark.catalog.Question;
import dev.waymark.catalog.Requirement;
import dev.waymark.catalog.Roadmap;
import dev.waymark.catalog.Role;
import dev.waymark.catalog.Skill;
import dev.waymark.catalog.Stage;
import dev.waymark.catalog.Technology;
import dev.waymark.catalog.TextKey;
import dev.waymark.format.Json;
import dev.waymark.markdown.Prose;
import dev.waymark.site.Routes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a plan is made from, as JSON: all that can be learnt with what it requires and how long it takes, and
 * the roadmaps, levels and roles that ask for it. Only entries that are there are named. Efforts carry who
 * says so: those of the editors are estimates, not facts.
 */
final class PathData {

    static final String PATH = "data/paths.json";

    private final Catalog catalog;
    private final Json json = new Json();

    private PathData(Catalog catalog) {
        this.catalog = catalog;
    }

    static String of(Catalog catalog) {
        return new PathData(catalog).write();
    }

    private String write() {
        json.beginObject().newLine().key("entries").beginArray();
        catalog.all(Kind.SKILL, Skill.class).forEach(skill -> learnable(
                skill, skill.requires(), skill.effort(), skill.outcomes(), skill.questions()));
        catalog.all(Kind.TECHNOLOGY, Technology.class).forEach(technology -> learnable(technology,
                technology.requires(), technology.effort(), technology.outcomes(), technology.questions()));
        json.newLine().endArray().newLine().key("roadmaps").beginArray();
        catalog.all(Kind.ROADMAP, Roadmap.class).forEach(this::roadmap);
        json.newLine().endArray().newLine().key("levels").beginArray();
        catalog.all(Kind.LEVEL, Level.class).forEach(level -> asking(level, level.skills()));
        json.newLine().endArray().newLine().key("roles").beginArray();
        catalog.all(Kind.ROLE, Role.class).forEach(role -> asking(role, role.skills()));
        return json.newLine().endArray().newLine().endObject().newLine().toString();
    }

    private void learnable(Entry entry, List<Requirement> requires, Optional<Effort> effort,
            List<Prose> outcomes, List<Question> questions) {
        head(entry);
        List<List<EntryId>> known = requires.stream().map(requirement -> present(requirement.oneOf()))
                .filter(options -> !options.isEmpty()).toList();
        if (!known.isEmpty()) {
            json.key("requires").beginArray();
            known.forEach(this::ids);
            json.endArray();
        }
        effort.ifPresent(given -> {
            json.key("effort").beginObject().key("min").value(given.min()).key("max").value(given.max());
            json.field("unit", given.unit().word()).field("basis", given.basis().word()).endObject();
        });
        if (!outcomes.isEmpty()) {
            json.key("outcomes").beginArray();
            outcomes.forEach(outcome -> json.value(TextKey.of(outcome.plainText())));
            json.endArray();
        }
        if (!questions.isEmpty()) {
            json.field("questions", questions.size());
        }
        json.endObject();
    }

    private void roadmap(Roadmap roadmap) {
        head(roadmap);
        json.key("stages").beginArray();
        roadmap.stages().forEach(this::stage);
        json.endArray().endObject();
    }

    private void stage(Stage stage) {
        json.beginObject().field("id", stage.id()).field("title", stage.title());
        if (stage.optional()) {
            json.field("optional", true);
        }
        if (!stage.requires().isEmpty()) {
            json.key("requires").beginArray();
            stage.requires().forEach(json::value);
            json.endArray();
        }
        json.key("asks");
        ids(present(stage.asks()));
        json.key("parts").beginArray();
        stage.parts().stream().filter(part -> !present(part.items()).isEmpty()).forEach(this::part);
        json.endArray().endObject();
    }

    private void part(Stage.Part part) {
        json.beginObject().field("pick", part.pick().word());
        if (part.optional()) {
            json.field("optional", true);
        }
        json.key("items");
        ids(present(part.items()));
        json.endObject();
    }

    private void asking(Entry entry, List<EntryId> skills) {
        head(entry);
        json.key("skills");
        ids(present(skills));
        json.endObject();
    }

    private void head(Entry entry) {
        json.newLine().beginObject().field("id", entry.id().toString()).field("title", entry.title())
                .field("url", Routes.of(entry.id()));
    }

    private List<EntryId> present(Collection<EntryId> ids) {
        return ids.stream().filter(id -> catalog.find(id).isPresent()).toList();
    }

    private void ids(List<EntryId> ids) {
        json.beginArray();
        ids.forEach(id -> json.value(id.toString()));
        json.endArray();
    }
}
