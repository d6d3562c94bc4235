package dev.waymark.page;

import dev.waymark.catalog.City;
import dev.waymark.catalog.Country;
import dev.waymark.catalog.Employer;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Faq;
import dev.waymark.catalog.Kind;
import dev.waymark.catalog.PartialDate;
import dev.waymark.catalog.Resource;
import dev.waymark.catalog.Roadmap;
import dev.waymark.catalog.Role;
import dev.waymark.catalog.Salary;
import dev.waymark.catalog.Source;
import dev.waymark.catalog.Technology;
import dev.waymark.format.Json;
import dev.waymark.format.Markup;
import dev.waymark.site.Routes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a page shows, for programs: its breadcrumbs and its subject in the terms of schema.org. It says
 * nothing that the page does not show; estimates of the editors are left out.
 */
final class JsonLd {

    private static final String TYPE = "@type";

    private final PageScope scope;
    private final Json json = new Json();

    private JsonLd(PageScope scope) {
        this.scope = scope;
    }

    /** The way from home to a page that shows no entry. */
    static Markup of(PageScope scope, List<Crumb> crumbs) {
        JsonLd data = new JsonLd(scope);
        data.begin();
        data.breadcrumbs(crumbs);
        return data.end();
    }

    /** The way from home to an entry's page, and the entry. */
    static Markup of(PageScope scope, List<Crumb> crumbs, Entry entry) {
        JsonLd data = new JsonLd(scope);
        data.begin();
        data.breadcrumbs(crumbs);
        data.entry(entry);
        return data.end();
    }

    /** The site as a whole. */
    static Markup site(PageScope scope, String title, String description) {
        JsonLd data = new JsonLd(scope);
        data.begin();
        data.json.beginObject().field(TYPE, "WebSite").field("name", title)
                .field("url", data.url(Routes.HOME));
        data.given("description", description);
        data.json.field("inLanguage", scope.site().settings().language()).endObject();
        return data.end();
    }

    private void begin() {
        json.beginObject().field("@context", "https://schema.org").key("@graph").beginArray();
    }

    private Markup end() {
        json.endArray().endObject();
        return new Markup(json.toString());
    }

    private String url(String path) {
        return scope.site().settings().baseUrl() + path;
    }

    private void breadcrumbs(List<Crumb> crumbs) {
        json.beginObject().field(TYPE, "BreadcrumbList").key("itemListElement").beginArray();
        for (int i = 0; i < crumbs.size(); i++) {
            json.beginObject().field(TYPE, "ListItem").field("position", i + 1L)
                    .field("name", crumbs.get(i).title()).field("item", url(crumbs.get(i).url())).endObject();
        }
        json.endArray().endObject();
    }

    private void entry(Entry entry) {
        json.beginObject().field(TYPE, type(entry.kind())).field("@id", url(scope.url()))
                .field("url", url(scope.url()))
                .field(entry.kind() == Kind.GUIDE || entry.kind() == Kind.CONFLICT ? "headline" : "name",
                        PageScope.title(entry));
        given("description", entry.summary());
        texts("alternateName", entry.common().aliases());
        own(entry);
        json.endObject();
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case ROLE -> "Occupation";
            case ROADMAP, PROJECT -> "LearningResource";
            case SKILL, TECHNOLOGY, LEVEL -> "DefinedTerm";
            case SALARY -> "Dataset";
            case EMPLOYER -> "Organization";
            case CITY -> "City";
            case COUNTRY -> "Country";
            case REGION -> "Place";
            case GUIDE, CONFLICT -> "Article";
            case PAGE -> "WebPage";
            case FAQ -> "FAQPage";
            case RESOURCE, SOURCE -> "CreativeWork";
            case FACT -> "Claim";
        };
    }

    /** What only this kind has. */
    private void own(Entry entry) {
        switch (entry.kind()) {
            case ROLE -> role((Role) entry);
            case ROADMAP -> texts("teaches", titles(((Roadmap) entry).stages().stream()
                    .flatMap(stage -> stage.asks().stream()).distinct().toList()));
            case TECHNOLOGY -> ((Technology) entry).website().ifPresent(site -> json.field("sameAs", site));
            case SALARY -> salary((Salary) entry);
            case EMPLOYER -> employer((Employer) entry);
            case CITY -> within(((City) entry).country());
            case COUNTRY -> country((Country) entry);
            case FAQ -> question((Faq) entry);
            case RESOURCE -> resource((Resource) entry);
            case SOURCE -> source((Source) entry);
            default -> {
            }
        }
    }

    private void role(Role role) {
        role.codes().soc().ifPresent(code -> json.field("occupationalCategory", code));
        texts("skills", titles(role.skills()));
    }

    private void salary(Salary set) {
        set.year().map(PartialDate::text).ifPresent(year -> json.field("temporalCoverage", year));
        scope.catalog().find(set.source(), Source.class).flatMap(Source::publisher)
                .ifPresent(publisher -> named("creator", "Organization", publisher));
    }

    private void employer(Employer employer) {
        employer.website().ifPresent(site -> json.field("sameAs", site));
        title(employer.headquarters()).ifPresent(city -> named("location", "City", city));
    }

    private void country(Country country) {
        json.field("identifier", country.code());
        country.region().ifPresent(this::within);
    }

    private void within(EntryId place) {
        title(place).ifPresent(title -> named("containedInPlace", "Place", title));
    }

    private void question(Faq faq) {
        json.key("mainEntity").beginObject().field(TYPE, "Question").field("name", faq.title());
        String answer = scope.site().plainText(faq, faq.common().body());
        if (!answer.isEmpty()) {
            json.key("acceptedAnswer").beginObject().field(TYPE, "Answer").field("text", answer).endObject();
        }
        json.endObject();
    }

    private void resource(Resource resource) {
        resource.url().ifPresent(address -> json.field("sameAs", address));
        resource.author().ifPresent(
                author -> json.key("author").beginObject().field("name", author).endObject());
        resource.free().ifPresent(free -> json.field("isAccessibleForFree", free));
    }

    private void source(Source source) {
        source.url().ifPresent(address -> json.field("sameAs", address));
        source.publisher().ifPresent(publisher -> named("publisher", "Organization", publisher));
        source.published().ifPresent(date -> json.field("datePublished", date.text()));
        source.updated().ifPresent(date -> json.field("dateModified", date.text()));
        source.licence().ifPresent(licence -> json.field("license", licence));
    }

    private void named(String key, String type, String name) {
        json.key(key).beginObject().field(TYPE, type).field("name", name).endObject();
    }

    private void given(String key, String text) {
        if (!text.isEmpty()) {
            json.field(key, text);
        }
    }

    private void texts(String key, Collection<String> texts) {
        if (!texts.isEmpty()) {
            json.key(key).beginArray();
            texts.forEach(json::value);
            json.endArray();
        }
    }

    private List<String> titles(Collection<EntryId> ids) {
        return ids.stream().map(this::title).flatMap(Optional::stream).toList();
    }

    private Optional<String> title(EntryId id) {
        return scope.catalog().find(id).map(Entry::title);
    }
}
