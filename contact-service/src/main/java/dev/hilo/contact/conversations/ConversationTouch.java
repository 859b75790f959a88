package dev.hilo.contact.conversations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a batch did to a conversation.
 *
 * @param inbound new messages of the customer
 * @param messages new messages of either side
 * @param lastAt the provider's time of the latest thing written
 * @param lastInboundAt of the latest new one of the customer
 */
public record ConversationTouch(
        UUID conversationId,
        long inbound,
        long messages,
        Instant lastAt,
        @Nullable Instant lastInboundAt) {

    /** Both together. */
    public ConversationTouch plus(ConversationTouch other) {
        return new ConversationTouch(
                conversationId,
                inbound + other.inbound,
                messages + other.messages,
                later(lastAt, other.lastAt),
                lastInboundAt == null || other.lastInboundAt == null
                        ? (lastInboundAt == null ? other.lastInboundAt : lastInboundAt)
                        : later(lastInboundAt, other.lastInboundAt));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
