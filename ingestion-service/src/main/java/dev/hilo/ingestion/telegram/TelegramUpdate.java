package dev.hilo.ingestion.telegram;

import dev.hilo.contracts.channel.Origin;
import dev.hilo.ingestion.channel.Origins;
import dev.hilo.ingestion.channel.Post;
import dev.hilo.ingestion.json.Piece;
import dev.hilo.ingestion.json.Unreadable;
import java.time.Instant;

/**
 * One update.
 *
 * @param id grows by one from update to update of a bot
 * @param type {@code message}, {@code callback_query} and so on
 * @param body what stands under the type
 * @param raw the whole update
 */
record TelegramUpdate(Origins origins, Instant receivedAt, String id, String type, Piece body, String raw) {

    static TelegramUpdate of(Post post, String type, Piece update) {
        Piece body = update.at(type);
        if (!body.isObject()) {
            throw new Unreadable("no object stands under %s".formatted(type));
        }
        String id = update.text("update_id");
        return new TelegramUpdate(
                new Origins(post),
                post.receivedAt(),
                id.isBlank() ? update.fingerprint() : id,
                type,
                body,
                update.raw());
    }

    /** Origin of what happened at the body's date. */
    Origin origin(String sender) {
        return origin(type, id, at(), sender);
    }

    Origin origin(String kind, String providerId, Instant at, String sender) {
        return origins.of(kind, providerId, at, sender, raw);
    }

    Instant at() {
        return body.timestamp("date", receivedAt);
    }
}
