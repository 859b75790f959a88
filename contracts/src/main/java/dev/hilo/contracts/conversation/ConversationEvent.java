package dev.hilo.contracts.conversation;

import dev.hilo.contracts.DomainEvent;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.DeliveryStatus;
import dev.hilo.contracts.channel.Direction;
import dev.hilo.contracts.channel.MessageKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /**
     * Status, assignment, tags or snoozing of a conversation changed. Carries its state: of several the one with the
     * highest version holds.
     *
     * @param snoozedUntil it comes back by itself then; nothing if it is not snoozed
     * @param changedBy name of who changed it; empty if it happened by itself
     */
    record ConversationChanged(
            UUID eventId,
            UUID org,
            Instant occurredAt,
            UUID conversationId,
            UUID contactId,
            Channel channel,
            String status,
            @Nullable UUID assigneeId,
            @Nullable UUID teamId,
            List<String> tags,
            @Nullable Instant snoozedUntil,
            String changedBy,
            long version)
            implements ConversationEvent {}

    /** Somebody of ours has read the conversation up to a time: their unread counter is what came after it. */
    record ConversationRead(
            UUID eventId, UUID org, Instant occurredAt, UUID conversationId, UUID userId, Instant readUntil)
            implements ConversationEvent {}

    /** A private note names a colleague. */
    record ColleagueMentioned(
            UUID eventId,
            UUID org,
            Instant occurredAt,
            UUID conversationId,
            UUID contactId,
            UUID messageId,
            UUID userId,
            UUID mentionedById,
            String mentionedBy,
            String preview)
            implements ConversationEvent {}
}
