package dev.hilo.benchmarks.traffic;

import dev.hilo.benchmarks.people.Identity;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The things that stand in the lists of a WhatsApp post. */
final class WhatsAppItems {

    private static final String OWN_NUMBER = "34910600600";

    private WhatsAppItems() {}

    /** Together with what the post says about the customer. */
    static WhatsAppPiece piece(Identity who, String list, Map<String, Object> item, int messages) {
        Map<String, Object> contact = Json.object("profile", Json.object("name", who.name()));
        putIds(contact, who, "wa_id", "user_id");
        return new WhatsAppPiece(who, list, contact, item, messages);
    }

    /** A message of a customer. Whoever has a user id is always known by it, whether or not the number is shown. */
    static Map<String, Object> message(Identity who, String id, Instant at, Map<String, Object> content) {
        Map<String, Object> message = Json.object();
        putIds(message, who, "from", "from_user_id");
        message.put("id", id);
        message.put("timestamp", seconds(at));
        message.putAll(content);
        return message;
    }

    /** What the shop wrote in the app on its phone. */
    static Map<String, Object> echo(Identity who, String id, Instant at, String text) {
        Map<String, Object> echo = Json.object("from", OWN_NUMBER);
        String phone = who.value("whatsapp");
        echo.put(phone.isEmpty() ? "to_user_id" : "to", phone.isEmpty() ? who.value("whatsapp_bsuid") : phone);
        echo.put("id", id);
        echo.put("timestamp", seconds(at));
        echo.putAll(WhatsAppContent.text(text));
        return echo;
    }

    /** What became of it; nothing is said about the customer but an id. */
    static WhatsAppPiece status(Identity who, String id, String status, Instant at) {
        Map<String, Object> item = Json.object("id", id, "status", status, "timestamp", seconds(at));
        String phone = who.value("whatsapp");
        item.put(
                phone.isEmpty() ? "recipient_user_id" : "recipient_id",
                phone.isEmpty() ? who.value("whatsapp_bsuid") : phone);
        if (status.equals("failed")) {
            item.put("errors", List.of(Json.object("code", 131_026, "title", "Message undeliverable")));
        }
        return new WhatsAppPiece(who, "statuses", Map.of(), item, 0);
    }

    private static void putIds(Map<String, Object> object, Identity who, String phoneName, String userIdName) {
        if (!who.value("whatsapp").isEmpty()) {
            object.put(phoneName, who.value("whatsapp"));
        }
        if (!who.value("whatsapp_bsuid").isEmpty()) {
            object.put(userIdName, who.value("whatsapp_bsuid"));
        }
    }

    private static String seconds(Instant at) {
        return Long.toString(at.getEpochSecond());
    }
}
