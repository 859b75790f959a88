package dev.hilo.ingestion.telegram;

import dev.hilo.ingestion.json.Details;
import dev.hilo.ingestion.json.Piece;

/** What there is to know of a message besides its text and files. */
final class TelegramDetails {

    private TelegramDetails() {}

    static Details of(Piece message) {
        return forwarded(message, ofKind(message))
                .add("entities", message.at(message.has("text") ? "entities" : "caption_entities"))
                .add("mediaGroup", message.text("media_group_id"))
                .add("topic", message.text("message_thread_id"))
                .add("quote", message.at("quote").text("text"))
                .add("viaBot", message.at("via_bot").text("username"))
                .add("senderChat", message.at("sender_chat").text("title"))
                .add("businessConnection", message.text("business_connection_id"));
    }

    private static Details ofKind(Piece message) {
        Details details = new Details();
        String member = TelegramKinds.member(message);
        Piece own = message.at(member);
        return switch (member) {
            case "photo", "video", "audio", "document", "animation", "text", "caption" -> details;
            case "voice" -> details.add("voice", true);
            case "video_note" -> details.add("videoNote", true);
            case "sticker" -> details.add("emoji", own.text("emoji")).add("set", own.text("set_name"));
            case "location" -> details.addAll(own);
            case "venue" ->
                details.addAll(message.at("location"))
                        .addAll(own.at("location"))
                        .add("name", own.text("title"))
                        .add("address", own.text("address"));
            case "contact" -> details.add("contacts", message.at("contact"));
            case "web_app_data" -> details.add("data", own.text("data"));
            case "paid_media" -> details.add("type", member);
            case "" -> details;
            default ->
                details.add("type", member).add(TelegramKinds.isService(message) ? "service" : "unsupported", own);
        };
    }

    /** Where a forwarded message came from, in the form of {@code forward_origin} or in that before 2024. */
    private static Details forwarded(Piece message, Details details) {
        boolean forwarded = message.has("forward_origin") || message.has("forward_date") || message.has("forward_from");
        return details.add("forwarded", forwarded)
                .add("forwardOrigin", message.at("forward_origin"))
                .add("forwardFrom", message.at("forward_from"))
                .add("forwardFromChat", message.at("forward_from_chat"))
                .add("forwardSender", message.text("forward_sender_name"));
    }
}
