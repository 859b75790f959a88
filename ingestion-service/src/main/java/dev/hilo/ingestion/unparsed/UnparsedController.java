package dev.hilo.ingestion.unparsed;

import dev.hilo.ingestion.channel.Adapters;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Cursor;
import dev.hilo.platform.web.Limit;
import dev.hilo.platform.web.Page;
import dev.hilo.platform.web.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
@RequestMapping("/api/v1/unparsed")
@Tag(name = "unparsed", description = "Posts of providers that were true and not understood")
@SuppressWarnings("RequestMappingAnnotation") // the caller comes from the token
class UnparsedController {

    private static final String CONFIGURE = "channels:configure";

    private final ApiDatabase database;
    private final KeptPosts kept;
    private final ReplayPost replays;

    UnparsedController(ApiDatabase database, KeptPosts kept, ReplayPost replays) {
        this.database = database;
        this.kept = kept;
        this.replays = replays;
    }

    /**
     * A post as the API shows it.
     *
     * @param body in Base64; only where a single post is asked for, and it is not too large for that
     */
    record View(
            UUID id,
            UUID accountId,
            String channel,
            Instant receivedAt,
            String reason,
            String contentType,
            Map<String, String> headers,
            @Nullable Long size,
            String state,
            int attempts,
            @Nullable String body) {

        static View of(KeptPost post, @Nullable String body) {
            return new View(
                    post.id(),
                    post.account(),
                    Adapters.name(post.channel()),
                    post.receivedAt(),
                    post.reason(),
                    post.contentType(),
                    post.headers(),
                    post.size(),
                    name(post.state()),
                    post.attempts(),
                    body);
        }
    }

    /** What a replay came to. */
    record Replayed(UUID id, String state, String reason, int events) {}

    @GetMapping
    @Operation(summary = "The posts waiting for a fix; with state=replayed those that were read since")
    Mono<Page<View>> list(
            @Parameter(hidden = true) Caller caller,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var _ = caller.require(CONFIGURE);
        int rows = Limit.of(limit);
        return database.inTransaction(kept.page(state(state), Cursor.parse(cursor, 1), rows + 1))
                .map(found -> Page.of(found, rows, last -> Cursor.of(last.id())))
                .map(page -> page.map(post -> View.of(post, null)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One post with its body")
    Mono<View> get(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        var _ = caller.require(CONFIGURE);
        return database.inTransaction(
                kept.find(id).switchIfEmpty(Mono.error(Problem::notFound)).flatMap(this::withBody));
    }

    @PostMapping("/{id}/replay")
    @Operation(summary = "Reads the post again; its events are told with the ids they always had")
    Mono<Replayed> replay(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        var _ = caller.require(CONFIGURE);
        return replays.replay(caller, id)
                .map(result -> new Replayed(result.id(), name(result.state()), result.reason(), result.events()));
    }

    @PostMapping("/replay")
    @Operation(summary = "Reads all waiting posts again")
    Mono<ReplayPost.Summary> replayAll(@Parameter(hidden = true) Caller caller) {
        var _ = caller.require(CONFIGURE);
        return replays.replayAll(caller);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Discards a post that nobody will ever need")
    Mono<Void> discard(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        var _ = caller.require(CONFIGURE);
        return replays.discard(caller, id);
    }

    private Mono<View> withBody(KeptPost post) {
        return kept.body(post.id())
                .map(body -> View.of(post, Base64.getEncoder().encodeToString(body)))
                .switchIfEmpty(Mono.fromSupplier(() -> View.of(post, null)));
    }

    private static KeptPost.State state(@Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return KeptPost.State.WAITING;
        }
        return Arrays.stream(KeptPost.State.values())
                .filter(state -> name(state).equals(asked))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("state", "one-of", states()));
    }

    private static String states() {
        return Arrays.stream(KeptPost.State.values())
                .map(UnparsedController::name)
                .collect(Collectors.joining(", "));
    }

    private static String name(KeptPost.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
