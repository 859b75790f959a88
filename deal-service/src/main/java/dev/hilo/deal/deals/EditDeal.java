package dev.hilo.deal.deals;

import dev.hilo.deal.currencies.CurrencyRates;
import dev.hilo.deal.currencies.Exchange;
import dev.hilo.deal.fields.RequireFields;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.outbox.OutboxRelay;
import dev.hilo.platform.requests.EntityTag;
import dev.hilo.platform.requests.MergePatch;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.FieldError;
import dev.hilo.platform.web.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes the fields of a deal; to another stage it is moved. */
@Component
class EditDeal {

    private static final String EDIT = "deals:edit";

    private final ApiDatabase database;
    private final DealsToChange toChange;
    private final MergePatch mergePatch;
    private final DealReferences references;
    private final RequireFields customFields;
    private final CurrencyRates rates;
    private final SaveDeals saving;
    private final Deals deals;
    private final OutboxRelay relay;

    @SuppressWarnings("TooManyParameters") // wiring
    EditDeal(
            ApiDatabase database,
            DealsToChange toChange,
            MergePatch mergePatch,
            DealReferences references,
            RequireFields customFields,
            CurrencyRates rates,
            SaveDeals saving,
            Deals deals,
            OutboxRelay relay) {
        this.database = database;
        this.toChange = toChange;
        this.mergePatch = mergePatch;
        this.references = references;
        this.customFields = customFields;
        this.rates = rates;
        this.saving = saving;
        this.deals = deals;
        this.relay = relay;
    }

    /**
     * The deal after a JSON merge patch.
     *
     * @param expected the version the caller saw, as entity tag; nothing if they do not care, or say it in the patch
     * @throws Problem 404, 412 if it is another version by now, 409 if the patch names another one, 422
     */
    Mono<DealView> edit(Caller caller, UUID id, @Nullable String expected, JsonNode patch) {
        Patch asked = Patch.of(patch);
        return database.inTransaction(toChange.find(caller, EDIT, id))
                .map(present -> patched(present, asked).namedAnew(present.fields()))
                .flatMap(named -> require(named, Reach.of(caller, EDIT)))
                .then(database.inTransaction(Mono.defer(() -> save(caller, id, expected, asked))))
                .doOnSuccess(_ -> relay.wake());
    }

    private Mono<Void> require(DealFields named, Reach reach) {
        return references.require(named, reach).then(customFields.require(named.customFields(), false));
    }

    private Mono<DealView> save(Caller caller, UUID id, @Nullable String expected, Patch asked) {
        return toChange.find(caller, EDIT, id)
                .doOnNext(present -> EntityTag.require(present.version(), expected))
                .flatMap(present -> sameVersion(present, asked))
                .zipWhen(_ -> rates.today(), (present, exchange) -> changed(present, asked, exchange))
                .flatMap(change -> saving.save(caller, List.of(change)))
                .then(Mono.defer(() -> deals.find(Conditions.of("d.id = :id", "id", id))));
    }

    private Mono<StoredDeal> sameVersion(StoredDeal present, Patch asked) {
        return asked.version().filter(version -> version != present.version()).isPresent()
                ? saving.conflict(present.id())
                : Mono.just(present);
    }

    private ChangedDeal changed(StoredDeal present, Patch asked, Exchange exchange) {
        DealFields fields = patched(present, asked);
        List<FieldError> errors = DealRules.errorsOf(
                fields, present.standing().status(), present.createdAt(), exchange.now(), exchange.zone());
        // A date that has passed since does not stand in the way of other changes.
        List<FieldError> mine = errors.stream()
                .filter(error -> !error.field().equals("expectedCloseOn")
                        || !Objects.equals(
                                fields.expectedCloseOn(), present.fields().expectedCloseOn()))
                .toList();
        if (!mine.isEmpty()) {
            throw Problem.invalid(mine);
        }
        return ChangedDeal.of(present, present.edited(fields));
    }

    private DealFields patched(StoredDeal present, Patch asked) {
        DealFields before = present.fields();
        DealFields after = mergePatch
                .apply(before, asked.fields(), DealFields.class)
                .filledIn(BigDecimal.ZERO, Objects.requireNonNull(before.currency()));
        int chance = Objects.requireNonNullElse(after.probability(), 0);
        return after.closed(chance, after.closedAt());
    }

    /** What somebody wants changed, and the version they saw if they say so. */
    private record Patch(JsonNode fields, Optional<Long> version) {

        static Patch of(JsonNode patch) {
            if (!(patch instanceof ObjectNode object) || !object.has("version")) {
                return new Patch(patch, Optional.empty());
            }
            if (!object.get("version").canConvertToLong()) {
                throw Problem.invalid("version", "invalid");
            }
            ObjectNode fields = object.deepCopy();
            var _ = fields.remove("version");
            return new Patch(fields, Optional.of(object.get("version").asLong()));
        }
    }
}
