package dev.hilo.deal.deals;

import dev.hilo.deal.currencies.CurrencyRates;
import dev.hilo.deal.currencies.Exchange;
import dev.hilo.deal.fields.RequireFields;
import dev.hilo.deal.pipelines.PipelineAccess;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.outbox.OutboxRelay;
import dev.hilo.platform.requests.MergePatch;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.FieldError;
import dev.hilo.platform.web.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Changes many deals at once, all of them or none; a handful of statements, however many they are. */
@Component
class BulkEdit {

    private static final String BULK = "deals:bulk";
    private static final int MOST = 1000;

    private final ApiDatabase database;
    private final StoredDeals stored;
    private final MergePatch mergePatch;
    private final DealReferences references;
    private final RequireFields customFields;
    private final CurrencyRates rates;
    private final SaveDeals saving;
    private final OutboxRelay relay;

    @SuppressWarnings("TooManyParameters") // wiring
    BulkEdit(
            ApiDatabase database,
            StoredDeals stored,
            MergePatch mergePatch,
            DealReferences references,
            RequireFields customFields,
            CurrencyRates rates,
            SaveDeals saving,
            OutboxRelay relay) {
        this.database = database;
        this.stored = stored;
        this.mergePatch = mergePatch;
        this.references = references;
        this.customFields = customFields;
        this.rates = rates;
        this.saving = saving;
        this.relay = relay;
    }

    /**
     * What is to be done.
     *
     * @param patch a JSON merge patch for each of them: {@code {"ownerId": …}} assigns them
     */
    record BulkChange(
            @Nullable List<UUID> ids,
            @Nullable JsonNode patch,
            @Nullable List<@Nullable String> addTags,
            @Nullable List<@Nullable String> removeTags,
            @Nullable Boolean archived) {

        BulkChange {
            ids = ids == null ? null : List.copyOf(ids);
        }
    }

    /**
     * What was done.
     *
     * @param notFound ids that are not there, or not within the caller's reach
     */
    record BulkResult(int changed, List<UUID> notFound) {}

    Mono<BulkResult> change(Caller caller, BulkChange asked) {
        List<UUID> ids = ids(asked);
        Reach reach = Reach.of(caller, BULK);
        return database.inTransaction(deals(caller, reach, ids).next())
                .map(one -> named(one, asked))
                .flatMap(named ->
                        references.require(named, reach).then(customFields.require(named.customFields(), false)))
                .then(database.inTransaction(Mono.defer(() -> save(caller, reach, ids, asked))))
                .doOnSuccess(_ -> relay.wake());
    }

    private static List<UUID> ids(BulkChange asked) {
        List<UUID> ids = asked.ids() == null ? List.of() : List.copyOf(new LinkedHashSet<>(asked.ids()));
        if (ids.isEmpty()) {
            throw Problem.invalid("ids", "required");
        }
        if (ids.size() > MOST) {
            throw Problem.invalid("ids", "too-many", MOST);
        }
        return ids;
    }

    private Flux<StoredDeal> deals(Caller caller, Reach reach, List<UUID> ids) {
        Conditions conditions = Conditions.of("d.id = any(:ids)", "ids", ids.toArray(UUID[]::new));
        reach.narrow(conditions, "d.owner_id");
        PipelineAccess.narrow(conditions, caller, "d.pipeline_id");
        return stored.list(conditions);
    }

    /** Whoever the patch names is the same for all. */
    private DealFields named(StoredDeal deal, BulkChange asked) {
        return patched(deal, asked).fields().namedAnew(deal.fields());
    }

    private Mono<BulkResult> save(Caller caller, Reach reach, List<UUID> ids, BulkChange asked) {
        return deals(caller, reach, ids)
                .collectList()
                .zipWith(rates.today(), (deals, exchange) -> changes(deals, asked, exchange))
                .delayUntil(changes -> saving.save(caller, changes))
                .map(changes -> result(ids, changes));
    }

    private List<ChangedDeal> changes(List<StoredDeal> deals, BulkChange asked, Exchange exchange) {
        List<ChangedDeal> changes = new ArrayList<>(deals.size());
        for (StoredDeal deal : deals) {
            StoredDeal after = patched(deal, asked).archived(archivedAt(deal, asked, exchange));
            List<FieldError> errors = DealRules.errorsOf(
                    after.fields(), deal.standing().status(), deal.createdAt(), exchange.now(), exchange.zone());
            if (!errors.isEmpty() && !Objects.equals(after.fields(), deal.fields())) {
                throw Problem.invalid(errors);
            }
            changes.add(ChangedDeal.of(deal, after));
        }
        return changes;
    }

    private static @Nullable Instant archivedAt(StoredDeal deal, BulkChange asked, Exchange exchange) {
        if (asked.archived() == null) {
            return deal.archivedAt();
        }
        return asked.archived() ? Objects.requireNonNullElse(deal.archivedAt(), exchange.now()) : null;
    }

    private StoredDeal patched(StoredDeal deal, BulkChange asked) {
        JsonNode patch = Objects.requireNonNullElseGet(asked.patch(), JsonNodeFactory.instance::objectNode);
        DealFields fields = mergePatch.apply(deal.fields(), patch, DealFields.class);
        Set<String> removed = new HashSet<>(DealTexts.tags(asked.removeTags()));
        List<@Nullable String> tags = Stream.<@Nullable String>concat(
                        DealTexts.tags(fields.tags()).stream(), DealTexts.tags(asked.addTags()).stream())
                .filter(tag -> !removed.contains(tag))
                .distinct()
                .toList();
        return deal.edited(fields.tagged(tags));
    }

    private static BulkResult result(List<UUID> ids, List<ChangedDeal> changes) {
        Set<UUID> missing = new LinkedHashSet<>(ids);
        changes.forEach(change -> missing.remove(change.before().id()));
        return new BulkResult(changes.size(), List.copyOf(missing));
    }
}
