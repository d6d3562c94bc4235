package dev.waymark.page;

import dev.waymark.site.Routes;
import dev.waymark.site.Site;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a server shows for a URL that is not there. It stands at any depth, so its links are full addresses'
 * paths: {@link Frame#root()} is the path of the base URL.
 */
public record NotFoundPage(Frame page, List<Link> lists) implements View {

    static final String URL = "404.html";

    public NotFoundPage {
        lists = List.copyOf(lists);
    }

    static NotFoundPage of(PageScope scope) {
        Site site = scope.site();
        String root = URI.create(site.settings().baseUrl()).getRawPath();
        Frame frame = Frames.of(scope, scope.words().text("not-found.title"), "", List.of(), false)
                .rooted(root);
        Link home = new Link(scope.words().text("home"), root + Routes.HOME);
        return new NotFoundPage(frame, Stream.concat(Stream.of(home), frame.navigation().stream()).toList());
    }

    @Override
    public String template() {
        return "404";
    }
}
