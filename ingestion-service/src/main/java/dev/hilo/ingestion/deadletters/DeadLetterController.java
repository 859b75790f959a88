package dev.hilo.ingestion.deadletters;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Names;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.lists.Position;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Page;
import dev.hilo.platform.web.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/dead-letters")
@Tag(name = "dead-letters", description = "Events that a service could not digest")
@SuppressWarnings("RequestMappingAnnotation") // the caller comes from the token
class DeadLetterController {

    private static final String CONFIGURE = "channels:configure";

    private final ApiDatabase database;
    private final DeadLetters letters;
    private final ReplayDeadLetter replaying;

    DeadLetterController(ApiDatabase database, DeadLetters letters, ReplayDeadLetter replaying) {
        this.database = database;
        this.letters = letters;
        this.replaying = replaying;
    }

    /**
     * A dead letter as the API shows it.
     *
     * @param origin partition and offset on the topic
     * @param body in Base64; only where a single one is asked for
     */
    record DeadLetterView(
            UUID id,
            Instant at,
            String topic,
            String origin,
            String type,
            String reason,
            Map<String, String> headers,
            long size,
            String state,
            @Nullable String body) {

        static DeadLetterView of(DeadLetter letter, @Nullable String body) {
            return new DeadLetterView(
                    letter.id(),
                    letter.at(),
                    letter.topic(),
                    letter.origin(),
                    letter.type(),
                    letter.reason(),
                    letter.headers(),
                    letter.size(),
                    Names.of(letter.state()),
                    body);
        }
    }

    @GetMapping
    @Operation(summary = "The events waiting for a fix, the latest first; with state=replayed those told again since")
    Mono<Page<DeadLetterView>> list(
            @Parameter(hidden = true) Caller caller,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var _ = caller.require(CONFIGURE);
        Set<DeadLetter.State> states = Parameters.choices("state", state, DeadLetter.State.class);
        Conditions conditions = Conditions.of(
                "d.state = any(:states)",
                "states",
                (states.isEmpty() ? EnumSet.of(DeadLetter.State.WAITING) : states)
                        .stream().map(Enum::name).toArray(String[]::new));
        Parameters.text("topic", topic).ifPresent(name -> conditions.and("d.topic = :topic", "topic", name));
        Position.parse(cursor).ifPresent(last -> last.goOn(conditions, "d.at", "d.id"));
        int most = Parameters.limit(limit);
        return database.inTransaction(letters.list(conditions, most + 1))
                .map(found -> Page.of(found, most, last -> new Position(last.at(), last.id()).cursor()))
                .map(page -> page.map(letter -> DeadLetterView.of(letter, null)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One event with its body")
    Mono<DeadLetterView> find(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        var _ = caller.require(CONFIGURE);
        return letters.find(id)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .zipWith(letters.body(id).defaultIfEmpty(new byte[0]))
                .as(database::inTransaction)
                .map(both -> DeadLetterView.of(both.getT1(), Base64.getEncoder().encodeToString(both.getT2())));
    }

    @PostMapping("/{id}/replay")
    @Operation(summary = "Tells the event again, with the id it always had")
    Mono<DeadLetterView> replay(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        var _ = caller.require(CONFIGURE);
        return replaying.replay(caller, id).map(letter -> DeadLetterView.of(letter, null));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throws the event away")
    Mono<Void> discard(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        var _ = caller.require(CONFIGURE);
        return replaying.discard(caller, id);
    }
}
