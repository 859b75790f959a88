package dev.hilo.contact.resolution;

import dev.hilo.contact.companies.CompanyMembers;
import dev.hilo.contact.contacts.ContactAnnouncements;
import dev.hilo.contact.duplicates.DuplicateSuspicions;
import dev.hilo.contact.handles.HandleKey;
import dev.hilo.contact.handles.HandleOwner;
import dev.hilo.contact.handles.Handles;
import dev.hilo.contact.handles.NewHandle;
import dev.hilo.contracts.channel.HandleKind;
import dev.hilo.contracts.contact.ContactEvent;
import dev.hilo.contracts.contact.ContactEvent.ContactCreated;
import dev.hilo.contracts.contact.ContactEvent.DuplicateSuspected;
import dev.hilo.contracts.contact.ContactEvent.HandleAttached;
import dev.hilo.platform.database.StreamDatabase;
import dev.hilo.platform.ids.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds or makes the contact of everybody seen in a batch, in a handful of statements whatever its size. */
@Component
public class ResolvePeople {

    private final Handles handles;
    private final NewContacts newContacts;
    private final DuplicateSuspicions duplicates;
    private final CompanyMembers companies;
    private final ContactAnnouncements announcements;
    private final StreamDatabase database;
    private final Clock clock;

    ResolvePeople(
            Handles handles,
            NewContacts newContacts,
            DuplicateSuspicions duplicates,
            CompanyMembers companies,
            ContactAnnouncements announcements,
            StreamDatabase database,
            Clock clock) {
        this.handles = handles;
        this.newContacts = newContacts;
        this.duplicates = duplicates;
        this.companies = companies;
        this.announcements = announcements;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Resolves people in the order given, inside the caller's transaction.
     *
     * @return fails with {@link HandleTakenMeanwhile} if another consumer was faster with somebody new
     */
    public Mono<ResolvedPeople> resolve(List<PersonSeen> people) {
        Set<HandleKey> keys =
                people.stream().flatMap(seen -> seen.keys().stream()).collect(Collectors.toSet());
        return handles.owners(keys)
                .flatMap(owners -> withNoted(keys, owners))
                .flatMap(resolution -> write(people, resolution));
    }

    private Mono<Resolution> withNoted(Set<HandleKey> keys, Map<HandleKey, HandleOwner> owners) {
        List<HandleKey> unknown =
                keys.stream().filter(key -> !owners.containsKey(key)).toList();
        return handles.contactsWith(unknown).map(noted -> new Resolution(owners, noted));
    }

    private Mono<ResolvedPeople> write(List<PersonSeen> people, Resolution resolution) {
        Map<PersonSeen, UUID> contacts = HashMap.newHashMap(people.size());
        for (PersonSeen seen : people) {
            resolution.resolve(seen).ifPresent(contact -> contacts.put(seen, contact));
        }
        return claim(resolution.attached())
                .then(newContacts.insert(resolution.created()))
                .then(newContacts.rename(resolution.renamings()))
                .flatMap(renamed -> follow(resolution, renamed))
                .then(duplicates.suspect(resolution.suspicions()))
                .thenReturn(new ResolvedPeople(contacts, events(resolution)));
    }

    private Mono<Void> claim(List<NewHandle> wanted) {
        return handles.claim(wanted)
                .filter(claimed -> claimed != wanted.size())
                .flatMap(_ -> Mono.error(new HandleTakenMeanwhile()));
    }

    /** Who writes from a company's domain belongs to it; others hear who is shown differently now. */
    private Mono<Void> follow(Resolution resolution, List<UUID> renamed) {
        List<UUID> mailing = resolution.attached().stream()
                .filter(handle -> handle.key().kind() == HandleKind.EMAIL)
                .map(NewHandle::contactId)
                .distinct()
                .toList();
        return companies
                .joinByDomain(database, mailing)
                .map(joined -> Stream.concat(joined.stream(), renamed.stream())
                        .distinct()
                        .toList())
                .flatMap(changed -> announcements.announce(database, changed));
    }

    private List<ContactEvent> events(Resolution resolution) {
        Instant now = clock.instant();
        Set<UUID> created = resolution.created().stream().map(NewContact::id).collect(Collectors.toSet());
        Stream<ContactEvent> createdEvents = resolution.created().stream()
                .map(contact -> new ContactCreated(
                        Ids.next(),
                        contact.org(),
                        now,
                        contact.id(),
                        contact.name().display(),
                        contact.channel(),
                        contact.handles()));
        Stream<ContactEvent> attachedEvents = resolution.attached().stream()
                .filter(handle -> !created.contains(handle.contactId()))
                .map(handle ->
                        new HandleAttached(Ids.next(), handle.key().org(), now, handle.contactId(), handle.handle()));
        Stream<ContactEvent> suspectedEvents = resolution.suspicions().stream()
                .map(pair -> new DuplicateSuspected(
                        Ids.next(), pair.org(), now, pair.contactId(), pair.otherId(), pair.reason()));
        return Stream.of(createdEvents, attachedEvents, suspectedEvents)
                .flatMap(events -> events)
                .toList();
    }
}
