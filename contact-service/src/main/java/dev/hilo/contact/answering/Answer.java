package dev.hilo.contact.answering;

import dev.hilo.contact.messages.Preview;
import dev.hilo.contracts.channel.Content;
import dev.hilo.contracts.channel.Direction;
import dev.hilo.contracts.channel.Handle;
import dev.hilo.contracts.channel.MessageKind;
import dev.hilo.contracts.channel.MessageRef;
import dev.hilo.contracts.channel.SendMessage;
import dev.hilo.contracts.channel.SendMessage.MailThread;
import dev.hilo.contracts.channel.SendMessage.Template;
import dev.hilo.contracts.conversation.ConversationEvent;
import dev.hilo.contracts.conversation.ConversationEvent.ColleagueMentioned;
import dev.hilo.contracts.conversation.ConversationEvent.MessageAdded;
import dev.hilo.platform.ids.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one of ours writes, ready to be kept and sent.
 *
 * @param recipient nobody for a note
 * @param mentioned the colleagues whom a note names
 */
record Answer(
        UUID id,
        Correspondence to,
        Author author,
        Instant at,
        @Nullable Handle recipient,
        Content content,
        @Nullable Template template,
        @Nullable MessageRef replyTo,
        @Nullable MailThread mail,
        List<UUID> mentioned) {

    /** Who of ours writes. */
    record Author(UUID org, UUID id, String name) {}

    boolean isNote() {
        return content.kind() == MessageKind.NOTE;
    }

    /** Its key on the account until the provider gives it one. */
    String key() {
        return SendMessage.ownKey(id.toString());
    }

    SendMessage toSend() {
        return new SendMessage(
                Ids.next(),
                author.org(),
                at,
                id,
                1,
                to.channel(),
                to.account(),
                to.conversationId(),
                Objects.requireNonNull(recipient, "a note goes to nobody"),
                to.contactName(),
                to.thread(),
                content,
                template,
                replyTo,
                mail,
                author.name());
    }

    /** What the screens have to hear of. */
    List<ConversationEvent> events() {
        return Stream.concat(Stream.of(added()), mentioned.stream().map(this::mention))
                .toList();
    }

    private ConversationEvent mention(UUID colleague) {
        return new ColleagueMentioned(
                Ids.next(),
                author.org(),
                at,
                to.conversationId(),
                to.contactId(),
                id,
                colleague,
                author.id(),
                author.name(),
                Preview.of(content.kind(), content.text()));
    }

    private ConversationEvent added() {
        return new MessageAdded(
                Ids.next(),
                author.org(),
                at,
                to.conversationId(),
                to.contactId(),
                id,
                to.channel(),
                Direction.OUT,
                content.kind(),
                Preview.of(content.kind(), content.text()));
    }
}
