package dev.waymark.page;

import dev.waymark.catalog.City;
import dev.waymark.catalog.Conflict;
import dev.waymark.catalog.Country;
import dev.waymark.catalog.Employer;
import dev.waymark.catalog.Entry;
import dev.waymark.catalog.Fact;
import dev.waymark.catalog.Faq;
import dev.waymark.catalog.Guide;
import dev.waymark.catalog.Level;
import dev.waymark.catalog.Page;
import dev.waymark.catalog.Project;
import dev.waymark.catalog.Region;
import dev.waymark.catalog.Resource;
import dev.waymark.catalog.Roadmap;
import dev.waymark.catalog.Role;
import dev.waymark.catalog.Salary;
import dev.waymark.catalog.Skill;
import dev.waymark.catalog.Source;
import dev.waymark.catalog.Technology;

/** The page of an entry: which view its kind has. */
final class EntryPages {

    private EntryPages() {
    }

    static View of(PageScope scope, Entry entry) {
        return switch (entry.kind()) {
            case ROLE -> RolePage.of(scope, (Role) entry);
            case ROADMAP -> RoadmapPage.of(scope, (Roadmap) entry);
            case SKILL -> SkillPage.of(scope, (Skill) entry);
            case TECHNOLOGY -> TechnologyPage.of(scope, (Technology) entry);
            case LEVEL -> LevelPage.of(scope, (Level) entry);
            case SALARY -> SalaryPage.of(scope, (Salary) entry);
            case EMPLOYER -> EmployerPage.of(scope, (Employer) entry);
            case CITY -> CityPage.of(scope, (City) entry);
            case COUNTRY -> CountryPage.of(scope, (Country) entry);
            case REGION -> RegionPage.of(scope, (Region) entry);
            case GUIDE -> GuidePage.of(scope, (Guide) entry);
            case PAGE -> PagePage.of(scope, (Page) entry);
            case FAQ -> FaqPage.of(scope, (Faq) entry);
            case PROJECT -> ProjectPage.of(scope, (Project) entry);
            case RESOURCE -> ResourcePage.of(scope, (Resource) entry);
            case FACT -> FactPage.of(scope, (Fact) entry);
            case CONFLICT -> ConflictPage.of(scope, (Conflict) entry);
            case SOURCE -> SourcePage.of(scope, (Source) entry);
        };
    }
}
