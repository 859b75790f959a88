package dev.hilo.contracts.channel;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a message says.
 *
 * @param text plain text, caption, or title chosen; empty if there is none. Of a mail: what the sender wrote, without
 *     the quoted history
 * @param html cleaned HTML of a mail, or nothing
 * @param details the rest in the channel's own terms: {@code latitude}/{@code longitude} of a location, {@code subject}
 *     of a mail, products of an order
 */
public record Content(
        MessageKind kind, String text, @Nullable String html, List<Media> media, Map<String, Object> details) {

    public Content {
        media = List.copyOf(media);
        details = Map.copyOf(details);
    }

    public static Content of(MessageKind kind, String text) {
        return new Content(kind, text, null, List.of(), Map.of());
    }

    public Content withDetails(Map<String, Object> more) {
        return new Content(kind, text, html, media, more);
    }

    public Content withMedia(List<Media> files) {
        return new Content(kind, text, html, files, details);
    }
}
