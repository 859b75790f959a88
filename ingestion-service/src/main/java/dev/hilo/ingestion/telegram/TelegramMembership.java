package dev.hilo.ingestion.telegram;

import dev.hilo.contracts.channel.ChannelEvent;
import dev.hilo.contracts.channel.ReachabilityChanged;
import dev.hilo.ingestion.json.Piece;
import java.util.List;
import java.util.Optional;

/** Who may write to whom: in a private chat {@code kicked} says that the user blocked the bot. */
final class TelegramMembership {

    private TelegramMembership() {}

    /** In a group, somebody's coming or going says nothing about whether they can be reached. */
    static List<ChannelEvent> changed(TelegramUpdate update) {
        Piece now = update.body().at("new_chat_member");
        String status = now.text("status");
        Optional<Boolean> reachable = TelegramChat.of(update.body()).isPrivate() ? reachable(now) : Optional.empty();
        return List.of(reachable
                .flatMap(it -> TelegramPeople.writer(update.body())
                        .<ChannelEvent>map(person -> new ReachabilityChanged(
                                update.origin(TelegramPeople.sender(person)), person, it, status)))
                .orElseGet(() -> TelegramUpdates.notice(update, status)));
    }

    private static Optional<Boolean> reachable(Piece member) {
        return switch (member.text("status")) {
            case "creator", "administrator", "member" -> Optional.of(true);
            case "left", "kicked" -> Optional.of(false);
            case "restricted" -> Optional.of(member.flag("is_member"));
            default -> Optional.empty();
        };
    }
}
