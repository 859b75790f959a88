package dev.hilo.benchmarks.traffic;

import dev.hilo.benchmarks.people.Chance;
import dev.hilo.benchmarks.people.Identity;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Telegram's numbering: updates grow by one for the bot, messages by one in each chat. */
final class TelegramChats {

    private final Map<String, Integer> lastIds = new HashMap<>();
    private final String group;
    private long update;

    TelegramChats(Plan plan) {
        Chance chance = plan.chance("telegram numbers");
        update = Long.parseLong(chance.digits(9)) * 1_000_000;
        group = "-100" + chance.digits(10);
    }

    long nextUpdate() {
        return update++;
    }

    /** The next message's id in a chat; ids of business chats are counted apart. */
    int nextId(String chat) {
        return lastIds.merge(chat, 1, Integer::sum);
    }

    String group() {
        return group;
    }

    Map<String, Object> groupChat() {
        return Json.object("id", Long.parseLong(group), "title", "Club de la madera", "type", "supergroup");
    }

    static Map<String, Object> privateChat(Identity who) {
        return Json.joined(Json.object("id", id(who), "first_name", who.firstName()), Json.object("type", "private"));
    }

    static Map<String, Object> user(Identity who) {
        Map<String, Object> user = Json.object("id", id(who), "is_bot", false, "first_name", who.firstName());
        if (!who.lastName().isEmpty()) {
            user.put("last_name", who.lastName());
        }
        user.put("language_code", "es");
        return user;
    }

    /** The head of a message. */
    static Map<String, Object> head(int messageId, Map<String, Object> from, Map<String, Object> chat, Instant at) {
        return Json.object("message_id", messageId, "from", from, "chat", chat, "date", at.getEpochSecond());
    }

    static long id(Identity who) {
        return Long.parseLong(who.value("telegram"));
    }
}
