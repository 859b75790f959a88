package dev.hilo.contracts.conversation;

import dev.hilo.contracts.DomainEvent;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.DeliveryStatus;
import dev.hilo.contracts.channel.Direction;
import dev.hilo.contracts.channel.MessageKind;
import java.time.Instant;
import java.util.UUID;

/** Something happened in a conversation, on {@link dev.hilo.contracts.Topics#CONVERSATION_EVENTS}. */
public sealed interface ConversationEvent extends DomainEvent {

    UUID conversationId();

    @Override
    default String subject() {
        return conversationId().toString();
    }

    /** A message stands on the timeline. */
    record MessageAdded(
            UUID eventId,
            UUID org,
            Instant occurredAt,
            UUID conversationId,
            UUID contactId,
            UUID messageId,
            Channel channel,
            Direction direction,
            MessageKind kind,
            String preview)
            implements ConversationEvent {}

    /** A message was edited, taken back, or its files became readable. */
    record MessageChanged(UUID eventId, UUID org, Instant occurredAt, UUID conversationId, UUID messageId)
            implements ConversationEvent {}

    /** A message of ours got a step further, or failed. */
    record MessageDelivery(
            UUID eventId, UUID org, Instant occurredAt, UUID conversationId, UUID messageId, DeliveryStatus status)
            implements ConversationEvent {}
}
