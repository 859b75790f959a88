package dev.hilo.deal.deals;

import dev.hilo.deal.deals.HistoryEntries.Latest;
import dev.hilo.deal.deals.HistoryEntry.PutAside;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.outbox.OutboxRelay;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.FieldError;
import dev.hilo.platform.web.Problem;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes a deal's last move back, as long as nothing else happened to it: stage, place, dates and reason. */
@Component
class UndoMove {

    private final ApiDatabase database;
    private final DealsToChange toChange;
    private final HistoryEntries history;
    private final Places places;
    private final SaveDeals saving;
    private final Deals deals;
    private final OutboxRelay relay;

    UndoMove(
            ApiDatabase database,
            DealsToChange toChange,
            HistoryEntries history,
            Places places,
            SaveDeals saving,
            Deals deals,
            OutboxRelay relay) {
        this.database = database;
        this.toChange = toChange;
        this.history = history;
        this.places = places;
        this.saving = saving;
        this.deals = deals;
        this.relay = relay;
    }

    /**
     * The deal where it stood before.
     *
     * @throws Problem 404, 409 if the last thing that happened to it was no move
     */
    Mono<DealView> undo(Caller caller, UUID id) {
        Mono<DealView> work = toChange.find(caller, "deals:edit", id)
                .zipWhen(_ -> history.latest(id), Undoable::of)
                .flatMap(this::back)
                .flatMap(change -> saving.save(caller, List.of(change)))
                .then(Mono.defer(() -> deals.find(Conditions.of("d.id = :id", "id", id))));
        return database.inTransaction(work).doOnSuccess(_ -> relay.wake());
    }

    private Mono<ChangedDeal> back(Undoable undoable) {
        StoredDeal deal = undoable.deal();
        PutAside before = undoable.before();
        return places.back(before.standing().stageId(), deal.id(), before.rank())
                .map(rank -> ChangedDeal.undone(
                        deal,
                        deal.standing(
                                deal.fields().closed(before.probability(), before.closedAt()),
                                before.standing(),
                                rank,
                                before.stageSince())));
    }

    private record Undoable(StoredDeal deal, PutAside before) {

        static Undoable of(StoredDeal deal, Latest latest) {
            PutAside before = latest.before();
            if (before == null || latest.version() != deal.version() || deal.archivedAt() != null) {
                throw Problem.conflict(new FieldError("version", "stale"), "nothing-to-undo");
            }
            return new Undoable(deal, before);
        }
    }
}
