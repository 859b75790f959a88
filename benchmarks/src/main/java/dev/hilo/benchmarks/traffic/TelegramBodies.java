package dev.hilo.benchmarks.traffic;

import dev.hilo.benchmarks.people.Identity;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The bodies of updates that are more than a message. */
final class TelegramBodies {

    private TelegramBodies() {}

    /**
     * Somebody shows what they feel about a message.
     *
     * @param emoji empty if they take it back
     */
    static Map<String, Object> reaction(Identity who, int target, String emoji, Instant at) {
        List<Object> now = emoji.isEmpty() ? List.of() : List.of(Json.object("type", "emoji", "emoji", emoji));
        return Json.object(
                "chat",
                TelegramChats.privateChat(who),
                "message_id",
                target,
                "user",
                TelegramChats.user(who),
                "date",
                at.getEpochSecond(),
                "old_reaction",
                List.of(),
                "new_reaction",
                now);
    }

    /** The head of a message in the owner's own chat with a customer. */
    static Map<String, Object> business(Identity who, String connection, int id, boolean answer, Instant at) {
        Map<String, Object> owner = Json.object("id", 100_200_300, "is_bot", false, "first_name", "Tienda Hilo");
        Map<String, Object> from = answer ? owner : TelegramChats.user(who);
        return Json.joined(
                Json.object("business_connection_id", connection),
                TelegramChats.head(id, from, TelegramChats.privateChat(who), at));
    }

    /** A message of such a chat is taken back. */
    static Map<String, Object> gone(Identity who, String connection, int id) {
        return Json.object(
                "business_connection_id",
                connection,
                "chat",
                TelegramChats.privateChat(who),
                "message_ids",
                List.of(id));
    }

    /** A press on the button under a message. */
    static Map<String, Object> press(Identity who, String id, Map<String, Object> under) {
        return Json.object(
                "id",
                id,
                "from",
                TelegramChats.user(who),
                "message",
                under,
                "chat_instance",
                who.value("telegram"),
                "data",
                "confirmar:sí");
    }

    /** Nobody's message: a channel has no customer. */
    static Map<String, Object> channelPost(int id, Instant at) {
        Map<String, Object> chat = Json.object("id", -1_001_234_567_890L, "title", "Novedades", "type", "channel");
        return Json.object("message_id", id, "chat", chat, "date", at.getEpochSecond(), "text", "Rebajas de otoño");
    }

    /**
     * Somebody blocks the bot, or lets it write again.
     *
     * @param status {@code kicked} or {@code member}
     */
    static Map<String, Object> membership(Identity who, String status, Instant at) {
        Map<String, Object> bot = Json.object("id", 777_000_777, "is_bot", true, "first_name", "Hilo");
        String before = status.equals("kicked") ? "member" : "kicked";
        return Json.object(
                "chat",
                TelegramChats.privateChat(who),
                "from",
                TelegramChats.user(who),
                "date",
                at.getEpochSecond(),
                "old_chat_member",
                Json.object("user", bot, "status", before),
                "new_chat_member",
                Json.object("user", bot, "status", status));
    }
}
