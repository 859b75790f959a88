package dev.hilo.gateway.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;

/**
 * The last events, for those who come back, and everybody who listens, for the next ones. Whoever comes back is given
 * what they missed and is put on the list in one step, so that no event falls between the two.
 */
@Component
class Window {

    private final LiveSettings settings;
    private final Colleagues colleagues;
    private final Deque<LiveEvent> events = new ArrayDeque<>();
    private final Map<UUID, Set<Listening>> listening = new HashMap<>();
    private Position oldest = Position.start();
    private Position now = Position.start();
    private boolean open;
    private long bytes;

    Window(LiveSettings settings, Colleagues colleagues) {
        this.settings = settings;
        this.colleagues = colleagues;
    }

    /** A partition is followed from this offset on. */
    synchronized void follow(int topic, int partition, long offset) {
        oldest = oldest.with(topic, partition, offset);
        now = now.with(topic, partition, offset);
    }

    /** Where a partition is to be followed further when the connection to Kafka was lost. */
    synchronized long next(int topic, int partition) {
        return now.next(topic, partition);
    }

    /** Everything that was there before is known: from now on callers may listen. */
    synchronized void open() {
        open = true;
    }

    synchronized boolean isOpen() {
        return open;
    }

    /** The position behind the record that comes next. */
    synchronized Position behind(int topic, int partition, long offset) {
        now = now.with(topic, partition, offset + 1);
        return now;
    }

    synchronized void tell(LiveEvent event) {
        events.addLast(event);
        bytes += event.bytes();
        while (bytes > settings.memory().toBytes()) {
            forgetOldest();
        }
        Set<Listening> ofOrganisation = listening.getOrDefault(event.org(), Set.of());
        List.copyOf(ofOrganisation).forEach(one -> one.tell(event, colleagues));
    }

    /** A sign of life, with the position: whoever hears nothing for long can still come back to here. */
    synchronized void beat() {
        ServerSentEvent<String> beat =
                ServerSentEvent.<String>builder().id(now.text()).comment("").build();
        everybody().forEach(one -> one.tell(beat));
    }

    /**
     * Begins to listen.
     *
     * @param from how far they have heard; from there on nothing is left out and nothing said twice
     */
    synchronized Beginning listen(Listening who, Position from) {
        if (!now.reaches(from)) {
            return new Beginning.Ahead();
        }
        if (!from.reaches(oldest)) {
            return new Beginning.TooOld();
        }
        List<ServerSentEvent<String>> missed = missed(who, from);
        listening
                .computeIfAbsent(who.hearer().org(), _ -> new LinkedHashSet<>())
                .add(who);
        return new Beginning.From(from, missed);
    }

    /**
     * Each with the position this one caller has reached by it: when the event came here first, this replica may have
     * been behind the caller in another partition.
     */
    private List<ServerSentEvent<String>> missed(Listening who, Position from) {
        List<ServerSentEvent<String>> missed = new ArrayList<>();
        Position heard = from;
        for (LiveEvent event : events) {
            if (!from.includes(event)) {
                heard = heard.with(event.topic(), event.partition(), event.offset() + 1);
                who.hearer().hear(event.at(heard), colleagues).ifPresent(missed::add);
            }
        }
        return missed;
    }

    synchronized Position now() {
        return now;
    }

    synchronized void leave(Listening who) {
        Set<Listening> ofOrganisation = listening.getOrDefault(who.hearer().org(), Set.of());
        ofOrganisation.remove(who);
        if (ofOrganisation.isEmpty()) {
            listening.remove(who.hearer().org());
        }
    }

    synchronized int size() {
        return listening.values().stream().mapToInt(Set::size).sum();
    }

    synchronized long streamsOf(Hearer hearer) {
        return listening.getOrDefault(hearer.org(), Set.of()).stream()
                .filter(one -> one.hearer().subject().equals(hearer.subject()))
                .count();
    }

    /** Ends all streams: their readers come back, to another replica. */
    synchronized void close() {
        open = false;
        everybody().forEach(Listening::end);
    }

    private List<Listening> everybody() {
        return listening.values().stream().flatMap(Set::stream).toList();
    }

    private void forgetOldest() {
        LiveEvent forgotten = events.removeFirst();
        bytes -= forgotten.bytes();
        oldest = oldest.with(forgotten.topic(), forgotten.partition(), forgotten.offset() + 1);
    }
}
