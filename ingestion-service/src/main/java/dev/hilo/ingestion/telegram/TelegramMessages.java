package dev.hilo.ingestion.telegram;

import dev.hilo.contracts.channel.ChannelEvent;
import dev.hilo.contracts.channel.ChatMoved;
import dev.hilo.contracts.channel.Content;
import dev.hilo.contracts.channel.Direction;
import dev.hilo.contracts.channel.MessageDeleted;
import dev.hilo.contracts.channel.MessageEdited;
import dev.hilo.contracts.channel.MessageReceived;
import dev.hilo.contracts.channel.MessageRef;
import dev.hilo.contracts.channel.Origin;
import dev.hilo.contracts.channel.Person;
import dev.hilo.ingestion.json.Piece;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads messages: new, edited and deleted ones, to the bot and to a business account the bot is connected to. */
final class TelegramMessages {

    private TelegramMessages() {}

    static List<ChannelEvent> received(TelegramUpdate update) {
        List<ChannelEvent> events = new ArrayList<>();
        events.add(side(update)
                .<ChannelEvent>map(side -> received(update, side))
                .orElseGet(() -> TelegramUpdates.notice(update, "")));
        moved(update).ifPresent(events::add);
        return events;
    }

    private static MessageReceived received(TelegramUpdate update, Side side) {
        Piece message = update.body();
        TelegramChat chat = TelegramChat.of(message);
        MessageRef ref = ref(chat, message);
        return new MessageReceived(
                update.origin(side.sender()),
                side.direction(),
                ref,
                side.person(),
                chat.thread(),
                content(update, ref),
                replyTo(chat, message));
    }

    static List<ChannelEvent> edited(TelegramUpdate update) {
        return List.of(side(update)
                .<ChannelEvent>map(side -> edited(update, side))
                .orElseGet(() -> TelegramUpdates.notice(update, "")));
    }

    private static MessageEdited edited(TelegramUpdate update, Side side) {
        Piece message = update.body();
        TelegramChat chat = TelegramChat.of(message);
        MessageRef ref = ref(chat, message);
        Instant at = message.timestamp("edit_date", update.at());
        return new MessageEdited(
                update.origin(update.type(), update.id(), at, side.sender()),
                side.direction(),
                ref,
                side.person(),
                chat.thread(),
                message.seconds("date").orElse(null),
                content(update, ref),
                replyTo(chat, message));
    }

    static List<ChannelEvent> deleted(TelegramUpdate update) {
        TelegramChat chat = TelegramChat.of(update.body());
        return update.body().items("message_ids").stream()
                .map(Piece::text)
                .filter(id -> !id.isBlank())
                .<ChannelEvent>map(id -> deleted(update, chat, id))
                .toList();
    }

    private static MessageDeleted deleted(TelegramUpdate update, TelegramChat chat, String id) {
        Origin origin = update.origin(update.type(), update.id() + ":" + id, update.receivedAt(), chat.id());
        return new MessageDeleted(origin, new MessageRef(chat.key(id), id));
    }

    private static Content content(TelegramUpdate update, MessageRef ref) {
        return TelegramContents.of(update.body(), ref.key(), update.origins())
                .withDetails(TelegramDetails.of(update.body()).toMap());
    }

    private static MessageRef ref(TelegramChat chat, Piece message) {
        String id = message.required("message_id");
        return new MessageRef(chat.key(id), id);
    }

    /** The first message of a forum topic answers nothing, though it says that it answers the topic. */
    static @Nullable String replyTo(TelegramChat chat, Piece message) {
        Piece target = message.at("reply_to_message");
        String id = target.text("message_id");
        return id.isBlank() || target.has("forum_topic_created") ? null : chat.key(id);
    }

    /** A group that became a supergroup says so twice, in its old and in its new chat. */
    private static Optional<ChannelEvent> moved(TelegramUpdate update) {
        Piece message = update.body();
        TelegramChat chat = TelegramChat.of(message);
        String from = message.has("migrate_from_chat_id") ? message.text("migrate_from_chat_id") : chat.id();
        String to = message.has("migrate_to_chat_id") ? message.text("migrate_to_chat_id") : chat.id();
        if (from.isBlank() || to.isBlank() || from.equals(to)) {
            return Optional.empty();
        }
        String sender = side(update).map(Side::sender).orElseGet(chat::id);
        Origin origin = update.origin("chat_moved", "%s %s".formatted(from, to), update.at(), sender);
        return Optional.of(new ChatMoved(origin, from, to));
    }

    /** In a business chat, whoever is not the chat's namesake is the owner. */
    private static Optional<Side> side(TelegramUpdate update) {
        Piece message = update.body();
        Optional<Person> writer = TelegramPeople.writer(message);
        TelegramChat chat = TelegramChat.of(message);
        boolean fromOwner = update.type().contains("business")
                && writer.filter(person -> !TelegramPeople.sender(person).equals(chat.id()))
                        .isPresent();
        return fromOwner
                ? TelegramPeople.user(chat.piece()).map(customer -> new Side(Direction.OUT, customer))
                : writer.map(person -> new Side(Direction.IN, TelegramPeople.withOwnCard(person, message)));
    }

    private record Side(Direction direction, Person person) {

        String sender() {
            return TelegramPeople.sender(person);
        }
    }
}
