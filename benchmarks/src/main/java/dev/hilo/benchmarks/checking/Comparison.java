package dev.hilo.benchmarks.checking;

import dev.hilo.benchmarks.people.Identity;
import dev.hilo.benchmarks.surroundings.Api;
import dev.hilo.benchmarks.surroundings.Pause;
import dev.hilo.benchmarks.traffic.Expected;
import dev.hilo.benchmarks.traffic.Ledger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks the API again and again until it shows everything, or patience ends. */
public final class Comparison {

    private static final int AT_ONCE = 8;
    private static final Duration BETWEEN = Duration.ofMillis(500);

    private final Api api;
    private final Ledger ledger;
    private final Map<Identity, Shown> shown = new ConcurrentHashMap<>();

    public Comparison(Api api, Ledger ledger) {
        this.api = api;
        this.ledger = ledger;
    }

    /**
     * How it ended.
     *
     * @param contacts of everybody together
     * @param messages that the API shows
     */
    public record Result(int contacts, int messages, List<Difference> differences) {}

    /** Waits until all is equal, at most so long. */
    public Result await(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        Map<Identity, List<Expected>> open = new LinkedHashMap<>(ledger.perIdentity());
        List<Difference> differences = look(open);
        while (!differences.isEmpty() && System.nanoTime() < end) {
            Pause.of(BETWEEN);
            Map<Identity, List<Expected>> still = new LinkedHashMap<>();
            differences.forEach(difference -> still.put(difference.who(), open.get(difference.who())));
            differences = look(still);
        }
        return result(differences);
    }

    private List<Difference> look(Map<Identity, List<Expected>> at) {
        List<Future<java.util.Optional<Difference>>> looks = new ArrayList<>();
        try (ExecutorService workers =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            at.forEach((who, expected) -> looks.add(workers.submit(() -> compare(who, expected))));
        }
        return looks.stream().flatMap(look -> look.resultNow().stream()).toList();
    }

    private java.util.Optional<Difference> compare(Identity who, List<Expected> expected) {
        Shown now = Shown.of(who, api);
        shown.put(who, now);
        return Difference.between(who, expected, now);
    }

    /** One contact for two identities would show here, too: by their number. */
    private Result result(List<Difference> differences) {
        Set<String> contacts = new HashSet<>();
        shown.values().forEach(one -> contacts.addAll(one.contacts()));
        int messages =
                shown.values().stream().mapToInt(one -> one.messages().size()).sum();
        return new Result(contacts.size(), messages, differences);
    }
}
