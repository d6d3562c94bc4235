package dev.waymark.page;

import dev.waymark.site.Routes;
import java.util.List;

/** All tags with the number of their entries. */
public record TagsPage(Frame page, List<TagCount> tags) implements View {

    /** A tag and how many entries have it. */
    public record TagCount(String title, String href, int count) {
    }

    public TagsPage {
        tags = List.copyOf(tags);
    }

    static TagsPage of(PageScope scope, List<Tags.Tag> tags) {
        Frame frame = Frames.of(scope, scope.words().text("tags.title"), "", List.of(), true);
        return new TagsPage(frame, tags.stream().map(tag -> new TagCount(
                tag.label(), scope.href(Routes.tag(tag.slug(), 1)), tag.entries().size())).toList());
    }

    @Override
    public String template() {
        return "tags";
    }
}
