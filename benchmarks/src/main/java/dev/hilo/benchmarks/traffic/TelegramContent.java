package dev.hilo.benchmarks.traffic;

import dev.hilo.benchmarks.people.Chance;
import dev.hilo.benchmarks.people.Phrases;
import dev.hilo.benchmarks.people.SpanishNames;
import java.util.List;
import java.util.Map;

/** What a Telegram message may say. */
final class TelegramContent {

    private final Chance chance;

    TelegramContent(Chance chance) {
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
        if (roll < 65) {
            String text = Phrases.question(chance);
            return new Said("text", text, Json.object("text", text));
        }
        return switch (roll % 9) {
            case 0, 1 -> photo();
            case 2 -> new Said("audio", "", Json.object("voice", file("audio/ogg")));
            case 3 -> captioned("video", file("video/mp4"));
            case 4 -> captioned("document", document());
            case 5 ->
                new Said(
                        "sticker",
                        "",
                        Json.object("sticker", Json.joined(file("image/webp"), Json.object("emoji", "😀"))));
            case 6 -> new Said("location", "", Json.object("location", place()));
            case 7 -> new Said("contact", "", Json.object("contact", friend()));
            default -> new Said("unsupported", "", Json.object("poll", poll()));
        };
    }

    private Said photo() {
        List<Map<String, Object>> sizes = List.of(size(90, 67), size(800, 600), size(1280, 960));
        if (chance.percent(50)) {
            return new Said("image", "", Json.object("photo", sizes));
        }
        String caption = Phrases.question(chance);
        return new Said("image", caption, Json.object("photo", sizes, "caption", caption));
    }

    private Said captioned(String member, Map<String, Object> file) {
        String caption = chance.percent(50) ? Phrases.question(chance) : "";
        Map<String, Object> members = Json.object(member, file);
        if (!caption.isEmpty()) {
            members.put("caption", caption);
        }
        return new Said(member, caption, members);
    }

    private Map<String, Object> file(String mimeType) {
        return Json.object(
                "file_id",
                "AgAD" + chance.digits(20),
                "file_unique_id",
                "AQAD" + chance.digits(10),
                "mime_type",
                mimeType,
                "file_size",
                chance.between(1_000, 900_000),
                "duration",
                chance.between(1, 60));
    }

    private Map<String, Object> document() {
        return Json.joined(
                file("application/pdf"), Json.object("file_name", "Presupuesto nº %s.pdf".formatted(chance.digits(3))));
    }

    private Map<String, Object> size(int width, int height) {
        return Json.joined(file("image/jpeg"), Json.object("width", width, "height", height));
    }

    private Map<String, Object> place() {
        return Json.object("latitude", 41 + chance.below(1000) / 1000.0, "longitude", 2.1);
    }

    private Map<String, Object> friend() {
        return Json.object("phone_number", "+346" + chance.digits(8), "first_name", SpanishNames.name(chance));
    }

    private Map<String, Object> poll() {
        return Json.object(
                "id", chance.digits(18), "question", "¿Roble o haya?", "options", List.of(), "type", "regular");
    }
}
