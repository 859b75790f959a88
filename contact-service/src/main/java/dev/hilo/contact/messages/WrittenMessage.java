package dev.hilo.contact.messages;

import dev.hilo.contracts.channel.Content;
import dev.hilo.contracts.channel.Direction;
import dev.hilo.contracts.channel.MessageKind;
import dev.hilo.contracts.channel.MessageRef;
import dev.hilo.contracts.channel.Origin;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that belongs on a timeline.
 *
 * @param author who wrote, as shown: the person's name, or empty for the organisation
 * @param editedAt if it is known from an edit: when it was edited
 * @param sentAt the provider's time
 */
public record WrittenMessage(
        Origin origin,
        MessageRef ref,
        Direction direction,
        UUID contactId,
        UUID conversationId,
        String author,
        Content content,
        @Nullable String replyTo,
        Instant sentAt,
        @Nullable Instant editedAt) {

    /** Whether it says something about the relation: what no person wrote does not. */
    public boolean counts() {
        return switch (content.kind()) {
            case AUTO_REPLY, BOUNCE, COMPLAINT, NOTE, READ_RECEIPT, REQUEST_WELCOME, SERVICE, SYSTEM -> false;
            case AUDIO,
                    BUTTON,
                    CALLBACK,
                    CONTACT,
                    DOCUMENT,
                    IMAGE,
                    INTERACTIVE,
                    LOCATION,
                    ORDER,
                    REACTION,
                    STICKER,
                    TEXT,
                    UNSUPPORTED,
                    VIDEO -> true;
        };
    }

    /**
     * Whether its first wording may still come: it is known from an edit, or it is WhatsApp's placeholder for a file of
     * an older message, whose content follows in a webhook of its own.
     */
    boolean provisional() {
        return editedAt != null || "media_placeholder".equals(content.details().get("type"));
    }

    /** The time that counts: no clock may tell that a message was written after it reached us. */
    public Instant countedAt() {
        return sentAt.isAfter(origin.receivedAt()) ? origin.receivedAt() : sentAt;
    }

    /** A line for lists: the text, or what kind of message it is. */
    public String preview() {
        return Preview.of(content.kind(), content.text());
    }

    MessageKind kind() {
        return content.kind();
    }
}
