package dev.hilo.contact.conversations;

import dev.hilo.contracts.Topics;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.conversation.ConversationEvent.ConversationChanged;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.lists.Names;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.outbox.Outbox;
import dev.hilo.platform.outbox.OutboxRelay;
import dev.hilo.platform.requests.EntityTag;
import dev.hilo.platform.requests.MergePatch;
import dev.hilo.platform.security.Caller;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Assigns, tags, puts off, solves and takes up conversations. */
@Component
class EditConversation {

    private final ApiDatabase database;
    private final Conversations conversations;
    private final Assignable assignable;
    private final MergePatch patches;
    private final Outbox outbox;
    private final OutboxRelay relay;
    private final Clock clock;

    EditConversation(
            ApiDatabase database,
            Conversations conversations,
            Assignable assignable,
            MergePatch patches,
            Outbox outbox,
            OutboxRelay relay,
            Clock clock) {
        this.database = database;
        this.conversations = conversations;
        this.assignable = assignable;
        this.patches = patches;
        this.outbox = outbox;
        this.relay = relay;
        this.clock = clock;
    }

    /**
     * A wish of somebody.
     *
     * @param expected the version they saw, as entity tag; nothing if they do not care
     */
    record Wish(Caller caller, UUID conversation, @Nullable String expected, JsonNode patch) {}

    /**
     * The conversation after a JSON merge patch (RFC 7396).
     *
     * @return fails with 404, 412 if it is another version by now, 422
     */
    Mono<ConversationView> edit(Wish wish, Reach reach) {
        return conversations
                .findToChange(wish.conversation(), reach)
                .flatMap(present -> change(wish, present))
                .then(Mono.defer(() -> conversations.find(wish.conversation(), reach)))
                .delayUntil(changed ->
                        outbox.append(database, Topics.CONVERSATION_EVENTS, List.of(event(wish.caller(), changed))))
                .as(database::inTransaction)
                .doOnSuccess(_ -> relay.wake());
    }

    private Mono<Void> change(Wish wish, ConversationView present) {
        EntityTag.require(present.version(), wish.expected());
        ConversationEdit before = present.editable();
        ConversationEdit after =
                patches.apply(before, wish.patch(), ConversationEdit.class).settled(before, clock.instant());
        return assignable.require(before, after).then(conversations.change(wish.conversation(), after));
    }

    private ConversationChanged event(Caller caller, ConversationView conversation) {
        return new ConversationChanged(
                Ids.next(),
                caller.org(),
                clock.instant(),
                conversation.id(),
                conversation.contact().id(),
                Channel.valueOf(conversation.channel().toUpperCase(Locale.ROOT)),
                Names.of(conversation.status()),
                conversation.assignee(),
                conversation.team(),
                conversation.tags(),
                conversation.snoozedUntil(),
                caller.name(),
                conversation.version());
    }
}
