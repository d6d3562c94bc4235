package dev.waymark.search;

import dev.waymark.catalog.City;
import dev.waymark.catalog.Common;
import dev.waymark.catalog.Conflict;
import dev.waymark.catalog.Country;
import dev.waymark.catalog.Employer;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.Fact;
import dev.waymark.catalog.Level;
import dev.waymark.catalog.Question;
import dev.waymark.catalog.Relation;
import dev.waymark.catalog.Resource;
import dev.waymark.catalog.Roadmap;
import dev.waymark.catalog.Salary;
import dev.waymark.catalog.SalaryRow;
import dev.waymark.catalog.Skill;
import dev.waymark.catalog.Source;
import dev.waymark.catalog.Stage;
import dev.waymark.catalog.Technology;
import dev.waymark.markdown.Heading;
import dev.waymark.site.Name;
import dev.waymark.site.Site;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an entry is found by.
 *
 * @param facts  what its fields say in words, and the names of what it refers to
 * @param body   its text in parts: before the first heading, and below each
 */
record SearchText(List<String> names, List<String> headings, String summary, List<String> tags,
        List<String> facts, List<Part> body) {

    /**
     * A part of the text.
     *
     * @param anchor  of its heading; empty for what stands before the first
     * @param heading its words; may be empty
     */
    record Part(String anchor, String heading, String text) {
    }

    static SearchText of(Site site, Entry entry) {
        Common common = entry.common();
        List<String> facts = new ArrayList<>();
        facts(entry).filter(text -> !text.isEmpty()).forEach(facts::add);
        common.references().stream().filter(reference -> reference.relation() != Relation.CITES)
                .map(reference -> site.catalog().find(reference.target())).flatMap(Optional::stream)
                .map(Name::of).distinct().forEach(facts::add);
        List<Part> body = parts(site.plainText(entry, common.body()), common.body().headings());
        common.texts().stream().map(text -> site.plainText(entry, text)).filter(text -> !text.isEmpty())
                .forEach(text -> body.add(new Part("", "", text)));
        return new SearchText(names(entry), common.body().headings().stream().map(Heading::text).toList(),
                entry.summary(), common.tags(), facts, body);
    }

    /** Names, summary and tags alone. */
    static SearchText outline(Entry entry) {
        return new SearchText(names(entry), List.of(), entry.summary(), entry.common().tags(),
                List.of(), List.of());
    }

    private static List<String> names(Entry entry) {
        List<String> names = new ArrayList<>(List.of(Name.of(entry)));
        names.addAll(entry.common().aliases());
        return names;
    }

    private static Stream<String> facts(Entry entry) {
        if (entry instanceof Skill skill) {
            return skill.questions().stream().map(Question::ask);
        }
        if (entry instanceof Technology technology) {
            return technology.questions().stream().map(Question::ask);
        }
        if (entry instanceof Roadmap roadmap) {
            return roadmap.stages().stream().flatMap(stage -> Stream.concat(
                    Stream.of(stage.title()), stage.parts().stream().map(Stage.Part::title)));
        }
        if (entry instanceof Salary salary) {
            return Stream.concat(Stream.of(salary.population(), salary.section()).flatMap(Optional::stream),
                    salary.rows().stream().map(SalaryRow::title).flatMap(Optional::stream));
        }
        if (entry instanceof Employer employer) {
            return employer.worksOn().stream();
        }
        if (entry instanceof City city) {
            return city.knownFor().stream();
        }
        if (entry instanceof Country country) {
            return Stream.concat(country.knownFor().stream(), Stream.of(country.code(),
                    country.currency().getCurrencyCode()));
        }
        if (entry instanceof Fact fact) {
            return Stream.of(fact.says(), fact.measure(), fact.period()).flatMap(Optional::stream);
        }
        if (entry instanceof Source source) {
            return source.publisher().stream();
        }
        if (entry instanceof Resource resource) {
            return resource.author().stream();
        }
        if (entry instanceof Conflict conflict) {
            return conflict.sides().stream().map(Conflict.Side::says).flatMap(Optional::stream);
        }
        return entry instanceof Level level ? level.scope().stream() : Stream.empty();
    }

    /** The text cut at the lines that are its headings. */
    private static List<Part> parts(String text, List<Heading> headings) {
        List<Part> parts = new ArrayList<>();
        Map<String, Deque<Integer>> lines = lines(text, headings);
        String anchor = "";
        String heading = "";
        int start = 0;
        for (Heading next : headings) {
            Deque<Integer> places = lines.getOrDefault(firstLine(next.text()), new ArrayDeque<>());
            int at = place(text, next.text(), places, start);
            if (at >= 0) {
                add(parts, new Part(anchor, heading, text.substring(start, at).strip()));
                anchor = next.id();
                heading = next.text();
                start = Math.min(text.length(), at + next.text().length());
            }
        }
        add(parts, new Part(anchor, heading, text.substring(start).strip()));
        return parts;
    }

    private static void add(List<Part> parts, Part part) {
        if (!part.heading().isEmpty() || !part.text().isEmpty()) {
            parts.add(Objects.requireNonNull(part));
        }
    }

    /**
     * Where the lines begin that say what a heading says first. Read once, however many headings there are
     * and however long.
     */
    private static Map<String, Deque<Integer>> lines(String text, List<Heading> headings) {
        Map<String, Deque<Integer>> lines = new HashMap<>();
        headings.stream().map(heading -> firstLine(heading.text())).filter(words -> !words.isEmpty())
                .forEach(words -> lines.put(words, new ArrayDeque<>()));
        for (int start = 0; start < text.length() && !lines.isEmpty();) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Deque<Integer> places = lines.get(text.substring(start, end));
            if (places != null) {
                places.add(start);
            }
            start = end + 1;
        }
        return lines;
    }

    private static String firstLine(String words) {
        int end = words.indexOf('\n');
        return end < 0 ? words : words.substring(0, end);
    }

    /**
     * The first of some places from a certain one on where just these words stand, or -1; those before
     * it are given up.
     */
    private static int place(String text, String words, Deque<Integer> places, int from) {
        while (!places.isEmpty()) {
            int at = places.remove();
            int end = at + words.length();
            if (at >= from && text.startsWith(words, at)
                    && (end == text.length() || text.charAt(end) == '\n')) {
                return at;
            }
        }
        return -1;
    }
}
