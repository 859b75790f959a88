package dev.hilo.ingestion.telegram;

import dev.hilo.contracts.channel.Handle;
import dev.hilo.contracts.channel.HandleKind;
import dev.hilo.contracts.channel.Person;
import dev.hilo.contracts.channel.Verification;
import dev.hilo.ingestion.json.Piece;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads who somebody is. */
final class TelegramPeople {

    private static final int LONGEST_ID = 64;
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");

    private TelegramPeople() {}

    /** Who wrote: {@code from}, or in a private chat, which bears the user's id, the chat itself. */
    static Optional<Person> writer(Piece body) {
        TelegramChat chat = TelegramChat.of(body);
        return user(body.at("from")).or(() -> chat.isPrivate() ? user(chat.piece()) : Optional.empty());
    }

    /** A user, or a private chat. */
    static Optional<Person> user(Piece user) {
        String id = user.text("id").strip();
        if (id.isEmpty() || id.length() > LONGEST_ID) {
            return Optional.empty();
        }
        String name = "%s %s"
                .formatted(user.text("first_name"), user.text("last_name"))
                .strip();
        String username = user.text("username").strip();
        String language = user.text("language_code").strip().replace('_', '-');
        return Optional.of(new Person(
                List.of(new Handle(HandleKind.TELEGRAM, id, Verification.ATTESTED)),
                name.isEmpty() ? null : name,
                username.isEmpty() ? null : username,
                language.isEmpty() ? null : language));
    }

    /** With the number of a contact card that is the writer's own; anybody may write any number on a card. */
    static Person withOwnCard(Person writer, Piece message) {
        Piece card = message.at("contact");
        String number = NO_DIGIT.matcher(card.text("phone_number")).replaceAll("");
        if (number.isEmpty() || number.length() > 15 || !sender(writer).equals(card.text("user_id"))) {
            return writer;
        }
        Handle phone = new Handle(HandleKind.PHONE, "+" + number, Verification.CLAIMED);
        List<Handle> handles =
                Stream.concat(writer.handles().stream(), Stream.of(phone)).toList();
        return new Person(handles, writer.name(), writer.username(), writer.language());
    }

    /** Under which events about this person stay in order. */
    static String sender(Person person) {
        return person.handles().getFirst().value();
    }
}
