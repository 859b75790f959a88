package dev.hilo.ingestion.webchat;

import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.Content;
import dev.hilo.contracts.channel.DeliveryStatus;
import dev.hilo.contracts.channel.Direction;
import dev.hilo.contracts.channel.Handle;
import dev.hilo.contracts.channel.HandleKind;
import dev.hilo.contracts.channel.Media;
import dev.hilo.contracts.channel.MessageKind;
import dev.hilo.contracts.channel.MessageReceived;
import dev.hilo.contracts.channel.MessageRef;
import dev.hilo.contracts.channel.MessageStatusChanged;
import dev.hilo.contracts.channel.Origin;
import dev.hilo.contracts.channel.Person;
import dev.hilo.contracts.channel.Verification;
import dev.hilo.ingestion.channel.Account;
import dev.hilo.platform.ids.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts what a visitor does into the words of all channels. */
final class ChatEvents {

    private final Account account;
    private final Visitor visitor;
    private final Instant now;

    ChatEvents(Account account, Visitor visitor, Instant now) {
        this.account = account;
        this.visitor = visitor;
        this.now = now;
    }

    /** Id of what they wrote: the same however often their browser sends it. */
    UUID messageId(String clientMessageId) {
        return eventId("message", visitor.id() + ":" + clientMessageId);
    }

    /** Id of the file they sent with it. */
    UUID fileId(String clientMessageId) {
        return eventId("media", visitor.id() + ":" + clientMessageId);
    }

    MessageReceived written(String clientMessageId, String text, Typed typed, String raw) {
        return received(clientMessageId, Content.of(MessageKind.TEXT, text), typed, raw);
    }

    MessageReceived sent(String clientMessageId, MessageKind kind, Media file) {
        return received(clientMessageId, Content.of(kind, "").withMedia(List.of(file)), Typed.NOTHING, "{}");
    }

    private MessageReceived received(String clientMessageId, Content content, Typed typed, String raw) {
        return new MessageReceived(
                origin(messageId(clientMessageId), raw),
                Direction.IN,
                MessageRef.of(visitor.id() + ":" + clientMessageId),
                new Person(handles(typed), name(typed), null, typed.language()),
                "",
                content,
                null);
    }

    MessageStatusChanged read(UUID message) {
        return new MessageStatusChanged(
                origin(eventId("read", message.toString()), "{}"),
                MessageRef.of(message.toString()),
                own(),
                DeliveryStatus.READ,
                List.of(),
                message.toString());
    }

    /**
     * What somebody typed about themselves.
     *
     * @param language of their browser
     */
    record Typed(
            String name,
            String email,
            String phone,
            @Nullable String language) {

        static final Typed NOTHING = new Typed("", "", "", null);
    }

    /** The site's word proves an address or number; what is merely typed is no more than a claim. */
    private List<Handle> handles(Typed typed) {
        List<Handle> handles = new ArrayList<>(List.of(own()));
        add(handles, HandleKind.EMAIL, visitor.email(), Verification.CONFIRMED);
        add(handles, HandleKind.PHONE, visitor.phone(), Verification.CONFIRMED);
        add(handles, HandleKind.EMAIL, typed.email(), Verification.CLAIMED);
        add(handles, HandleKind.PHONE, typed.phone(), Verification.CLAIMED);
        return handles;
    }

    private static void add(List<Handle> handles, HandleKind kind, String value, Verification verification) {
        boolean known = handles.stream()
                .anyMatch(handle -> handle.kind() == kind && handle.value().equals(value));
        if (!value.isBlank() && !known) {
            handles.add(new Handle(kind, value, verification));
        }
    }

    private @Nullable String name(Typed typed) {
        if (!visitor.name().isBlank()) {
            return visitor.name();
        }
        return typed.name().isBlank() ? null : typed.name();
    }

    /** We gave it to them ourselves. */
    private Handle own() {
        return new Handle(HandleKind.WEBCHAT, visitor.id(), Verification.ATTESTED);
    }

    private Origin origin(UUID eventId, String raw) {
        return new Origin(
                eventId,
                account.org(),
                Channel.WEBCHAT,
                account.id(),
                now,
                now,
                "%s:%s:%s:%s".formatted(account.org(), Channel.WEBCHAT, account.id(), visitor.id()),
                raw);
    }

    private UUID eventId(String kind, String id) {
        return Ids.of(account.org(), Channel.WEBCHAT.name(), account.id().toString(), kind, id);
    }
}
