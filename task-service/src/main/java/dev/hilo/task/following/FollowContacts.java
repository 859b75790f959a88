package dev.hilo.task.following;

import dev.hilo.contracts.contact.ContactEvent;
import dev.hilo.contracts.contact.ContactEvent.ContactErased;
import dev.hilo.contracts.contact.ContactEvent.DuplicateSuspected;
import dev.hilo.platform.database.StreamDatabase;
import dev.hilo.platform.outbox.OutboxRelay;
import dev.hilo.task.notifications.RaiseNotifications;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Tells owners of possible duplicates, and forgets whom others have forgotten. Names and merges are the directory's.
 */
@Component
class FollowContacts {

    private final StreamDatabase database;
    private final Neighbours neighbours;
    private final RaiseNotifications raise;
    private final OutboxRelay relay;

    FollowContacts(StreamDatabase database, Neighbours neighbours, RaiseNotifications raise, OutboxRelay relay) {
        this.database = database;
        this.neighbours = neighbours;
        this.raise = raise;
        this.relay = relay;
    }

    Mono<Void> follow(List<ContactEvent> events) {
        List<DuplicateSuspected> suspected =
                only(events, DuplicateSuspected.class).toList();
        UUID[] erased =
                only(events, ContactErased.class).map(ContactErased::contactId).toArray(UUID[]::new);
        if (suspected.isEmpty() && erased.length == 0) {
            return Mono.empty();
        }
        return neighbours
                .owners(suspected)
                .flatMap(notices -> raise.raise(database, notices))
                .then(Mono.defer(() -> neighbours.forget(erased)))
                .as(database::inTransaction)
                .then(Mono.fromRunnable(relay::wake));
    }

    private static <E> Stream<E> only(List<? extends ContactEvent> events, Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast);
    }
}
