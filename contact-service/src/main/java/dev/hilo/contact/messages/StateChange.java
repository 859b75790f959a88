package dev.hilo.contact.messages;

import dev.hilo.contracts.channel.DeliveryStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one event says about a message, known by its key. It may come before the message itself.
 *
 * @param arrival the message, if the event brings one
 */
record StateChange(
        UUID org,
        UUID account,
        String providerKey,
        @Nullable Arrival arrival,
        @Nullable Delivery delivery,
        @Nullable Edit edit,
        @Nullable Instant deletedAt,
        @Nullable String files) {

    /**
     * The message stands on a timeline.
     *
     * @param messageId its id if it is new
     * @param provisional the first wording may still come
     */
    record Arrival(UUID messageId, UUID conversationId, UUID contactId, Instant sentAt, boolean provisional) {}

    /**
     * A delivery status.
     *
     * @param failure reasons as JSON, if it failed
     */
    record Delivery(
            DeliveryStatus status, Instant at, @Nullable String failure) {

        long rank() {
            return status.rank();
        }
    }

    /**
     * Another wording.
     *
     * @param event breaks the tie of two edits in one second
     * @param content as JSON
     */
    record Edit(Instant at, UUID event, String content) {}
}
