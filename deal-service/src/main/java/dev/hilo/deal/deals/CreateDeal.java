package dev.hilo.deal.deals;

import dev.hilo.deal.currencies.CurrencyRates;
import dev.hilo.deal.currencies.Exchange;
import dev.hilo.deal.fields.RequireFields;
import dev.hilo.deal.pipelines.Pipeline;
import dev.hilo.deal.pipelines.Pipelines;
import dev.hilo.deal.pipelines.Stage;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.outbox.OutboxRelay;
import dev.hilo.platform.requests.RepeatableRequests;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.FieldError;
import dev.hilo.platform.web.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;
import tools.jackson.databind.json.JsonMapper;

/** Makes a deal; it comes to the top of its column. */
@Component
class CreateDeal {

    private static final Retry PLACE_TAKEN = Retry.max(5).filter(DuplicateKeyException.class::isInstance);
    private static final UUID NOBODY = new UUID(0, 0);

    private final ApiDatabase database;
    private final Pipelines pipelines;
    private final DealReferences references;
    private final RequireFields customFields;
    private final LostReasonLookup lostReasons;
    private final CurrencyRates rates;
    private final Places places;
    private final SaveDeals saving;
    private final Deals deals;
    private final RepeatableRequests requests;
    private final OutboxRelay relay;
    private final JsonMapper json;

    @SuppressWarnings("TooManyParameters") // wiring
    CreateDeal(
            ApiDatabase database,
            Pipelines pipelines,
            DealReferences references,
            RequireFields customFields,
            LostReasonLookup lostReasons,
            CurrencyRates rates,
            Places places,
            SaveDeals saving,
            Deals deals,
            RepeatableRequests requests,
            OutboxRelay relay,
            JsonMapper json) {
        this.database = database;
        this.pipelines = pipelines;
        this.references = references;
        this.customFields = customFields;
        this.lostReasons = lostReasons;
        this.rates = rates;
        this.places = places;
        this.saving = saving;
        this.deals = deals;
        this.requests = requests;
        this.relay = relay;
        this.json = json;
    }

    Mono<DealView> create(Caller caller, @Nullable String requestKey, NewDeal asked) {
        UUID id = Ids.next();
        Reach reach = Reach.of(caller, "deals:create");
        NewDeal owned = asked.ownerId() == null && !reach.me().equals(NOBODY) ? asked.ownedBy(reach.me()) : asked;
        Mono<DealView> work = requests.claim(caller, requestKey, json.writeValueAsBytes(asked), id)
                .flatMap(made -> made.map(Mono::just).orElseGet(() -> add(caller, owned, id)))
                .flatMap(made -> deals.find(Conditions.of("d.id = :id", "id", made)))
                .switchIfEmpty(Mono.error(Problem::notFound));
        return references
                .require(owned.fields(), reach)
                .then(customFields.require(owned.customFields(), true))
                .then(database.inTransaction(work).retryWhen(PLACE_TAKEN))
                .doOnSuccess(_ -> relay.wake());
    }

    private Mono<UUID> add(Caller caller, NewDeal asked, UUID id) {
        return pipeline(caller, asked)
                .flatMap(pipeline -> draft(asked, id, pipeline))
                .flatMap(this::placed)
                .flatMap(deal -> saving.add(caller, List.of(deal)))
                .thenReturn(id);
    }

    private Mono<StoredDeal> placed(StoredDeal draft) {
        return places.place(draft.standing().stageId(), draft.id(), null, null).map(draft::ranked);
    }

    private Mono<Pipeline> pipeline(Caller caller, NewDeal asked) {
        UUID id = asked.pipelineId();
        Mono<Pipeline> chosen = id == null ? pipelines.findDefault(caller) : pipelines.find(caller, id);
        return chosen.filter(pipeline -> pipeline.archivedAt() == null)
                .switchIfEmpty(Mono.error(() -> Problem.invalid("pipelineId", id == null ? "required" : "not-there")));
    }

    private Mono<StoredDeal> draft(NewDeal asked, UUID id, Pipeline pipeline) {
        Stage stage = stage(asked.stageId(), pipeline);
        return rates.today()
                .zipWhen(
                        _ -> lostReasons.reason(asked.lostReason()),
                        (exchange, reason) -> draft(
                                asked, id, pipeline, StageChange.entering(stage, reason, exchange.now()), exchange));
    }

    private static Stage stage(@Nullable UUID asked, Pipeline pipeline) {
        return asked == null
                ? pipeline.stages().getFirst()
                : pipeline.stage(asked).orElseThrow(() -> Problem.invalid("stageId", "not-of-this-pipeline"));
    }

    private static StoredDeal draft(
            NewDeal asked, UUID id, Pipeline pipeline, StageChange entering, Exchange exchange) {
        DealFields fields = asked.fields().filledIn(BigDecimal.ZERO, exchange.currency());
        boolean open = entering.standing().status() == DealStatus.OPEN;
        DealFields closed = fields.closed(
                open
                        ? Objects.requireNonNullElse(fields.probability(), entering.probability())
                        : entering.probability(),
                entering.closedAt());
        List<FieldError> errors = DealRules.errorsOf(
                closed, entering.standing().status(), exchange.now(), exchange.now(), exchange.zone());
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return new StoredDeal(
                id, pipeline.id(), closed, entering.standing(), "", "", null, exchange.now(), exchange.now(), null, 1);
    }
}
