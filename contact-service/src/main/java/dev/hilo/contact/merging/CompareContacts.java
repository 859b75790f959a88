package dev.hilo.contact.merging;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.lists.Reach;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shows what a merge of two contacts would make of them. */
@Component
class CompareContacts {

    private final ApiDatabase database;
    private final MergeableContacts contacts;

    CompareContacts(ApiDatabase database, MergeableContacts contacts) {
        this.database = database;
        this.contacts = contacts;
    }

    /** Refused as the merge itself would be. */
    Mono<ComparisonView> compare(UUID survivor, UUID merged, Reach reach) {
        return Mono.fromRunnable(() -> Pair.refuseIfSame(survivor, merged))
                .then(contacts.find(List.of(survivor, merged), reach))
                .as(database::inTransaction)
                .map(found -> Pair.of(survivor, merged, found))
                .map(pair -> ComparisonView.of(pair, blended(pair).shown()));
    }

    private static Blend blended(Pair pair) {
        return new Blend(
                pair.survivor().fields(),
                List.of(new Contribution(
                        Ids.next(), pair.merged().id(), pair.merged().fields(), Map.of(), Set.of())));
    }
}
