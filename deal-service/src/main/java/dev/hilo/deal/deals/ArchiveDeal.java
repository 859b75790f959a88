package dev.hilo.deal.deals;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.outbox.OutboxRelay;
import dev.hilo.platform.security.Caller;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Puts a deal away, so that it counts nowhere, or takes it out again. Both may be repeated. */
@Component
class ArchiveDeal {

    private final ApiDatabase database;
    private final DealsToChange toChange;
    private final SaveDeals saving;
    private final Deals deals;
    private final OutboxRelay relay;
    private final Clock clock;

    ArchiveDeal(
            ApiDatabase database,
            DealsToChange toChange,
            SaveDeals saving,
            Deals deals,
            OutboxRelay relay,
            Clock clock) {
        this.database = database;
        this.toChange = toChange;
        this.saving = saving;
        this.deals = deals;
        this.relay = relay;
        this.clock = clock;
    }

    Mono<DealView> archive(Caller caller, UUID id) {
        return put(caller, id, true);
    }

    Mono<DealView> restore(Caller caller, UUID id) {
        return put(caller, id, false);
    }

    private Mono<DealView> put(Caller caller, UUID id, boolean away) {
        Mono<DealView> work = toChange.find(caller, "deals:delete", id)
                .filter(deal -> (deal.archivedAt() != null) != away)
                .map(deal -> ChangedDeal.of(deal, deal.archived(away ? clock.instant() : null)))
                .flatMap(change -> saving.save(caller, List.of(change)))
                .then(Mono.defer(() -> deals.find(Conditions.of("d.id = :id", "id", id))));
        return database.inTransaction(work).doOnSuccess(_ -> relay.wake());
    }
}
