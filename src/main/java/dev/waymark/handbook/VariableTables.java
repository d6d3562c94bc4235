package dev.waymark.handbook;

import dev.waymark.format.Markup;
import dev.waymark.page.BookPage;
import dev.waymark.page.ChangesPage;
import dev.waymark.page.CityPage;
import dev.waymark.page.ConflictPage;
import dev.waymark.page.CountryPage;
import dev.waymark.page.DataPage;
import dev.waymark.page.EmployerPage;
import dev.waymark.page.FactPage;
import dev.waymark.page.FaqPage;
import dev.waymark.page.GuidePage;
import dev.waymark.page.HandbookPage;
import dev.waymark.page.HomePage;
import dev.waymark.page.LevelPage;
import dev.waymark.page.ListPage;
import dev.waymark.page.NotFoundPage;
import dev.waymark.page.PagePage;
import dev.waymark.page.PayExplorerPage;
import dev.waymark.page.ProjectPage;
import dev.waymark.page.RedirectPage;
import dev.waymark.page.RegionPage;
import dev.waymark.page.RemovedPage;
import dev.waymark.page.ResourcePage;
import dev.waymark.page.RoadmapPage;
import dev.waymark.page.RolePage;
import dev.waymark.page.SalaryPage;
import dev.waymark.page.SearchPage;
import dev.waymark.page.SkillPage;
import dev.waymark.page.SourcePage;
import dev.waymark.page.TagPage;
import dev.waymark.page.TagsPage;
import dev.waymark.page.TechnologyPage;
import dev.waymark.page.ToolPage;
import dev.waymark.page.View;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What each template is given, made from the view records: the pages, then the parts that they share. */
final class VariableTables {

    /** Every view; a test looks for those that are missing here. */
    static final List<Class<? extends View>> VIEWS = List.of(
            BookPage.class, ChangesPage.class, CityPage.class, ConflictPage.class, CountryPage.class,
            DataPage.class, EmployerPage.class, FactPage.class, FaqPage.class, GuidePage.class,
            HandbookPage.class, HomePage.class, LevelPage.class, ListPage.class, NotFoundPage.class,
            PagePage.class, PayExplorerPage.class, ProjectPage.class, RedirectPage.class, RegionPage.class,
            RemovedPage.class, ResourcePage.class, RoadmapPage.class, RolePage.class, SalaryPage.class,
            SearchPage.class, SkillPage.class, SourcePage.class, TagPage.class, TagsPage.class,
            TechnologyPage.class, ToolPage.class);

    private final Map<String, Class<?>> parts = new TreeMap<>();

    String markdown() {
        StringBuilder out = new StringBuilder("## Templates {#templates}\n");
        VIEWS.forEach(view -> table(name(view).replaceFirst("-page$", ""), view, out));
        out.append("\n## Parts {#parts}\n");
        Map<String, Class<?>> written = new TreeMap<>();
        while (written.size() < parts.size()) {
            Map<String, Class<?>> next = new TreeMap<>(parts);
            next.keySet().removeAll(written.keySet());
            next.forEach((name, part) -> {
                written.put(name, part);
                describe(part, new StringBuilder());
            });
        }
        written.forEach((name, part) -> table(name, part, out));
        return out.toString();
    }

    private void table(String name, Class<?> record, StringBuilder out) {
        out.append("\n### ").append(name).append(" {#").append(id(record))
                .append("}\n\n| variable | holds |\n|---|---|\n");
        describe(record, out);
    }

    private void describe(Class<?> record, StringBuilder out) {
        for (RecordComponent component : record.getRecordComponents()) {
            out.append("| `").append(component.getName()).append("` | ")
                    .append(holds(component.getGenericType())).append(" |\n");
        }
    }

    private String holds(Type type) {
        if (type instanceof ParameterizedType of) {
            String item = holds(of.getActualTypeArguments()[0]);
            return of.getRawType() == Optional.class ? item + ", may be missing"
                    : of.getRawType() == List.class ? "a list; each: " + item : "values by name";
        }
        if (type == String.class) {
            return "text";
        }
        if (type == Markup.class) {
            return "HTML";
        }
        if (type == boolean.class) {
            return "true or false";
        }
        if (type instanceof Class<?> record && record.isRecord()) {
            parts.put(name(record), record);
            return "[" + name(record) + "](#" + id(record) + ")";
        }
        return "a number";
    }

    private static String id(Class<?> record) {
        return (View.class.isAssignableFrom(record) ? "template-" : "part-") + name(record);
    }

    /** Such as {@code pay-line}; a record inside of another one has the name of both. */
    private static String name(Class<?> record) {
        String name = record.getName().substring(record.getName().lastIndexOf('.') + 1).replace("$", "");
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
