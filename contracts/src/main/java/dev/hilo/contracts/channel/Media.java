package dev.hilo.contracts.channel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of a message.
 *
 * @param id ours, deterministic: the same attachment of the same message has the same id however often it arrives
 * @param mimeType as declared, lower case, without parameters
 * @param size in bytes, if known
 * @param sha256 lower-case hex of the content, if known
 * @param contentId for an image that the HTML of a mail shows inline
 * @param source where the content is to be fetched from; nothing once it is stored
 */
public record Media(
        UUID id,
        State state,
        String mimeType,
        @Nullable String fileName,
        @Nullable Long size,
        @Nullable String sha256,
        @Nullable String contentId,
        @Nullable String source) {

    /** Whether the content can be read: still with the provider, in our store, or lost. */
    public enum State {
        PENDING,
        STORED,
        FAILED
    }
}
