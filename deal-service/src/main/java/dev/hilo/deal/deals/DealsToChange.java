package dev.hilo.deal.deals;

import dev.hilo.deal.pipelines.PipelineAccess;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Problem;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The deals that a caller may change. */
@Component
class DealsToChange {

    private final StoredDeals stored;

    DealsToChange(StoredDeals stored) {
        this.stored = stored;
    }

    /**
     * The deal, if it is within the caller's reach.
     *
     * @param permission for what is to be done
     * @throws Problem 403, 404
     */
    Mono<StoredDeal> find(Caller caller, String permission, UUID id) {
        Conditions conditions = Conditions.of("d.id = :id", "id", id);
        Reach.of(caller, permission).narrow(conditions, "d.owner_id");
        PipelineAccess.narrow(conditions, caller, "d.pipeline_id");
        return stored.find(conditions).switchIfEmpty(Mono.error(Problem::notFound));
    }
}
