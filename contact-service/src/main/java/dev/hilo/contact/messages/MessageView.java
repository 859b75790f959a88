package dev.hilo.contact.messages;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as the API shows it.
 *
 * @param direction {@code in} from the customer, {@code out} to them
 * @param html cleaned HTML of a mail
 * @param details the rest in the channel's own terms
 * @param replyTo the message it answers, if that one is known here
 * @param replyToProviderKey the channel's key of it, in any case
 * @param sentAt the provider's time
 * @param author the customer's name, or who of ours wrote
 * @param authorId of who of ours wrote it here
 */
@JsonInclude(Include.NON_NULL)
public record MessageView(
        UUID id,
        UUID conversationId,
        String providerMessageId,
        String channel,
        String direction,
        String kind,
        String text,
        @Nullable String html,
        List<MediaView> media,
        Map<String, Object> details,
        @Nullable UUID replyTo,
        @Nullable String replyToProviderKey,
        List<Reaction> reactions,
        @Nullable String status,
        List<FailureView> failure,
        @Nullable Instant editedAt,
        @Nullable Instant deletedAt,
        Instant sentAt,
        Instant receivedAt,
        String author,
        @Nullable UUID authorId) {

    /**
     * Why it was not delivered.
     *
     * @param code the provider's, or one of our own words
     * @param reason in the provider's words
     * @param message in words for people
     */
    public record FailureView(String code, String reason, String message) {}

    /**
     * What somebody feels about the message now.
     *
     * @param direction {@code in} the customer does, {@code out} somebody of ours
     */
    public record Reaction(String emoji, String author, String direction, Instant at) {}
}
