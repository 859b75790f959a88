package dev.hilo.ingestion.telegram;

import dev.hilo.contracts.channel.AccountNotice;
import dev.hilo.contracts.channel.ChannelEvent;
import dev.hilo.contracts.channel.Content;
import dev.hilo.contracts.channel.Direction;
import dev.hilo.contracts.channel.MessageKind;
import dev.hilo.contracts.channel.MessageReceived;
import dev.hilo.contracts.channel.MessageRef;
import dev.hilo.contracts.channel.Person;
import dev.hilo.ingestion.json.Details;
import java.util.List;
import java.util.Optional;

/** Reads one update by its type. A type that is new to us is kept as a message that cannot be shown. */
final class TelegramUpdates {

    private TelegramUpdates() {}

    static List<ChannelEvent> read(TelegramUpdate update) {
        return switch (update.type()) {
            case "message", "business_message" -> TelegramMessages.received(update);
            case "edited_message", "edited_business_message" -> TelegramMessages.edited(update);
            case "deleted_business_messages" -> TelegramMessages.deleted(update);
            case "callback_query" -> TelegramPresses.callback(update);
            case "message_reaction" -> TelegramPresses.reaction(update);
            case "my_chat_member", "chat_member" -> TelegramMembership.changed(update);
            case "channel_post",
                    "edited_channel_post",
                    "message_reaction_count",
                    "poll",
                    "business_connection",
                    "chat_boost",
                    "removed_chat_boost" -> List.of(notice(update, ""));
            default -> unsupported(update);
        };
    }

    /** Something that no customer wrote. */
    static AccountNotice notice(TelegramUpdate update, String text) {
        String line = text.isEmpty() ? update.body().firstOf("text", "caption") : text;
        String sender = TelegramChat.of(update.body()).id();
        return new AccountNotice(update.origin(sender.isBlank() ? "account" : sender), update.type(), line);
    }

    /** Inline queries, payments, requests to join: somebody did something that is no message. */
    private static List<ChannelEvent> unsupported(TelegramUpdate update) {
        Optional<Person> person = TelegramPeople.user(update.body().at("from"))
                .or(() -> TelegramPeople.user(update.body().at("user")));
        return List.of(person.<ChannelEvent>map(it -> unsupported(update, it)).orElseGet(() -> notice(update, "")));
    }

    private static MessageReceived unsupported(TelegramUpdate update, Person person) {
        Details details = new Details().add("update", update.type()).add("unsupported", update.body());
        return new MessageReceived(
                update.origin(TelegramPeople.sender(person)),
                Direction.IN,
                new MessageRef("update:" + update.id(), ""),
                person,
                update.body().has("chat") ? TelegramChat.of(update.body()).thread() : "",
                Content.of(MessageKind.UNSUPPORTED, "").withDetails(details.toMap()),
                null);
    }
}
