package dev.waymark.web;

import dev.waymark.diagnostic.Code;
import dev.waymark.diagnostic.Diagnostic;
import dev.waymark.diagnostic.Diagnostics;
import dev.waymark.diagnostic.Severity;
import dev.waymark.markdown.OutsideLink;
import dev.waymark.memory.Memory;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Whether what the content links to on other sites is there. An address is asked for once in the life of an
 * object, however often it is looked at. Used by one thread.
 */
public final class WebCheck {

    private static final int LATELY_DAYS = 60;
    /**
     * What needs no escape in Markdown, in YAML or in a table, and cannot be taken for the end of a sentence.
     */
    private static final Pattern SAFE =
            Pattern.compile("https?://[A-Za-z0-9:/?#=&.~_%+@-]*[A-Za-z0-9/=#~_-]");

    private final Manners manners;
    private final Hosts hosts;
    private final Optional<Memory> memory;
    private final LocalDate today;
    private final Map<URI, Outcome> asked = new HashMap<>();
    private Optional<WebSummary> summary = Optional.empty();

    /**
     * @param hosts  that may be asked
     * @param memory where it is remembered what has worked; none where nothing is to be used or kept
     */
    public WebCheck(Manners manners, Hosts hosts, Optional<Memory> memory, LocalDate today) {
        this.manners = manners;
        this.hosts = hosts;
        this.memory = memory;
        this.today = today;
    }

    /** What came of the last look; empty before the first. */
    public Optional<WebSummary> summary() {
        return summary;
    }

    /** Tells of links that lead nowhere or have moved. Takes minutes where there are many. */
    public void check(List<OutsideLink> links, Diagnostics found) {
        Links all = Links.of(links);
        Map<URI, List<OutsideLink>> places = all.places();
        Past past = new Past(memory);
        Set<URI> open = new TreeSet<>(places.keySet());
        open.removeAll(asked.keySet());
        Optional<Map<URI, Outcome>> answers = open.isEmpty() ? Optional.of(Map.of())
                : new Round(manners, hosts).ask(open, past::hasWorked);
        if (answers.isEmpty()) {
            summary = Optional.of(WebSummary.cutOff(today, all.size()));
            return;
        }
        asked.putAll(answers.get());
        WebSummary counted = WebSummary.none(today);
        for (Map.Entry<URI, List<OutsideLink>> place : places.entrySet()) {
            Optional<Outcome> outcome = Optional.ofNullable(asked.get(place.getKey()));
            outcome.ifPresent(known -> tell(place.getKey(), place.getValue(), known, past, found));
            counted = counted.with(outcome);
        }
        for (List<OutsideLink> same : all.unspoken().values()) {
            same.forEach(place -> found.add(unsure(place, "is written so that programs cannot ask for it")));
            counted = counted.with(Optional.of(new Outcome.Unsure("")));
        }
        past.keep(places.keySet());
        summary = Optional.of(counted);
    }

    private void tell(URI address, List<OutsideLink> places, Outcome outcome, Past past, Diagnostics found) {
        if (outcome instanceof Outcome.Works) {
            past.worked(address, today);
        } else if (outcome instanceof Outcome.Moved moved) {
            past.worked(address, today);
            asked.putIfAbsent(URI.create(moved.to()), new Outcome.Works());
            places.forEach(place -> found.add(moved(place, moved)));
        } else if (outcome instanceof Outcome.Hidden) {
            places.forEach(place -> found.add(dead(Severity.WARNING, place,
                    "leads to this machine or into a private network, so it was not asked",
                    "link what every reader can reach; if yours are in that network, check"
                            + " with --private-hosts")));
        } else if (outcome instanceof Outcome.Unsure unsure) {
            places.forEach(place -> found.add(unsure(place, unsure.why())));
        } else {
            String why = outcome instanceof Outcome.Fails fails ? fails.why()
                    : ((Outcome.Unreachable) outcome).why();
            Past.Days days = past.of(address);
            past.failed(address, today);
            places.forEach(place -> found.add(failed(place, why, days)));
        }
    }

    /** A note on the first day on which something fails that worked lately; it may be back tomorrow. */
    private Diagnostic failed(OutsideLink place, String why, Past.Days days) {
        boolean lately = days.worked().filter(day -> !day.plusDays(LATELY_DAYS).isBefore(today)).isPresent();
        boolean before = days.failed().filter(day -> day.isBefore(today)).isPresent();
        if (lately && !before) {
            return dead(Severity.NOTE, place, why, "it worked on " + days.worked().get()
                    + ": ask again another day; if it fails then too, this will be a warning");
        }
        return dead(Severity.WARNING, place, why, days.failed().isPresent() && before
                ? "it fails since " + days.failed().get() + ": link another page, or none"
                : "correct the address, link another page, or none");
    }

    private static Diagnostic unsure(OutsideLink place, String why) {
        return dead(Severity.NOTE, place, why, "open it yourself: it may well be there for readers");
    }

    private static Diagnostic dead(Severity severity, OutsideLink place, String why, String help) {
        return new Diagnostic(severity, Code.DEAD_LINK, place.span(), place.url() + " " + why, List.of(help),
                List.of());
    }

    private static Diagnostic moved(OutsideLink place, Outcome.Moved moved) {
        String to = moved.to() + Links.fragment(place.url());
        Diagnostic told = Diagnostic.of(Code.MOVED_LINK, place.span(),
                place.url() + " has moved for good to " + to, moved.certain() ? "write the new address"
                        : "that is the first page of a site: look where the page went");
        String written = place.span().text();
        boolean isAsWritten = written.indexOf(place.url()) >= 0
                && written.indexOf(place.url()) == written.lastIndexOf(place.url());
        return moved.certain() && isAsWritten && SAFE.matcher(to).matches()
                ? told.withFix(Optional.of(written.replace(place.url(), to))) : told;
    }
}
