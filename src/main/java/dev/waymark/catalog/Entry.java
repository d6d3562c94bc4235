package dev.waymark.catalog;

/** What the guide holds: one record for each kind. */
public sealed interface Entry permits Role, Roadmap, Skill, Technology, Level, Salary, Employer, Place, Guide,
        Page, Faq, Project, Resource, Fact, Conflict, Source {

    Common common();

    default EntryId id() {
        return common().id();
    }

    default Kind kind() {
        return common().id().kind();
    }

    default String title() {
        return common().title();
    }

    default String summary() {
        return common().summary();
    }
}
