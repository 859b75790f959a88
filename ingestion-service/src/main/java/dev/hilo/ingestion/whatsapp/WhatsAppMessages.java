package dev.hilo.ingestion.whatsapp;

import dev.hilo.contracts.channel.ChannelEvent;
import dev.hilo.contracts.channel.Content;
import dev.hilo.contracts.channel.MessageDeleted;
import dev.hilo.contracts.channel.MessageEdited;
import dev.hilo.contracts.channel.MessageReceived;
import dev.hilo.contracts.channel.MessageRef;
import dev.hilo.contracts.channel.Origin;
import dev.hilo.ingestion.channel.Origins;
import dev.hilo.ingestion.json.Piece;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one message, whichever list it stands in. */
final class WhatsAppMessages {

    private final Origins origins;
    private final Instant receivedAt;
    private final WhatsAppContents contents;
    private final WhatsAppHandleChanges handleChanges;

    WhatsAppMessages(Origins origins, Instant receivedAt) {
        this.origins = origins;
        this.receivedAt = receivedAt;
        contents = new WhatsAppContents(origins);
        handleChanges = new WhatsAppHandleChanges(origins, receivedAt);
    }

    List<ChannelEvent> read(Piece message, WhatsAppSide side) {
        return switch (WhatsAppContents.type(message)) {
            case "edit" -> List.of(edited(message, side));
            case "revoke" -> List.of(deleted(message, side));
            case "system" -> system(message, side);
            case "media_placeholder" -> List.of(received("placeholder", message, side));
            default -> List.of(received("message", message, side));
        };
    }

    /**
     * @param kind a history's placeholder is told apart from the message whose content follows later under the same id
     */
    private MessageReceived received(String kind, Piece message, WhatsAppSide side) {
        Origin origin = origin(kind, message, side);
        String id = message.required("id");
        return new MessageReceived(
                origin,
                side.direction(),
                MessageRef.of(id),
                side.person(),
                message.text("group_id"),
                contents.of(message, id),
                replyTo(message));
    }

    private MessageEdited edited(Piece message, WhatsAppSide side) {
        Piece edit = message.at("edit");
        String target = edit.required("original_message_id");
        Piece now = edit.at("message");
        Content content = contents.of(now, target);
        return new MessageEdited(
                origin("edit", message, side),
                side.direction(),
                MessageRef.of(target),
                side.person(),
                message.text("group_id"),
                null,
                content,
                replyTo(now));
    }

    private MessageDeleted deleted(Piece message, WhatsAppSide side) {
        String target = message.at("revoke").required("original_message_id");
        return new MessageDeleted(origin("revoke", message, side), MessageRef.of(target));
    }

    private List<ChannelEvent> system(Piece message, WhatsAppSide side) {
        List<ChannelEvent> events = new ArrayList<>();
        events.add(received("message", message, side));
        events.addAll(handleChanges.ofSystem(message, side));
        return events;
    }

    private Origin origin(String kind, Piece message, WhatsAppSide side) {
        Instant at = message.timestamp("timestamp", receivedAt);
        return origins.of(kind, message.required("id"), at, side.sender(), message.raw());
    }

    private static @Nullable String replyTo(Piece message) {
        Piece context = message.at("context");
        String target = "reaction".equals(WhatsAppContents.type(message))
                ? message.at("reaction").text("message_id")
                : context.firstOf("id", "message_id");
        return target.isBlank() ? null : target;
    }
}
