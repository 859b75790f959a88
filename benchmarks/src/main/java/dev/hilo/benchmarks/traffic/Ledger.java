package dev.hilo.benchmarks.traffic;

import dev.hilo.benchmarks.people.Identity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What must be shown in the end. Kept as it is made up, in the order of writing, whatever order it is posted in. */
public final class Ledger {

    private static final List<String> STATUSES = List.of("queued", "sent", "failed", "delivered", "read", "played");

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private record Entry(Identity who, Expected message) {}

    /**
     * Somebody wrote, or was written to.
     *
     * @param key unique among all messages
     */
    void said(String key, Identity who, Expected message) {
        if (entries.putIfAbsent(key, new Entry(who, message)) != null) {
            throw new IllegalStateException("two messages called %s".formatted(key));
        }
    }

    void edited(String key, String text) {
        change(key, entry -> entry.withEdit(text));
    }

    void deleted(String key) {
        change(key, Expected::withDeletion);
    }

    /** A status that only moves forward. */
    void reached(String key, String status) {
        change(
                key,
                entry ->
                        STATUSES.indexOf(status) > STATUSES.indexOf(entry.status()) ? entry.withStatus(status) : entry);
    }

    private void change(String key, java.util.function.UnaryOperator<Expected> how) {
        Entry before = Objects.requireNonNull(entries.get(key), "only what was said can change");
        entries.put(key, new Entry(before.who(), how.apply(before.message())));
    }

    /** How many messages there must be. */
    public int size() {
        return entries.size();
    }

    /** Everybody who is a contact by now, with their messages. */
    public Map<Identity, List<Expected>> perIdentity() {
        Map<Identity, List<Expected>> all = new LinkedHashMap<>();
        entries.values()
                .forEach(entry ->
                        all.computeIfAbsent(entry.who(), _ -> new ArrayList<>()).add(entry.message()));
        return all;
    }

    void addAll(Ledger other) {
        entries.putAll(other.entries);
    }
}
