package dev.hilo.ingestion.telegram;

import dev.hilo.ingestion.json.Piece;
import dev.hilo.ingestion.json.Unreadable;

/**
 * Where something was written.
 *
 * @param id of a private chat the id of the user, negative for all others
 * @param scope set apart from the bot's own chats for those of a business account, whose messages are numbered anew
 */
record TelegramChat(Piece piece, String id, String scope) {

    /** The chat of a message, callback or change; where it is missing, the private one of who wrote. */
    static TelegramChat of(Piece body) {
        Piece chat = body.at("chat");
        Piece named = chat.isObject() ? chat : body.at("from");
        String connection = body.text("business_connection_id");
        return new TelegramChat(named, named.text("id"), connection.isBlank() ? "" : connection + ":");
    }

    boolean isPrivate() {
        String type = piece.text("type");
        return "private".equals(type) || (type.isBlank() && !id.startsWith("-"));
    }

    /** Empty for a private chat. */
    String thread() {
        return isPrivate() ? "" : id;
    }

    /** A message's key: ids of messages are unique within a chat only. */
    String key(String messageId) {
        if (id.isBlank()) {
            throw new Unreadable("a message of no chat");
        }
        return scope + id + ":" + messageId;
    }
}
