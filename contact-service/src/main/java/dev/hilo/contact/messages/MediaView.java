package dev.hilo.contact.messages;

import dev.hilo.contracts.channel.Media;
import dev.hilo.platform.lists.Names;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of a message as the API shows it.
 *
 * @param state {@code pending}, {@code stored} or {@code failed}
 * @param contentId for an image that the HTML of a mail shows inline
 * @param url where it is read, once it is stored
 */
public record MediaView(
        UUID id,
        String state,
        String mimeType,
        @Nullable String fileName,
        @Nullable Long size,
        @Nullable String contentId,
        String url) {

    /** The file as the message brought it, with what was learnt of it since. */
    static MediaView of(Media told, Map<UUID, Media> files) {
        Media now = files.getOrDefault(told.id(), told);
        return new MediaView(
                told.id(),
                Names.of(now.state()),
                now.mimeType(),
                told.fileName() == null ? now.fileName() : told.fileName(),
                now.size() == null ? told.size() : now.size(),
                told.contentId(),
                "/api/v1/media/" + told.id());
    }
}
