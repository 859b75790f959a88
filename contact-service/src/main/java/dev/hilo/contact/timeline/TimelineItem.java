package dev.hilo.contact.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.hilo.contact.messages.MediaView;
import dev.hilo.platform.lists.Position;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something on a timeline as the API shows it.
 *
 * @param at the provider's time
 * @param kind {@code message}, or what else it is
 * @param direction of a message: {@code in} from the customer, {@code out} to them
 * @param agent who of ours wrote, if known
 * @param preview one line of it
 * @param messageKind {@code text}, {@code image} and so on
 */
@JsonInclude(Include.NON_NULL)
record TimelineItem(
        UUID id,
        Instant at,
        String kind,
        @Nullable String channel,
        @Nullable String direction,
        @Nullable String agent,
        String preview,
        @Nullable UUID conversationId,
        @Nullable UUID messageId,
        @Nullable String messageKind,
        @Nullable String providerMessageId,
        @Nullable String text,
        @Nullable String status,
        @Nullable Instant editedAt,
        @Nullable Instant deletedAt,
        @Nullable List<MediaView> media) {

    Position position() {
        return new Position(at, id);
    }
}
