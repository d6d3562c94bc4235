package dev.waymark.page;

import dev.waymark.catalog.EntryId;
import dev.waymark.catalog.Kind;
import dev.waymark.site.Routes;
import dev.waymark.site.Settings;
import dev.waymark.site.Site;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the head of every page links to: what the settings name, else the first kinds that have entries. */
final class Navigation {

    private static final int KINDS_LISTED = 6;

    private final Site site;
    private final Words words;
    private final List<Crumb> targets;

    Navigation(Site site, Words words) {
        this.site = site;
        this.words = words;
        List<Settings.NavigationItem> named = site.settings().navigation();
        this.targets = named.isEmpty() ? kinds()
                : named.stream().map(item -> target(item.target())).flatMap(Optional::stream).toList();
    }

    /** The links as a page at a URL writes them. */
    List<Link> from(String url) {
        return targets.stream()
                .map(target -> new Link(target.title(), Routes.relative(url, target.url()))).toList();
    }

    private List<Crumb> kinds() {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.PAGE && !site.catalog().ofKind(kind).isEmpty())
                .limit(KINDS_LISTED).map(this::list).toList();
    }

    private Optional<Crumb> target(String name) {
        Optional<Kind> kind = Kind.ofFolder(name);
        if (kind.isPresent()) {
            return Optional.of(list(kind.get()));
        }
        int slash = name.indexOf('/');
        return Kind.ofWord(name.substring(0, Math.max(slash, 0)))
                .flatMap(word -> site.catalog().find(new EntryId(word, name.substring(slash + 1))))
                .map(entry -> new Crumb(PageScope.title(entry), Routes.of(entry.id())));
    }

    private Crumb list(Kind kind) {
        return new Crumb(words.text("kinds." + kind.word()), Routes.index(kind, 1));
    }
}
