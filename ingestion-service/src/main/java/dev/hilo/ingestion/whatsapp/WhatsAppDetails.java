package dev.hilo.ingestion.whatsapp;

import dev.hilo.ingestion.json.Details;
import dev.hilo.ingestion.json.Piece;

/** What there is to know of a message besides its text and files. */
final class WhatsAppDetails {

    private WhatsAppDetails() {}

    /** @param own the member named as the type: the message proper */
    static Details of(String type, Piece message, Piece own) {
        Piece context = message.at("context");
        return ofType(type, own)
                .add("origin", message.at("origin"))
                .add("forwarded", context.flag("forwarded") || context.flag("frequently_forwarded"))
                .add("frequentlyForwarded", context.flag("frequently_forwarded"))
                .add("referredProduct", context.at("referred_product"))
                .add("referral", message.at("referral"))
                .add("identity", message.at("identity"))
                .add("errors", message.at("errors"))
                .add("historyStatus", message.at("history_context").at("status"));
    }

    private static Details ofType(String type, Piece own) {
        Details details = new Details();
        return switch (type) {
            case "image", "video", "document" -> details.add("viewOnce", own.flag("view_once"));
            case "audio" -> details.add("voice", own.flag("voice"));
            case "voice" -> details.add("voice", true);
            case "sticker" -> details.add("animated", own.flag("animated"));
            case "location" -> details.addAll(own);
            case "contacts" -> details.add("contacts", own);
            case "interactive" -> details.add("type", own.at("type")).add("reply", WhatsAppContents.reply(own));
            case "button" -> details.add("payload", own.at("payload"));
            case "order" -> details.add("catalog", own.at("catalog_id")).add("products", own.at("product_items"));
            case "system" -> details.add("system", own);
            case "text", "reaction", "request_welcome" -> details;
            default -> details.add("type", type).add("unsupported", own);
        };
    }
}
