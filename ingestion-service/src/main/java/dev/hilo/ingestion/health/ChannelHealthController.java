package dev.hilo.ingestion.health;

import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "channels")
@SuppressWarnings("RequestMappingAnnotation") // the caller comes from the token
class ChannelHealthController {

    private final ChannelHealths healths;

    ChannelHealthController(ChannelHealths healths) {
        this.healths = healths;
    }

    @GetMapping("/api/v1/channels/{id}/health")
    @Operation(summary = "How an account is: what came last, what is missing, what waits, and what to look at")
    Mono<ChannelHealth> find(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        var _ = caller.require("channels:view");
        return healths.find(id).switchIfEmpty(Mono.error(Problem::notFound));
    }
}
