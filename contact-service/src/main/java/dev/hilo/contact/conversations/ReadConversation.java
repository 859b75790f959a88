package dev.hilo.contact.conversations;

import dev.hilo.contracts.Topics;
import dev.hilo.contracts.conversation.ConversationEvent.ConversationRead;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.outbox.Outbox;
import dev.hilo.platform.outbox.OutboxRelay;
import dev.hilo.platform.security.Caller;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Notes that somebody has read a conversation. */
@Component
class ReadConversation {

    private final ApiDatabase database;
    private final Conversations conversations;
    private final ReadMarkers markers;
    private final Outbox outbox;
    private final OutboxRelay relay;
    private final Clock clock;

    ReadConversation(
            ApiDatabase database,
            Conversations conversations,
            ReadMarkers markers,
            Outbox outbox,
            OutboxRelay relay,
            Clock clock) {
        this.database = database;
        this.conversations = conversations;
        this.markers = markers;
        this.outbox = outbox;
        this.relay = relay;
        this.clock = clock;
    }

    /**
     * The conversation as the caller has read it.
     *
     * @param until time of the last message they saw; nothing for all there are
     * @return fails with 404
     */
    Mono<ConversationView> read(Caller caller, UUID conversation, @Nullable Instant until, Reach reach) {
        Instant now = clock.instant();
        Instant seen = seen(until, now);
        ConversationRead event =
                new ConversationRead(Ids.next(), caller.org(), now, conversation, Reach.user(caller), seen);
        return conversations
                .findToChange(conversation, reach)
                .then(markers.read(conversation, Reach.user(caller), seen))
                .then(outbox.append(database, Topics.CONVERSATION_EVENTS, List.of(event)))
                .then(Mono.defer(() -> conversations.find(conversation, reach)))
                .as(database::inTransaction)
                .doOnSuccess(_ -> relay.wake());
    }

    /** Within what the database can hold, and not ahead of what can have been seen. */
    private static Instant seen(@Nullable Instant until, Instant now) {
        if (until == null || until.isAfter(now)) {
            return now;
        }
        return until.isBefore(Instant.EPOCH) ? Instant.EPOCH : until;
    }
}
