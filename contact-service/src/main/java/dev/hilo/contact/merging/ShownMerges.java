package dev.hilo.contact.merging;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.web.Page;
import dev.hilo.platform.web.Problem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Merges as requests read them, with what came of each. */
@Component
class ShownMerges {

    private final ApiDatabase database;
    private final Merges merges;
    private final Survivors survivors;

    ShownMerges(ApiDatabase database, Merges merges, Survivors survivors) {
        this.database = database;
        this.merges = merges;
        this.survivors = survivors;
    }

    Mono<Page<MergeView>> list(Conditions conditions, int limit) {
        return merges.list(conditions, limit + 1)
                .as(database::inTransaction)
                .map(found -> found.stream()
                        .map(merge -> MergeView.of(merge, List.of()))
                        .toList())
                .map(found -> Page.of(found, limit, merge -> merge.position().cursor()));
    }

    Mono<MergeView> find(UUID id, Reach reach) {
        Conditions conditions = Conditions.of("j.id = :id", "id", id);
        reach.narrow(conditions, "c.owner_id");
        return merges.list(conditions, 1)
                .filter(found -> !found.isEmpty())
                .switchIfEmpty(Mono.error(Problem::notFound))
                .map(List::getFirst)
                .flatMap(this::withFields)
                .as(database::inTransaction);
    }

    private Mono<MergeView> withFields(Merge merge) {
        return Mono.zip(survivors.find(merge.survivorId()), merges.contributions(merge.survivorId()))
                .map(read -> new Blend(read.getT1().own(), read.getT2()).origins())
                .defaultIfEmpty(Map.of())
                .map(origins -> MergeView.of(merge, fieldsFrom(merge.id(), origins)));
    }

    private static List<MergeField> fieldsFrom(UUID merge, Map<MergeField, UUID> origins) {
        return origins.entrySet().stream()
                .filter(origin -> origin.getValue().equals(merge))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
