package dev.hilo.ingestion.channel;

import dev.hilo.contracts.channel.ChannelEvent;
import java.util.List;
import java.util.UUID;

/**
 * What a post held.
 *
 * @param unread pieces that are authentic and not understood
 * @param files contents that came inside the post; they are stored before the events are told
 */
public record Reading(List<ChannelEvent> events, List<Unread> unread, List<File> files) {

    public Reading {
        events = List.copyOf(events);
        unread = List.copyOf(unread);
        files = List.copyOf(files);
    }

    public static Reading of(List<ChannelEvent> events) {
        return new Reading(events, List.of(), List.of());
    }

    public static Reading nothing() {
        return of(List.of());
    }

    /** The whole post was not understood. */
    public static Reading unread(String reason, byte[] body) {
        return new Reading(List.of(), List.of(new Unread(reason, body)), List.of());
    }

    /**
     * A piece that could not be understood.
     *
     * @param reason for an administrator: what was expected and what stood there
     */
    @SuppressWarnings("ArrayRecordComponent") // handed through once, never compared
    public record Unread(String reason, byte[] piece) {}

    /**
     * A file that came in the post itself.
     *
     * @param media id of the {@link dev.hilo.contracts.channel.Media} it is the content of; for the raw mail, the id in
     *     {@code blob:}
     */
    @SuppressWarnings("ArrayRecordComponent") // handed through once, never compared
    public record File(UUID media, String mimeType, String fileName, byte[] content) {}
}
