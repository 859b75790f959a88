package dev.hilo.deal.deals;

import dev.hilo.contracts.deal.DealEvent.Change;
import dev.hilo.deal.deals.HistoryEntries.Latest;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.FieldError;
import dev.hilo.platform.web.Problem;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes deals with their history and tells the others, all in the caller's transaction. */
@Component
class SaveDeals {

    private final StoredDeals stored;
    private final HistoryEntries history;
    private final AnnounceDeals announcing;
    private final Clock clock;

    SaveDeals(StoredDeals stored, HistoryEntries history, AnnounceDeals announcing, Clock clock) {
        this.stored = stored;
        this.history = history;
        this.announcing = announcing;
        this.clock = clock;
    }

    /** New deals. */
    Mono<Void> add(Caller caller, List<StoredDeal> deals) {
        List<HistoryEntry> entries = deals.stream().map(SaveDeals::created).toList();
        return stored.add(caller.org(), deals)
                .then(history.add(caller, entries, clock.instant()))
                .then(announce(caller, deals.stream().collect(Collectors.toMap(StoredDeal::id, _ -> Change.CREATED))));
    }

    private static HistoryEntry created(StoredDeal deal) {
        return new HistoryEntry(
                deal.id(), deal.pipelineId(), "CREATED", null, deal.standing().stageId(), null, Map.of(), null, 1);
    }

    /**
     * Changed deals.
     *
     * @throws Problem 409, and nothing is changed, if one of them is not any more what it was
     */
    Mono<Void> save(Caller caller, List<ChangedDeal> changes) {
        if (changes.isEmpty()) {
            return Mono.empty();
        }
        return stored.save(changes.stream().map(ChangedDeal::after).toList(), clock.instant())
                .filter(saved -> saved == changes.size())
                .switchIfEmpty(
                        Mono.defer(() -> conflict(changes.getFirst().before().id())))
                .then(history.add(
                        caller, changes.stream().map(ChangedDeal::entry).toList(), clock.instant()))
                .then(announce(
                        caller,
                        changes.stream()
                                .collect(Collectors.toMap(
                                        change -> change.before().id(), ChangedDeal::what))));
    }

    /** As they stand in the database now: with the names and the company that belong to them. */
    private Mono<Void> announce(Caller caller, Map<UUID, Change> what) {
        return Mono.defer(() -> stored.list(Conditions.of(
                                "d.id = any(:ids)", "ids", what.keySet().toArray(UUID[]::new)))
                        .collectList())
                .flatMap(deals -> announcing.announce(caller, deals, what));
    }

    /** 409 that says what happened meanwhile. */
    <T> Mono<T> conflict(UUID deal) {
        return history.latest(deal).flatMap(latest -> Mono.error(changed(latest)));
    }

    private static Problem changed(Latest latest) {
        return Problem.conflict(
                new FieldError("version", "stale"),
                "deal-changed",
                latest.actor(),
                latest.stageName(),
                latest.at().toString());
    }
}
