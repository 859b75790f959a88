package dev.hilo.contact.merging;

import dev.hilo.contact.engagement.PersonEngagements;
import dev.hilo.contact.timeline.PersonEntries;
import dev.hilo.contracts.contact.ContactEvent.ContactMerged;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.outbox.OutboxRelay;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes two contacts one person. Nothing is moved: the merged contact is read through the survivor. */
@Component
public class MergeContacts {

    private final ApiDatabase database;
    private final MergeableContacts contacts;
    private final Merges merges;
    private final ShowSurvivors survivors;
    private final PersonEngagements engagements;
    private final PersonEntries timeline;
    private final MergeEvents events;
    private final OutboxRelay relay;
    private final Clock clock;

    MergeContacts(
            ApiDatabase database,
            MergeableContacts contacts,
            Merges merges,
            ShowSurvivors survivors,
            PersonEngagements engagements,
            PersonEntries timeline,
            MergeEvents events,
            OutboxRelay relay,
            Clock clock) {
        this.database = database;
        this.contacts = contacts;
        this.merges = merges;
        this.survivors = survivors;
        this.engagements = engagements;
        this.timeline = timeline;
        this.events = events;
        this.relay = relay;
        this.clock = clock;
    }

    /** Merges the pair, if both may be: refused with 404, 409 or 422 otherwise. */
    public Mono<UUID> merge(WantedMerge wanted) {
        return Mono.fromRunnable(() -> Pair.refuseIfSame(wanted.survivorId(), wanted.mergedId()))
                .then(contacts.lock(List.of(wanted.survivorId(), wanted.mergedId()), wanted.reach()))
                .map(found -> Pair.of(wanted.survivorId(), wanted.mergedId(), found))
                .flatMap(pair -> write(wanted, pair, clock.instant()))
                .as(database::inTransaction)
                .doOnSuccess(_ -> relay.wake())
                .thenReturn(wanted.id());
    }

    private Mono<Void> write(WantedMerge wanted, Pair pair, Instant now) {
        Contribution contribution =
                new Contribution(wanted.id(), wanted.mergedId(), pair.merged().fields(), wanted.choices(), Set.of());
        return survivors
                .change(wanted.survivorId(), blend -> blend.with(contribution))
                .then(merges.insert(wanted, pair.merged().fields(), now))
                .then(contacts.link(wanted.mergedId(), wanted.survivorId()))
                .then(engagements.addUp(List.of(wanted.survivorId())))
                .then(timeline.add(
                        wanted.id(),
                        wanted.survivorId(),
                        now,
                        "merge",
                        MergeField.NAME.text(pair.merged().fields())))
                .then(events.append(
                        wanted.survivorId(),
                        new ContactMerged(
                                Ids.next(), wanted.org(), now, wanted.mergedId(), wanted.survivorId(), wanted.id())));
    }
}
