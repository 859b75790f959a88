package dev.hilo.ingestion.telegram;

import dev.hilo.contracts.channel.ChannelEvent;
import dev.hilo.contracts.channel.Content;
import dev.hilo.contracts.channel.Direction;
import dev.hilo.contracts.channel.MessageKind;
import dev.hilo.contracts.channel.MessageReceived;
import dev.hilo.contracts.channel.MessageRef;
import dev.hilo.contracts.channel.Person;
import dev.hilo.ingestion.json.Details;
import dev.hilo.ingestion.json.Piece;
import java.util.List;
import java.util.stream.Collectors;

/** Reads presses on something: on a button below a message, or on an emoji. */
final class TelegramPresses {

    private TelegramPresses() {}

    /** A press bears no time of its own, only that of the message the button stands under. */
    static List<ChannelEvent> callback(TelegramUpdate update) {
        Piece press = update.body();
        return List.of(TelegramPeople.user(press.at("from"))
                .<ChannelEvent>map(person -> callback(update, press.required("id"), person))
                .orElseGet(() -> TelegramUpdates.notice(update, press.text("data"))));
    }

    private static MessageReceived callback(TelegramUpdate update, String id, Person person) {
        Piece press = update.body();
        Piece message = press.at("message");
        TelegramChat chat = TelegramChat.of(message);
        String messageId = message.text("message_id");
        Details details = new Details()
                .add("game", press.text("game_short_name"))
                .add("inlineMessage", press.text("inline_message_id"))
                .add("chatInstance", press.text("chat_instance"));
        return new MessageReceived(
                update.origin(update.type(), id, update.receivedAt(), TelegramPeople.sender(person)),
                Direction.IN,
                new MessageRef("callback:" + id, id),
                person,
                chat.thread(),
                Content.of(MessageKind.CALLBACK, press.text("data")).withDetails(details.toMap()),
                chat.id().isBlank() || messageId.isBlank() ? null : chat.key(messageId));
    }

    static List<ChannelEvent> reaction(TelegramUpdate update) {
        return List.of(TelegramPeople.user(update.body().at("user"))
                .<ChannelEvent>map(person -> reaction(update, person))
                .orElseGet(() -> TelegramUpdates.notice(update, emoji(update.body()))));
    }

    private static MessageReceived reaction(TelegramUpdate update, Person person) {
        Piece reaction = update.body();
        TelegramChat chat = TelegramChat.of(reaction);
        String target = reaction.required("message_id");
        boolean custom = reaction.items("new_reaction").stream().anyMatch(it -> it.has("custom_emoji_id"));
        Details details = custom ? new Details().add("reactions", reaction.at("new_reaction")) : new Details();
        return new MessageReceived(
                update.origin(TelegramPeople.sender(person)),
                Direction.IN,
                new MessageRef("reaction:" + update.id(), target),
                person,
                chat.thread(),
                Content.of(MessageKind.REACTION, emoji(reaction)).withDetails(details.toMap()),
                chat.key(target));
    }

    /** What the person shows now, empty if they took it back. */
    private static String emoji(Piece reaction) {
        return reaction.items("new_reaction").stream()
                .map(it -> it.text("emoji"))
                .collect(Collectors.joining());
    }
}
