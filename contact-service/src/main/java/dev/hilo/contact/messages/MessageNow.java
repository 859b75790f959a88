package dev.hilo.contact.messages;

import dev.hilo.contracts.channel.Content;
import dev.hilo.contracts.channel.MessageKind;
import dev.hilo.contracts.channel.MessageStatusChanged.Failure;
import dev.hilo.platform.lists.Names;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message as it stands now: the last wording, or nothing of it if it was taken back, with its files and what became
 * of it.
 *
 * @param status of a message of ours, in lower case
 * @param failure reasons, if it failed
 */
public record MessageNow(
        MessageKind kind,
        String text,
        @Nullable String html,
        List<MediaView> media,
        Map<String, Object> details,
        @Nullable String status,
        List<Failure> failure,
        @Nullable Instant editedAt,
        @Nullable Instant deletedAt) {

    static MessageNow of(Content content, MessageState state) {
        return state.deletedAt().isPresent() ? gone(content.kind(), state) : there(content, state);
    }

    private static MessageNow there(Content content, MessageState state) {
        return new MessageNow(
                content.kind(),
                content.text(),
                content.html(),
                content.media().stream()
                        .map(file -> MediaView.of(file, state.files()))
                        .toList(),
                content.details(),
                state.status().map(Names::of).orElse(null),
                state.failure(),
                state.editedAt().orElse(null),
                null);
    }

    private static MessageNow gone(MessageKind kind, MessageState state) {
        return new MessageNow(
                kind,
                "",
                null,
                List.of(),
                Map.of(),
                state.status().map(Names::of).orElse(null),
                state.failure(),
                state.editedAt().orElse(null),
                state.deletedAt().orElse(null));
    }

    /** The line by which it is known in a list; empty if it was taken back. */
    public String preview() {
        return deletedAt == null ? Preview.of(kind, text) : "";
    }
}
