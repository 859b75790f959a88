package dev.hilo.contact.merging;

import dev.hilo.contact.engagement.PersonEngagements;
import dev.hilo.contact.timeline.PersonEntries;
import dev.hilo.contracts.contact.ContactEvent.ContactUnmerged;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.outbox.OutboxRelay;
import dev.hilo.platform.web.Problem;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Undoes a merge: both contacts are what they would be without it, whatever was written since. */
@Component
class UnmergeContacts {

    private static final Retry RACES = Retry.max(5).filter(GroupChangedMeanwhile.class::isInstance);

    private final ApiDatabase database;
    private final MergeableContacts contacts;
    private final Merges merges;
    private final ShowSurvivors survivors;
    private final PersonEngagements engagements;
    private final PersonEntries timeline;
    private final MergeEvents events;
    private final OutboxRelay relay;
    private final Clock clock;

    UnmergeContacts(
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

    /** Undoes the merge; one that is undone already stays as it is. */
    Mono<Void> unmerge(UUID id, UUID org, Actor actor, Reach reach) {
        Conditions conditions = Conditions.of("j.id = :id", "id", id);
        reach.narrow(conditions, "c.owner_id");
        return merges.list(conditions, 1)
                .filter(found -> !found.isEmpty())
                .switchIfEmpty(Mono.error(Problem::notFound))
                .map(List::getFirst)
                .flatMap(merge -> undo(merge, org, actor))
                .as(database::inTransaction)
                .retryWhen(RACES)
                .doOnSuccess(_ -> relay.wake());
    }

    private Mono<Void> undo(Merge merge, UUID org, Actor actor) {
        Instant now = clock.instant();
        return contacts.lockRoot(merge.mergedId())
                .flatMap(root -> merges.undo(merge.id(), actor, now)
                        .filter(undone -> undone)
                        .map(_ -> root))
                .flatMap(root -> separate(merge, root, org, now));
    }

    private Mono<Void> separate(Merge merge, UUID root, UUID org, Instant now) {
        return survivors
                .change(merge.survivorId(), blend -> blend.without(merge.id()))
                .then(contacts.separate(merge.mergedId()))
                .then(engagements.addUp(List.of(root, merge.mergedId())))
                .then(timeline.remove(merge.id()))
                .then(events.append(
                        merge.survivorId(),
                        new ContactUnmerged(Ids.next(), org, now, merge.mergedId(), merge.survivorId(), merge.id())));
    }
}
