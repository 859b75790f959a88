package dev.hilo.contact.privacy;

import dev.hilo.contact.contacts.MergeGroups;
import dev.hilo.contracts.Topics;
import dev.hilo.contracts.contact.ContactEvent.ContactErased;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.outbox.Outbox;
import dev.hilo.platform.security.Caller;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Forgets a person, with all the contacts that are this person, and takes down that it was done. */
@Component
class ErasePerson {

    private final ApiDatabase database;
    private final MergeGroups groups;
    private final PersonalData data;
    private final PrivacyActs acts;
    private final Outbox outbox;
    private final Clock clock;

    ErasePerson(
            ApiDatabase database, MergeGroups groups, PersonalData data, PrivacyActs acts, Outbox outbox, Clock clock) {
        this.database = database;
        this.groups = groups;
        this.data = data;
        this.acts = acts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Fails with 404 if the caller reaches no such contact. */
    Mono<Void> erase(Caller caller, Reach reach, UUID contact, String reason) {
        return groups.of(contact, reach)
                .flatMap(people -> erase(caller, people, contact, reason))
                .as(database::inTransaction);
    }

    private Mono<Void> erase(Caller caller, List<UUID> people, UUID contact, String reason) {
        List<ContactErased> events = people.stream()
                .map(person -> new ContactErased(Ids.next(), caller.org(), clock.instant(), person))
                .toList();
        return data.forget(people)
                .then(acts.record(caller, contact, "erased", reason))
                .then(outbox.append(database, Topics.CONTACT_EVENTS, events));
    }
}
