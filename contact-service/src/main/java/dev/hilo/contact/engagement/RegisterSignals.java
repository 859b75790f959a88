package dev.hilo.contact.engagement;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Counts what was written, inside the transaction that writes it. */
@Component
public class RegisterSignals {

    private final Engagements engagements;
    private final PersonEngagements persons;

    RegisterSignals(Engagements engagements, PersonEngagements persons) {
        this.engagements = engagements;
        this.persons = persons;
    }

    /**
     * What a batch means for engagement.
     *
     * @param signals new messages that count, already written
     * @param touches time of the latest thing written with a contact, if it counts for nothing else
     * @param recount contacts whose history changed in a way that can't be added up
     */
    public record Batch(List<Signal> signals, Map<UUID, Touch> touches, Map<UUID, UUID> recount) {}

    /** Something was written with a contact. */
    public record Touch(UUID org, Instant at) {

        /** The later of the two. */
        public Touch later(Touch other) {
            return at.isAfter(other.at) ? this : other;
        }
    }

    /** Adds up what can be added up and recounts the rest from the history. */
    public Mono<Void> register(Batch batch) {
        Set<UUID> contacts = Stream.of(
                        batch.signals().stream().map(Signal::contactId),
                        batch.touches().keySet().stream(),
                        batch.recount().keySet().stream())
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
        return contacts.isEmpty()
                ? Mono.empty()
                : engagements
                        .lock(contacts)
                        .flatMap(known -> count(batch, new HashMap<>(known)))
                        .then(persons.addUpPersonsOf(contacts));
    }

    private Mono<Void> count(Batch batch, Map<UUID, Engagement> current) {
        EngagementRules rules = EngagementRules.DEFAULT;
        Set<UUID> fromHistory = new HashSet<>(batch.recount().keySet());
        batch.recount().forEach((contact, org) -> current.putIfAbsent(contact, Engagement.none(org, contact)));
        for (Signal signal : batch.signals().stream().sorted().toList()) {
            Engagement before =
                    current.getOrDefault(signal.contactId(), Engagement.none(signal.org(), signal.contactId()));
            if (!before.canFollow(signal)) {
                fromHistory.add(signal.contactId());
            }
            current.put(signal.contactId(), before.after(signal, rules));
        }
        return recounted(fromHistory, current, rules)
                .doOnNext(all -> batch.touches().forEach((contact, touch) -> touch(all, contact, touch)))
                .flatMap(all -> engagements.save(all.values(), rules));
    }

    private Mono<Map<UUID, Engagement>> recounted(
            Set<UUID> fromHistory, Map<UUID, Engagement> current, EngagementRules rules) {
        if (fromHistory.isEmpty()) {
            return Mono.just(current);
        }
        return engagements
                .history(fromHistory)
                .map(history -> history.stream().collect(Collectors.groupingBy(Signal::contactId)))
                .map(histories -> {
                    fromHistory.forEach(contact -> current.computeIfPresent(
                            contact, (_, known) -> recount(known, histories.getOrDefault(contact, List.of()), rules)));
                    return current;
                });
    }

    private static Engagement recount(Engagement known, List<Signal> history, EngagementRules rules) {
        Engagement whole = Engagement.of(known.org(), known.contactId(), history, rules);
        return known.lastInteraction().map(whole::touched).orElse(whole);
    }

    private static void touch(Map<UUID, Engagement> all, UUID contact, Touch touch) {
        all.merge(
                contact,
                Engagement.none(touch.org(), contact).touched(touch.at()),
                (known, _) -> known.touched(touch.at()));
    }
}
