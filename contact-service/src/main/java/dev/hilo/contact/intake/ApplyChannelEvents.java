package dev.hilo.contact.intake;

import dev.hilo.contact.conversations.OpenConversations;
import dev.hilo.contact.duplicates.DuplicateSuspicions;
import dev.hilo.contact.duplicates.Suspicion;
import dev.hilo.contact.handles.HandleKey;
import dev.hilo.contact.handles.HandleOwner;
import dev.hilo.contact.handles.Handles;
import dev.hilo.contact.handles.NewHandle;
import dev.hilo.contact.timeline.TimelineEntries;
import dev.hilo.contact.timeline.TimelineEntry;
import dev.hilo.contracts.channel.ChannelEvent;
import dev.hilo.contracts.channel.ChatMoved;
import dev.hilo.contracts.channel.HandleChanged;
import dev.hilo.contracts.channel.ReachabilityChanged;
import dev.hilo.platform.database.StreamDatabase;
import dev.hilo.platform.outbox.OutboxRelay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Brings a batch of channel events into contacts, conversations, messages, scores and outbox: all of it, or nothing.
 */
@Component
class ApplyChannelEvents {

    private final StreamDatabase database;
    private final ApplyMessages messages;
    private final Handles handles;
    private final OpenConversations conversations;
    private final TimelineEntries timeline;
    private final DuplicateSuspicions duplicates;
    private final OutboxRelay relay;

    ApplyChannelEvents(
            StreamDatabase database,
            ApplyMessages messages,
            Handles handles,
            OpenConversations conversations,
            TimelineEntries timeline,
            DuplicateSuspicions duplicates,
            OutboxRelay relay) {
        this.database = database;
        this.messages = messages;
        this.handles = handles;
        this.conversations = conversations;
        this.timeline = timeline;
        this.duplicates = duplicates;
        this.relay = relay;
    }

    Mono<Void> apply(List<ChannelEvent> events) {
        return Flux.fromIterable(Segments.of(events))
                .concatMap(this::applySegment)
                .then()
                .as(database::inTransaction)
                .doOnSuccess(_ -> relay.wake());
    }

    private Mono<Void> applySegment(List<ChannelEvent> segment) {
        return switch (segment.getFirst()) {
            case HandleChanged changed -> changeHandle(changed);
            case ChatMoved moved -> conversations.move(moved.origin().account(), moved.fromThread(), moved.toThread());
            case ReachabilityChanged changed -> changeReachability(changed);
            default -> messages.apply(segment);
        };
    }

    /** The contact keeps its history under the old handle and is reached by the new one. */
    private Mono<Void> changeHandle(HandleChanged changed) {
        return handles.retire(changed.org(), changed.from(), changed.occurredAt())
                .flatMap(contact -> succeed(changed, contact));
    }

    private Mono<Void> succeed(HandleChanged changed, UUID contact) {
        return handles.claim(List.of(successor(changed, contact)))
                .filter(claimed -> claimed == 0)
                .flatMap(_ -> handles.owners(Set.of(HandleKey.of(changed.org(), changed.to()))))
                .flatMap(owners -> duplicates.suspect(alreadyMet(changed, contact, owners)));
    }

    /** Somebody wrote from the new handle before we heard that it is theirs: the provider says that they are one. */
    private static List<Suspicion> alreadyMet(HandleChanged changed, UUID contact, Map<HandleKey, HandleOwner> owners) {
        return owners.values().stream()
                .map(HandleOwner::contactId)
                .filter(owner -> !owner.equals(contact))
                .map(owner -> new Suspicion(changed.org(), contact, owner, "handle_changed"))
                .toList();
    }

    private static NewHandle successor(HandleChanged changed, UUID contact) {
        HandleKey key = HandleKey.of(changed.org(), changed.to());
        return NewHandle.of(key, contact, changed.to(), null, changed.occurredAt());
    }

    private Mono<Void> changeReachability(ReachabilityChanged changed) {
        return handles.setReachable(changed.org(), changed.person().handles().getFirst(), changed.reachable())
                .map(contact -> new TimelineEntry(
                        changed.eventId(),
                        changed.org(),
                        contact,
                        changed.occurredAt(),
                        "membership",
                        changed.origin().channel(),
                        changed.status()))
                .flatMap(timeline::add);
    }
}
