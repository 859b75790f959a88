package dev.hilo.ingestion.whatsapp;

import dev.hilo.contracts.channel.Handle;
import dev.hilo.ingestion.json.Piece;
import java.util.List;

/** Contact cards: other people's, which prove nothing, and the sender's own, which they gave when asked for it. */
final class WhatsAppContactCards {

    private WhatsAppContactCards() {}

    /** The sender's own number, when the card answers our {@code request_contact_info} button. */
    static List<Handle> attested(Piece message) {
        return message.items("contacts").stream()
                .filter(card -> isRequested(message) || isRequested(card))
                .limit(1)
                .flatMap(card -> card.items("phones").stream().limit(1))
                .map(phone -> phone.firstOf("wa_id", "phone"))
                .flatMap(number -> WhatsAppHandles.ofWaId(number).stream())
                .toList();
    }

    private static boolean isRequested(Piece piece) {
        return "contact_request".equals(piece.text("origin"));
    }
}
