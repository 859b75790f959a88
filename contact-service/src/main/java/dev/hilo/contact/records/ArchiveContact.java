package dev.hilo.contact.records;

import dev.hilo.contact.contacts.ContactAnnouncements;
import dev.hilo.contact.history.Actor;
import dev.hilo.contact.history.Change;
import dev.hilo.contact.history.RecordChanges;
import dev.hilo.contact.history.RecordKind;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.requests.EntityTag;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Problem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Puts contacts out of sight, and back. Nothing of them is lost, and messages of theirs still reach them. */
@Component
public class ArchiveContact {

    private final ApiDatabase database;
    private final StoredContacts stored;
    private final ContactWrites contacts;
    private final RecordChanges history;
    private final ContactAnnouncements announcements;

    ArchiveContact(
            ApiDatabase database,
            StoredContacts stored,
            ContactWrites contacts,
            RecordChanges history,
            ContactAnnouncements announcements) {
        this.database = database;
        this.stored = stored;
        this.contacts = contacts;
        this.history = history;
        this.announcements = announcements;
    }

    /** Archives or restores one contact; once it is so, nothing changes. Fails with 404 or 412. */
    Mono<Void> archive(Caller caller, UUID id, @Nullable String expected, boolean archived) {
        Conditions conditions = Conditions.of("c.id = :id", "id", id);
        conditions.and("c.erased_at is null");
        Reach.of(caller, archived ? "contacts:delete" : "contacts:edit").narrow(conditions, "c.owner_id");
        return stored.toChange(conditions)
                .next()
                .switchIfEmpty(Mono.error(Problem::notFound))
                .doOnNext(contact -> EntityTag.require(contact.version(), expected))
                .filter(contact -> contact.archived() != archived)
                .flatMap(contact -> archive(Actor.of(caller), List.of(contact.id()), archived))
                .as(database::inTransaction);
    }

    /** To be called inside a transaction, with contacts that are not so yet. */
    public Mono<Void> archive(Actor actor, List<UUID> ids, boolean archived) {
        String action = archived ? "archived" : "restored";
        List<Change> changes = ids.stream()
                .map(id -> new Change(RecordKind.CONTACT, id, action, Map.of()))
                .toList();
        return contacts.archive(ids, archived)
                .then(history.append(actor, changes))
                .then(announcements.announce(database, ids));
    }
}
