package dev.hilo.contact.deals;

import dev.hilo.contracts.deal.DealEvent;
import dev.hilo.contracts.deal.DealEvent.Change;
import dev.hilo.contracts.deal.DealEvent.DealChanged;
import dev.hilo.platform.database.StreamDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps the latest picture of each deal and puts what happened on timelines, in whatever order events come. */
@Component
class FollowDeals {

    private final StreamDatabase database;
    private final FollowedDeals deals;

    FollowDeals(StreamDatabase database, FollowedDeals deals) {
        this.database = database;
        this.deals = deals;
    }

    Mono<Void> follow(List<DealEvent> events) {
        List<DealChanged> changes = new ArrayList<>();
        for (DealEvent event : events) {
            switch (event) {
                case DealChanged changed -> changes.add(changed);
            }
        }
        List<DealChanged> told = changes.stream()
                .filter(change -> change.what() != Change.EDITED)
                .toList();
        return database.inTransaction(deals.keep(latest(changes)).then(deals.tell(told)));
    }

    /** One a deal: a statement may write a row once. */
    private static Collection<DealChanged> latest(List<DealChanged> changes) {
        Map<UUID, DealChanged> latest = new HashMap<>();
        for (DealChanged change : changes) {
            latest.merge(change.dealId(), change, (one, other) -> one.version() >= other.version() ? one : other);
        }
        return latest.values();
    }
}
