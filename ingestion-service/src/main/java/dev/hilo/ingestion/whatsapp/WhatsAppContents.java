package dev.hilo.ingestion.whatsapp;

import dev.hilo.contracts.channel.Content;
import dev.hilo.contracts.channel.MessageKind;
import dev.hilo.ingestion.channel.Origins;
import dev.hilo.ingestion.json.Piece;
import java.util.List;
import java.util.Locale;

/** What a message says, by its type. */
final class WhatsAppContents {

    /** In this order a message that lacks its type is tried. */
    private static final List<String> TYPES = List.of(
            "edit",
            "revoke",
            "system",
            "reaction",
            "interactive",
            "button",
            "order",
            "image",
            "video",
            "audio",
            "voice",
            "document",
            "sticker",
            "location",
            "contacts",
            "text");

    private final WhatsAppMedia media;

    WhatsAppContents(Origins origins) {
        media = new WhatsAppMedia(origins);
    }

    /** The message's type, inferred from its members where it is not told. */
    static String type(Piece message) {
        String type = message.text("type").toLowerCase(Locale.ROOT);
        return type.isBlank() ? TYPES.stream().filter(message::has).findFirst().orElse("") : type;
    }

    /** @param key of the message, by which its files are named */
    Content of(Piece message, String key) {
        String type = type(message);
        Piece own = message.at(type);
        Content content = switch (type) {
            case "text" -> Content.of(MessageKind.TEXT, own.isObject() ? own.text("body") : own.text());
            case "image" -> file(MessageKind.IMAGE, own, key);
            case "video" -> file(MessageKind.VIDEO, own, key);
            case "audio", "voice" -> file(MessageKind.AUDIO, own, key);
            case "document" -> file(MessageKind.DOCUMENT, own, key);
            case "sticker" -> file(MessageKind.STICKER, own, key);
            case "location" -> Content.of(MessageKind.LOCATION, "");
            case "contacts" -> Content.of(MessageKind.CONTACT, "");
            case "reaction" -> Content.of(MessageKind.REACTION, own.text("emoji"));
            case "interactive" -> Content.of(MessageKind.INTERACTIVE, answer(own));
            case "button" -> Content.of(MessageKind.BUTTON, own.text("text"));
            case "order" -> Content.of(MessageKind.ORDER, own.text("text"));
            case "system" -> Content.of(MessageKind.SYSTEM, own.text("body"));
            case "request_welcome" -> Content.of(MessageKind.REQUEST_WELCOME, "");
            default -> Content.of(MessageKind.UNSUPPORTED, "");
        };
        return content.withDetails(WhatsAppDetails.of(type, message, own).toMap());
    }

    private Content file(MessageKind kind, Piece own, String key) {
        return Content.of(kind, own.text("caption")).withMedia(media.of(kind, own, key));
    }

    /** The title chosen, what a form says it was filled in with, or the body of a question of ours. */
    private static String answer(Piece interactive) {
        Piece reply = reply(interactive);
        String answer = reply.firstOf("title", "body");
        return answer.isEmpty() ? interactive.at("body").text("text") : answer;
    }

    static Piece reply(Piece interactive) {
        String type = interactive.text("type");
        return type.isBlank()
                ? interactive.at(List.of("button_reply", "list_reply", "nfm_reply").stream()
                        .filter(interactive::has)
                        .findFirst()
                        .orElse(""))
                : interactive.at(type);
    }
}
