package dev.hilo.task.following;

import dev.hilo.contracts.channel.DeliveryStatus;
import dev.hilo.contracts.conversation.ConversationEvent;
import dev.hilo.contracts.conversation.ConversationEvent.ColleagueMentioned;
import dev.hilo.contracts.conversation.ConversationEvent.ConversationChanged;
import dev.hilo.contracts.conversation.ConversationEvent.MessageDelivery;
import dev.hilo.platform.database.StreamDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.outbox.OutboxRelay;
import dev.hilo.task.notifications.Notice;
import dev.hilo.task.notifications.NotificationKind;
import dev.hilo.task.notifications.RaiseNotifications;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells agents that a message of their conversation did not arrive, and colleagues that a note names them. */
@Component
class FollowConversations {

    private final StreamDatabase database;
    private final Conversations conversations;
    private final RaiseNotifications raise;
    private final OutboxRelay relay;

    FollowConversations(
            StreamDatabase database, Conversations conversations, RaiseNotifications raise, OutboxRelay relay) {
        this.database = database;
        this.conversations = conversations;
        this.raise = raise;
        this.relay = relay;
    }

    Mono<Void> follow(List<ConversationEvent> events) {
        List<ConversationChanged> changed =
                only(events, ConversationChanged.class).toList();
        List<MessageDelivery> failed = only(events, MessageDelivery.class)
                .filter(delivery -> delivery.status() == DeliveryStatus.FAILED)
                .toList();
        List<Notice> mentioned = only(events, ColleagueMentioned.class)
                .map(FollowConversations::notice)
                .toList();
        if (changed.isEmpty() && failed.isEmpty() && mentioned.isEmpty()) {
            return Mono.empty();
        }
        return conversations
                .know(changed)
                .then(Mono.defer(() -> conversations.agents(failed)))
                .flatMap(notices -> raise.raise(database, notices))
                .then(Mono.defer(() -> raise.raise(database, mentioned)))
                .as(database::inTransaction)
                .then(Mono.fromRunnable(relay::wake));
    }

    private static <E> Stream<E> only(List<? extends ConversationEvent> events, Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast);
    }

    private static Notice notice(ColleagueMentioned mention) {
        return new Notice(
                Ids.of(mention.messageId(), "mentioned", mention.userId().toString()),
                mention.org(),
                mention.userId(),
                NotificationKind.MENTIONED,
                mention.mentionedBy(),
                Notice.Subject.CONVERSATION,
                mention.conversationId(),
                mention.occurredAt());
    }
}
