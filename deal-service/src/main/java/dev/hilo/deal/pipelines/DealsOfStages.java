package dev.hilo.deal.pipelines;

import dev.hilo.platform.security.Caller;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** The deals that stand in stages; whoever knows deals answers for them. */
public interface DealsOfStages {

    /** Whether any stands there, archived ones included. */
    Mono<Boolean> stand(UUID stage);

    /** All of them go to another stage of the pipeline, behind the ones that are there. */
    Mono<Void> move(Caller caller, UUID pipeline, UUID from, Stage to);
}
