package dev.hilo.contact.intake;

import dev.hilo.contact.conversations.ConversationKey;
import dev.hilo.contact.messages.WrittenMessage;
import dev.hilo.contact.resolution.PersonSeen;
import dev.hilo.contracts.channel.Content;
import dev.hilo.contracts.channel.Direction;
import dev.hilo.contracts.channel.MessageEdited;
import dev.hilo.contracts.channel.MessageReceived;
import dev.hilo.contracts.channel.MessageRef;
import dev.hilo.contracts.channel.Origin;
import dev.hilo.contracts.channel.Person;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as it came, before it is known whose it is.
 *
 * @param editedAt if it came as an edit: when it was edited
 */
record SeenMessage(
        Origin origin,
        MessageRef ref,
        Direction direction,
        PersonSeen person,
        String thread,
        Content content,
        @Nullable String replyTo,
        Instant sentAt,
        @Nullable Instant editedAt) {

    static SeenMessage of(MessageReceived event) {
        return new SeenMessage(
                event.origin(),
                event.message(),
                event.direction(),
                person(event.origin(), event.person(), event.content()),
                event.thread(),
                event.content(),
                event.replyTo(),
                event.occurredAt(),
                null);
    }

    static SeenMessage of(MessageEdited event) {
        return new SeenMessage(
                event.origin(),
                event.target(),
                event.direction(),
                person(event.origin(), event.person(), event.content()),
                event.thread(),
                event.content(),
                event.replyTo(),
                Objects.requireNonNullElse(event.sentAt(), event.occurredAt()),
                event.occurredAt());
    }

    private static PersonSeen person(Origin origin, Person person, Content content) {
        return new PersonSeen(origin.org(), origin.channel(), person, origin.occurredAt(), introduces(content));
    }

    /** Whether somebody unknown becomes a contact by such a message: not by what no person wrote. */
    private static boolean introduces(Content content) {
        return switch (content.kind()) {
            case AUTO_REPLY, BOUNCE, COMPLAINT, NOTE, READ_RECEIPT -> false;
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
                    REQUEST_WELCOME,
                    SERVICE,
                    STICKER,
                    SYSTEM,
                    TEXT,
                    UNSUPPORTED,
                    VIDEO -> true;
        };
    }

    ConversationKey conversationOf(UUID contact) {
        return new ConversationKey(origin.org(), contact, origin.account(), origin.channel(), thread);
    }

    WrittenMessage in(UUID contact, UUID conversation) {
        String author = direction == Direction.IN
                ? Objects.requireNonNullElse(person.person().name(), "")
                : "";
        return new WrittenMessage(
                origin, ref, direction, contact, conversation, author, content, replyTo, sentAt, editedAt);
    }
}
