package dev.hilo.ingestion.whatsapp;

import dev.hilo.contracts.channel.ChannelEvent;
import dev.hilo.contracts.channel.DeliveryStatus;
import dev.hilo.contracts.channel.Handle;
import dev.hilo.contracts.channel.MessageDeleted;
import dev.hilo.contracts.channel.MessageRef;
import dev.hilo.contracts.channel.MessageStatusChanged;
import dev.hilo.contracts.channel.MessageStatusChanged.Failure;
import dev.hilo.contracts.channel.Origin;
import dev.hilo.ingestion.channel.Origins;
import dev.hilo.ingestion.json.Piece;
import dev.hilo.ingestion.json.Unreadable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What became of messages of ours. */
final class WhatsAppStatuses {

    private final Origins origins;
    private final WhatsAppContacts contacts;
    private final Instant receivedAt;

    WhatsAppStatuses(Origins origins, WhatsAppContacts contacts, Instant receivedAt) {
        this.origins = origins;
        this.contacts = contacts;
        this.receivedAt = receivedAt;
    }

    List<ChannelEvent> read(Piece status) {
        return switch (status.required("status").toLowerCase(Locale.ROOT)) {
            case "pending", "queued", "accepted" -> changed(status, DeliveryStatus.QUEUED);
            case "sent" -> changed(status, DeliveryStatus.SENT);
            case "failed" -> changed(status, DeliveryStatus.FAILED);
            case "delivered" -> changed(status, DeliveryStatus.DELIVERED);
            case "read" -> changed(status, DeliveryStatus.READ);
            case "played" -> changed(status, DeliveryStatus.PLAYED);
            case "deleted" -> List.of(new MessageDeleted(origin(status), target(status)));
            default -> throw new Unreadable("unknown status %s".formatted(status.text("status")));
        };
    }

    private List<ChannelEvent> changed(Piece status, DeliveryStatus to) {
        Handle recipient = WhatsAppHandles.ofWaId(waId(status))
                .or(() -> WhatsAppHandles.ofUserId(userId(status)))
                .orElse(null);
        String callbackData = status.text("biz_opaque_callback_data");
        return List.of(new MessageStatusChanged(
                origin(status),
                target(status),
                recipient,
                to,
                failures(status),
                callbackData.isEmpty() ? null : callbackData));
    }

    private Origin origin(Piece status) {
        String id = "%s %s %s".formatted(status.required("id"), status.text("status"), waId(status) + userId(status));
        Instant at = status.timestamp("timestamp", receivedAt);
        List<Handle> handles = contacts.handles(userId(status), waId(status));
        String sender =
                handles.isEmpty() ? target(status).key() : handles.getFirst().value();
        return origins.of("status", id, at, sender, status.raw());
    }

    private static MessageRef target(Piece status) {
        return MessageRef.of(status.required("id"));
    }

    /** Of a message to a group, {@code recipient_id} is the group. */
    private static String waId(Piece status) {
        return status.text(isToGroup(status) ? "recipient_participant_id" : "recipient_id");
    }

    private static String userId(Piece status) {
        return status.text(isToGroup(status) ? "recipient_participant_user_id" : "recipient_user_id");
    }

    private static boolean isToGroup(Piece status) {
        return "group".equals(status.text("recipient_type"));
    }

    private static List<Failure> failures(Piece status) {
        return status.items("errors").stream()
                .map(error -> new Failure(error.text("code"), reason(error)))
                .toList();
    }

    /** The most telling of Meta's descriptions of an error. */
    static String reason(Piece error) {
        String details = error.at("error_data").text("details");
        return details.isBlank() ? error.firstOf("details", "message", "title") : details;
    }
}
