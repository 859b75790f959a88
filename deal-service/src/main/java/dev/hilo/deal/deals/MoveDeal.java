package dev.hilo.deal.deals;

import dev.hilo.deal.deals.NewDeal.WhyLost;
import dev.hilo.deal.pipelines.Pipelines;
import dev.hilo.deal.pipelines.Stage;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.outbox.OutboxRelay;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Problem;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Moves a deal within its column or to another one. Of two who move the same card at once one wins, also if neither
 * says which version they saw: each changes only what it has read.
 */
@Component
class MoveDeal {

    private static final Retry PLACE_TAKEN = Retry.max(5).filter(DuplicateKeyException.class::isInstance);

    private final ApiDatabase database;
    private final DealsToChange toChange;
    private final Pipelines pipelines;
    private final LostReasonLookup lostReasons;
    private final Places places;
    private final SaveDeals saving;
    private final Deals deals;
    private final OutboxRelay relay;
    private final Clock clock;

    @SuppressWarnings("TooManyParameters") // wiring
    MoveDeal(
            ApiDatabase database,
            DealsToChange toChange,
            Pipelines pipelines,
            LostReasonLookup lostReasons,
            Places places,
            SaveDeals saving,
            Deals deals,
            OutboxRelay relay,
            Clock clock) {
        this.database = database;
        this.toChange = toChange;
        this.pipelines = pipelines;
        this.lostReasons = lostReasons;
        this.places = places;
        this.saving = saving;
        this.deals = deals;
        this.relay = relay;
        this.clock = clock;
    }

    /**
     * Where to.
     *
     * @param before the card that will stand below it
     * @param after the card that will stand above it; neither: it comes to the top
     * @param lostReason demanded in a lost stage
     * @param version the caller saw; nothing if they do not care
     */
    record Move(
            @Nullable UUID stageId,
            @Nullable UUID before,
            @Nullable UUID after,
            @Nullable WhyLost lostReason,
            @Nullable Long version) {}

    /**
     * The deal where it stands now.
     *
     * @throws Problem 404, 409 if somebody else changed it meanwhile, 422
     */
    Mono<DealView> move(Caller caller, UUID id, Move asked) {
        Mono<DealView> work = toChange.find(caller, "deals:edit", id)
                .flatMap(present -> expected(present, asked))
                .flatMap(present -> target(caller, present, asked))
                .flatMap(target -> saving.save(caller, List.of(target)))
                .then(Mono.defer(() -> deals.find(Conditions.of("d.id = :id", "id", id))));
        return database.inTransaction(work).retryWhen(PLACE_TAKEN).doOnSuccess(_ -> relay.wake());
    }

    private Mono<StoredDeal> expected(StoredDeal present, Move asked) {
        if (asked.version() != null && asked.version() != present.version()) {
            return saving.conflict(present.id());
        }
        return present.archivedAt() == null
                ? Mono.just(present)
                : Mono.error(Problem.invalid("archivedAt", "archived"));
    }

    private Mono<ChangedDeal> target(Caller caller, StoredDeal present, Move asked) {
        return stage(caller, present, asked)
                .zipWhen(
                        _ -> lostReasons.reason(asked.lostReason()),
                        (stage, reason) -> StageChange.moving(present, stage, reason, clock.instant()))
                .zipWhen(
                        change ->
                                places.place(change.standing().stageId(), present.id(), asked.before(), asked.after()),
                        (change, rank) -> moved(present, change, rank, clock.instant()));
    }

    private Mono<Stage> stage(Caller caller, StoredDeal present, Move asked) {
        UUID stage = asked.stageId();
        if (stage == null) {
            return Mono.error(Problem.invalid("stageId", "required"));
        }
        return pipelines
                .find(caller, present.pipelineId())
                .switchIfEmpty(Mono.error(Problem::notFound))
                .map(pipeline ->
                        pipeline.stage(stage).orElseThrow(() -> Problem.invalid("stageId", "not-of-this-pipeline")));
    }

    static ChangedDeal moved(StoredDeal present, StageChange change, String rank, Instant now) {
        boolean leaves = !present.standing().stageId().equals(change.standing().stageId());
        return ChangedDeal.of(
                present,
                present.standing(
                        present.fields().closed(change.probability(), change.closedAt()),
                        change.standing(),
                        rank,
                        leaves ? now : present.stageSince()));
    }
}
