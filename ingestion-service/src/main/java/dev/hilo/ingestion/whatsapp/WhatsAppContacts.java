package dev.hilo.ingestion.whatsapp;

import dev.hilo.contracts.channel.Handle;
import dev.hilo.contracts.channel.Person;
import dev.hilo.ingestion.json.Piece;
import java.util.List;
import java.util.Optional;

/** What {@code contacts[]} of a value tells about the people in it. */
final class WhatsAppContacts {

    private final List<Piece> contacts;

    WhatsAppContacts(List<Piece> contacts) {
        this.contacts = contacts;
    }

    /**
     * Who wrote, by the ids of the message. The only contact of a value is theirs, too, unless its ids say otherwise;
     * then it still gives the name, as Meta's own examples have it.
     */
    Optional<Person> sender(String userId, String waId) {
        Optional<Piece> own = matching(userId, waId).or(this::only);
        return person(handles(userId, waId), own);
    }

    /** Whom the business wrote to; here the only contact may be somebody else. */
    Optional<Person> recipient(String userId, String waId) {
        Optional<Piece> own = matching(userId, waId);
        return person(WhatsAppHandles.of(userId(userId, own), waId(waId, own)), own);
    }

    /** The handles of who has these ids, completed by what the value tells of them. */
    List<Handle> handles(String userId, String waId) {
        Optional<Piece> own = matching(userId, waId).or(() -> only().filter(it -> agrees(it, userId, waId)));
        return WhatsAppHandles.of(userId(userId, own), waId(waId, own));
    }

    private static Optional<Person> person(List<Handle> handles, Optional<Piece> contact) {
        if (handles.isEmpty()) {
            return Optional.empty();
        }
        String name = contact.map(it -> it.at("profile").text("name").strip()).orElse("");
        String username = contact.map(it -> it.at("profile").text("username").strip())
                .map(it -> it.startsWith("@") ? it.substring(1) : it)
                .orElse("");
        return Optional.of(
                new Person(handles, name.isEmpty() ? null : name, username.isEmpty() ? null : username, null));
    }

    private Optional<Piece> matching(String userId, String waId) {
        return contacts.stream()
                .filter(contact -> same(userId, userId(contact)) || same(waId, waId(contact)))
                .findFirst();
    }

    private Optional<Piece> only() {
        return contacts.size() == 1 ? Optional.of(contacts.getFirst()) : Optional.empty();
    }

    private static boolean agrees(Piece contact, String userId, String waId) {
        return (userId.isBlank() || userId(contact).isBlank())
                && (waId.isBlank() || waId(contact).isBlank());
    }

    private static boolean same(String id, String other) {
        return !id.isBlank() && WhatsAppHandles.digits(id).equals(WhatsAppHandles.digits(other));
    }

    private static String userId(String given, Optional<Piece> contact) {
        return given.isBlank() ? contact.map(WhatsAppContacts::userId).orElse("") : given;
    }

    private static String waId(String given, Optional<Piece> contact) {
        return given.isBlank() ? contact.map(WhatsAppContacts::waId).orElse("") : given;
    }

    private static String userId(Piece contact) {
        return contact.text("user_id");
    }

    private static String waId(Piece contact) {
        return contact.text("wa_id");
    }
}
