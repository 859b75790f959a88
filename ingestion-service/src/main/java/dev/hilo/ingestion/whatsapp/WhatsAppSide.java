package dev.hilo.ingestion.whatsapp;

import dev.hilo.contracts.channel.Direction;
import dev.hilo.contracts.channel.Handle;
import dev.hilo.contracts.channel.Person;
import dev.hilo.ingestion.json.Piece;
import dev.hilo.ingestion.json.Unreadable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who wrote a message to whom.
 *
 * @param person the customer, whoever wrote
 */
record WhatsAppSide(Direction direction, Person person) {

    /** Under which events about this person stay in order. */
    String sender() {
        return person.handles().getFirst().value();
    }

    /** A message of {@code messages[]}: from the customer, unless it says to whom the business sent it. */
    static WhatsAppSide of(Piece message, WhatsAppContacts contacts) {
        if (message.has("to") || message.has("to_user_id")) {
            return ofEcho(message, contacts);
        }
        String userId = message.firstOf("from_user_id", "user_id");
        String waId = message.text("from");
        if ("system".equals(message.text("type"))) {
            return in(contacts.sender(previousUserId(message, userId), waId), List.of());
        }
        return in(contacts.sender(userId, waId), WhatsAppContactCards.attested(message));
    }

    /** What the business wrote in another app of its own. */
    static WhatsAppSide ofEcho(Piece message, WhatsAppContacts contacts) {
        return contacts.recipient(message.text("to_user_id"), message.text("to"))
                .map(person -> new WhatsAppSide(Direction.OUT, person))
                .orElseThrow(() -> new Unreadable("an echo that does not say to whom"));
    }

    /** A message of the chat with one customer, whose id the thread bears. */
    static WhatsAppSide ofHistory(Piece message, Piece thread, WhatsAppContacts contacts) {
        String id = thread.firstOf("id", "wa_id");
        String userId = thread.text("user_id");
        if (id.isEmpty() && userId.isEmpty()) {
            return of(message, contacts);
        }
        Set<String> customer = new HashSet<>(List.of(id, userId));
        boolean theirs = customer.contains(message.firstOf("from", "from_user_id"));
        return contacts.recipient(userId, id)
                .map(person -> new WhatsAppSide(theirs ? Direction.IN : Direction.OUT, person))
                .orElseThrow(() -> new Unreadable("a thread of nobody"));
    }

    /** The change of an id is told by who had the old one; the new one stands beside it. */
    private static String previousUserId(Piece message, String userId) {
        Piece system = message.at("system");
        String previous = system.text("previous_user_id");
        if (!previous.isBlank()) {
            return previous;
        }
        String named = message.text("from").isBlank() ? system.firstOf("user_id", "wa_id") : "";
        return userId.isBlank() ? named : userId;
    }

    private static WhatsAppSide in(Optional<Person> sender, List<Handle> more) {
        Person person = sender.orElseThrow(() -> new Unreadable("a message that does not say from whom"));
        if (more.isEmpty()) {
            return new WhatsAppSide(Direction.IN, person);
        }
        Set<Handle> handles = new LinkedHashSet<>(person.handles());
        handles.addAll(more);
        return new WhatsAppSide(
                Direction.IN,
                new Person(new ArrayList<>(handles), person.name(), person.username(), person.language()));
    }
}
