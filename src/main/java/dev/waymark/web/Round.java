package dev.waymark.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** One visit to all addresses, host by host. */
final class Round {

    /** After so many hosts of which none could be reached, the network is what is missing. */
    private static final int HOSTS_THAT_TELL = 8;
    /** A host that was so often silent is not asked for more. */
    private static final int PATIENCE = 2;

    private final Manners manners;
    private final Visitor visitor;
    private final Map<URI, Outcome> outcomes = new ConcurrentHashMap<>();
    private final AtomicInteger reached = new AtomicInteger();
    private final AtomicInteger unreached = new AtomicInteger();

    Round(Manners manners, Hosts hosts) {
        this.manners = manners;
        this.visitor = new Visitor(manners, hosts);
    }

    /**
     * Asks for addresses until all are answered or the time is up.
     *
     * @param known addresses that have worked: their hosts are asked first
     * @return an outcome for each that was asked; empty where there seems to be no network
     */
    Optional<Map<URI, Outcome>> ask(Set<URI> addresses, Predicate<URI> known) {
        Map<String, List<URI>> hosts = new TreeMap<>();
        addresses.forEach(address ->
                hosts.computeIfAbsent(Links.host(address), host -> new ArrayList<>()).add(address));
        List<List<URI>> order = new ArrayList<>(hosts.values());
        order.sort(Comparator.comparing((List<URI> at) -> at.stream().noneMatch(known))
                .thenComparing(at -> -at.size()));
        long others = hosts.keySet().stream().filter(host -> !Links.isHere(host)).count();
        ExecutorService threads = Executors.newFixedThreadPool(manners.hosts(), Visitor::thread);
        order.forEach(host -> threads.execute(() -> ask(host, others)));
        threads.shutdown();
        try {
            threads.awaitTermination(manners.total().toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.shutdownNow();
        return isCutOff(others) ? Optional.empty() : Optional.of(new HashMap<>(outcomes));
    }

    private boolean isCutOff(long others) {
        return reached.get() == 0 && others > 1 && unreached.get() >= Math.min(HOSTS_THAT_TELL, others);
    }

    private void ask(List<URI> addresses, long others) {
        try {
            int silent = 0;
            Outcome last = new Outcome.Works();
            for (URI address : addresses) {
                if (isCutOff(others)) {
                    return;
                }
                if (silent < PATIENCE) {
                    last = visitor.visit(address);
                    silent = last instanceof Outcome.Unreachable ? silent + 1 : 0;
                }
                outcomes.put(address, last);
            }
            if (!Links.isHere(Links.host(addresses.get(0)))) {
                List<Outcome> asked = addresses.stream().map(outcomes::get)
                        .filter(outcome -> !(outcome instanceof Outcome.Hidden)).toList();
                boolean none = asked.stream().allMatch(Outcome.Unreachable.class::isInstance);
                if (!asked.isEmpty()) {
                    (none ? unreached : reached).incrementAndGet();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
