package dev.hilo.contact.engagement;

import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.Direction;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/** One message, as far as engagement is concerned. Sorts by time; at the same time the question before the answer. */
public record Signal(UUID org, UUID contactId, Direction direction, Channel channel, Instant at)
        implements Comparable<Signal> {

    private static final Comparator<Signal> ORDER =
            Comparator.comparing(Signal::at).thenComparing(Signal::direction, Comparator.reverseOrder());

    @Override
    public int compareTo(Signal other) {
        return ORDER.compare(this, other);
    }
}
