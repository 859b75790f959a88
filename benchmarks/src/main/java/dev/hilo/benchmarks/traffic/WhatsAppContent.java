package dev.hilo.benchmarks.traffic;

import dev.hilo.benchmarks.people.Chance;
import dev.hilo.benchmarks.people.Phrases;
import dev.hilo.benchmarks.people.SpanishNames;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** What a WhatsApp message may say. */
final class WhatsAppContent {

    private final Chance chance;

    WhatsAppContent(Chance chance) {
        this.chance = chance;
    }

    /**
     * A message's content.
     *
     * @param kind and text as they must be shown
     */
    record Said(String kind, String text, Map<String, Object> members) {}

    Said any() {
        int roll = chance.below(100);
        if (roll < 62) {
            String text = Phrases.question(chance);
            return new Said("text", text, text(text));
        }
        if (roll < 82) {
            return file(chance.pick(List.of("image", "image", "audio", "video", "document", "sticker")));
        }
        return switch (roll % 7) {
            case 0 -> new Said("location", "", typed("location", place()));
            case 1 -> new Said("contact", "", typed("contacts", List.of(card(SpanishNames.name(chance), friend()))));
            case 2 ->
                new Said(
                        "button",
                        "Sí, confirmar",
                        typed("button", Json.object("text", "Sí, confirmar", "payload", "OK")));
            case 3 -> new Said("interactive", "Envío urgente", typed("interactive", listReply()));
            case 4 -> new Said("order", "Quiero esto", typed("order", order()));
            case 5 -> new Said("unsupported", "", unsupported());
            default -> new Said("request_welcome", "", Json.object("type", "request_welcome"));
        };
    }

    static Map<String, Object> text(String text) {
        return typed("text", Json.object("body", text));
    }

    static Map<String, Object> card(String name, String phone) {
        return Json.object(
                "name",
                Json.object("formatted_name", name, "first_name", name.split(" ", 2)[0]),
                "phones",
                List.of(Json.object("phone", "+" + phone, "wa_id", phone, "type", "CELL")));
    }

    private static Map<String, Object> typed(String type, Object content) {
        return Json.object("type", type, type, content);
    }

    private Said file(String kind) {
        String mimeType = switch (kind) {
            case "image" -> "image/jpeg";
            case "audio" -> "audio/ogg; codecs=opus";
            case "video" -> "video/mp4";
            case "sticker" -> "image/webp";
            default -> "application/pdf";
        };
        Map<String, Object> file = Json.object("mime_type", mimeType, "sha256", hash(), "id", chance.digits(16));
        boolean captioned = !kind.equals("audio") && !kind.equals("sticker") && chance.percent(60);
        String caption = captioned ? Phrases.question(chance) : "";
        if (captioned) {
            file.put("caption", caption);
        }
        if (kind.equals("audio")) {
            file.put("voice", true);
        } else if (kind.equals("document")) {
            file.put("filename", "Albarán %s.pdf".formatted(chance.digits(5)));
        }
        return new Said(kind, caption, typed(kind, file));
    }

    private Map<String, Object> place() {
        return Json.object("latitude", 40 + chance.below(1000) / 1000.0, "longitude", -3.7, "name", "Plaza Mayor");
    }

    private static Map<String, Object> listReply() {
        return Json.object(
                "type",
                "list_reply",
                "list_reply",
                Json.object("id", "urgent", "title", "Envío urgente", "description", "24 h"));
    }

    private Map<String, Object> order() {
        Map<String, Object> item = Json.object(
                "product_retailer_id", "SKU-" + chance.digits(4), "quantity", 2, "item_price", 19.9, "currency", "EUR");
        return Json.object("catalog_id", "538970682", "text", "Quiero esto", "product_items", List.of(item));
    }

    private static Map<String, Object> unsupported() {
        return Json.object(
                "type",
                "unsupported",
                "errors",
                List.of(Json.object("code", 131_051, "title", "Message type unknown")));
    }

    private String friend() {
        return "346" + chance.digits(8);
    }

    private String hash() {
        byte[] bytes = chance.digits(32).getBytes(StandardCharsets.US_ASCII);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
