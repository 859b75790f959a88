package dev.hilo.ingestion.telegram;

import dev.hilo.contracts.channel.Content;
import dev.hilo.contracts.channel.MessageKind;
import dev.hilo.ingestion.channel.Origins;
import dev.hilo.ingestion.json.Piece;

/** What a message says: the member that is there tells its kind. */
final class TelegramContents {

    private TelegramContents() {}

    /** @param key of the message, by which its files are named */
    static Content of(Piece message, String key, Origins origins) {
        TelegramFiles files = new TelegramFiles(message, key, origins);
        return switch (TelegramKinds.member(message)) {
            case "text" -> Content.of(MessageKind.TEXT, message.text("text"));
            case "caption" -> Content.of(MessageKind.TEXT, message.text("caption"));
            case "photo" -> captioned(MessageKind.IMAGE, message).withMedia(files.photo(message.items("photo")));
            case "animation" -> captioned(MessageKind.VIDEO, message).withMedia(files.of("animation", "video/mp4"));
            case "video" -> captioned(MessageKind.VIDEO, message).withMedia(files.of("video", "video/mp4"));
            case "video_note" -> captioned(MessageKind.VIDEO, message).withMedia(files.of("video_note", "video/mp4"));
            case "voice" -> captioned(MessageKind.AUDIO, message).withMedia(files.of("voice", "audio/ogg"));
            case "audio" -> captioned(MessageKind.AUDIO, message).withMedia(files.of("audio", "audio/mpeg"));
            case "document" ->
                captioned(MessageKind.DOCUMENT, message).withMedia(files.of("document", "application/octet-stream"));
            case "sticker" -> Content.of(MessageKind.STICKER, "").withMedia(files.sticker());
            case "venue", "location" -> Content.of(MessageKind.LOCATION, "");
            case "contact" -> Content.of(MessageKind.CONTACT, "");
            case "web_app_data" ->
                Content.of(MessageKind.INTERACTIVE, message.at("web_app_data").text("button_text"));
            case "paid_media" -> captioned(MessageKind.UNSUPPORTED, message).withMedia(files.paid());
            case "" -> captioned(MessageKind.UNSUPPORTED, message);
            default ->
                TelegramKinds.isService(message)
                        ? Content.of(MessageKind.SERVICE, "")
                        : captioned(MessageKind.UNSUPPORTED, message);
        };
    }

    private static Content captioned(MessageKind kind, Piece message) {
        return Content.of(kind, message.text("caption"));
    }
}
