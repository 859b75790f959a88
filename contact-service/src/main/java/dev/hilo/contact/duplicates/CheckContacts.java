package dev.hilo.contact.duplicates;

import dev.hilo.contact.duplicates.Duplicates.Saved;
import dev.hilo.contracts.Topics;
import dev.hilo.contracts.contact.ContactEvent.DuplicateSuspected;
import dev.hilo.platform.database.StreamDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.outbox.Outbox;
import dev.hilo.platform.outbox.OutboxRelay;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Compares the contacts that changed with all others, and proposes whoever may be one person. */
@Component
class CheckContacts {

    private static final int MOST = 500;

    private final StreamDatabase database;
    private final DuplicateChecks checks;
    private final Profiles profiles;
    private final DuplicateIndex index;
    private final ComparePairs comparePairs;
    private final Duplicates duplicates;
    private final Outbox outbox;
    private final OutboxRelay relay;
    private final Clock clock;

    CheckContacts(
            StreamDatabase database,
            DuplicateChecks checks,
            Profiles profiles,
            DuplicateIndex index,
            ComparePairs comparePairs,
            Duplicates duplicates,
            Outbox outbox,
            OutboxRelay relay,
            Clock clock) {
        this.database = database;
        this.checks = checks;
        this.profiles = profiles;
        this.index = index;
        this.comparePairs = comparePairs;
        this.duplicates = duplicates;
        this.outbox = outbox;
        this.relay = relay;
        this.clock = clock;
    }

    /** Takes the next ones that wait; tells how many there were. */
    Mono<Integer> checkNext() {
        return checks.take(MOST)
                .filter(waiting -> !waiting.isEmpty())
                .flatMap(this::check)
                .as(database::inTransaction)
                .doOnNext(_ -> relay.wake())
                .defaultIfEmpty(0);
    }

    private Mono<Integer> check(Set<UUID> waiting) {
        return profiles.withRoots(database, waiting)
                .flatMap(ids -> profiles.load(database, ids))
                .flatMap(this::compare)
                .thenReturn(waiting.size());
    }

    private Mono<Void> compare(List<Profile> changed) {
        List<UUID> ids = changed.stream().map(Profile::id).toList();
        Set<UUID> orgs = changed.stream().map(Profile::org).collect(Collectors.toSet());
        return index.known(ids)
                .map(known -> IndexChange.between(known, changed))
                .flatMap(index::apply)
                .then(duplicates.settings(orgs))
                .flatMap(settings -> propose(changed, settings));
    }

    private Mono<Void> propose(List<Profile> changed, Map<UUID, DuplicateSettings> settings) {
        List<UUID> ids = changed.stream().map(Profile::id).toList();
        List<Profile> asked = changed.stream()
                .filter(Profile::findable)
                .filter(profile -> settings.getOrDefault(profile.org(), DuplicateSettings.DEFAULT)
                                .mode()
                        != DuplicateMode.OFF)
                .toList();
        return comparePairs
                .compare(database, asked, 1)
                .flatMap(found -> duplicates
                        .withdraw(ids, found)
                        .flatMap(duplicates::count)
                        .then(duplicates.save(found, settings)))
                .flatMap(this::announce);
    }

    private Mono<Void> announce(List<Saved> saved) {
        List<Saved> fresh = saved.stream().filter(Saved::fresh).toList();
        Map<UUID, Double> expected = new HashMap<>();
        fresh.forEach(pair -> expected.merge(pair.org(), pair.probability(), Double::sum));
        return duplicates
                .count(expected)
                .then(outbox.append(
                        database,
                        Topics.CONTACT_EVENTS,
                        fresh.stream().map(this::suspected).toList()));
    }

    private DuplicateSuspected suspected(Saved pair) {
        return new DuplicateSuspected(
                Ids.next(), pair.org(), clock.instant(), pair.newerId(), pair.olderId(), "similar");
    }
}
