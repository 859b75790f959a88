package dev.hilo.contact.handles;

import dev.hilo.contracts.channel.Handle;
import dev.hilo.contracts.channel.HandleKind;
import java.util.Comparator;
import java.util.UUID;

/** What identifies a handle within all organisations. Sorted, so that concurrent batches lock in one order. */
public record HandleKey(UUID org, HandleKind kind, String matchKey) implements Comparable<HandleKey> {

    private static final Comparator<HandleKey> ORDER =
            Comparator.comparing(HandleKey::org).thenComparing(HandleKey::kind).thenComparing(HandleKey::matchKey);

    public static HandleKey of(UUID org, Handle handle) {
        return new HandleKey(org, handle.kind(), MatchKeys.of(handle));
    }

    @Override
    public int compareTo(HandleKey other) {
        return ORDER.compare(this, other);
    }
}
