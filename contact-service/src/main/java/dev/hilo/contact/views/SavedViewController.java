package dev.hilo.contact.views;

import dev.hilo.contact.history.RecordKind;
import dev.hilo.contact.written.ExpectedVersion;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.requests.EntityTag;
import dev.hilo.platform.requests.MergePatch;
import dev.hilo.platform.requests.RepeatableRequests;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.FieldError;
import dev.hilo.platform.web.Page;
import dev.hilo.platform.web.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Saved views: everybody has their own, and sees what others share. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/views")
@Tag(name = "views", description = "Lists that people come back to")
class SavedViewController {

    private final ApiDatabase database;
    private final SavedViews views;
    private final RepeatableRequests requests;
    private final MergePatch patch;

    SavedViewController(ApiDatabase database, SavedViews views, RepeatableRequests requests, MergePatch patch) {
        this.database = database;
        this.views = views;
        this.requests = requests;
        this.patch = patch;
    }

    @GetMapping
    @Operation(summary = "The caller's views and those that are shared, in their order")
    Mono<Page<SavedView>> list(
            @Parameter(hidden = true) Caller caller, @RequestParam(required = false) @Nullable String record) {
        Conditions conditions = new Conditions();
        Set<RecordKind> records = Parameters.choices("record", record, RecordKind.class);
        if (!records.isEmpty()) {
            conditions.and(
                    "record = any(:records)",
                    "records",
                    records.stream().map(RecordKind::name).toArray(String[]::new));
        }
        return views.list(Reach.user(caller), conditions)
                .as(database::inTransaction)
                .map(found -> new Page<>(found, null));
    }

    @PostMapping
    @Operation(
            summary = "A new view of the caller's",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = WrittenView.class))))
    Mono<ResponseEntity<SavedView>> create(
            @Parameter(hidden = true) Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody JsonNode body) {
        UUID id = Ids.next();
        WrittenView view = passed(patch.apply(WrittenView.EMPTY, body, WrittenView.class));
        return requests.claim(caller, key, body.toString().getBytes(StandardCharsets.UTF_8), id)
                .flatMap(earlier -> earlier.map(Mono::just).orElseGet(() -> insert(caller, id, view)))
                .flatMap(made -> one(caller, made))
                .as(database::inTransaction)
                .map(made -> tagged(ResponseEntity.created(URI.create("/api/v1/views/" + made.id())), made));
    }

    private Mono<UUID> insert(Caller caller, UUID id, WrittenView view) {
        return views.insert(caller.org(), Reach.user(caller), id, view).thenReturn(id);
    }

    @PatchMapping("/{id}")
    @Operation(
            summary = "Changes a view of the caller's by JSON merge patch",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = WrittenView.class))))
    Mono<ResponseEntity<SavedView>> change(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String expected,
            @RequestBody JsonNode changes) {
        String seen = ExpectedVersion.of(expected, changes);
        return own(caller, id, seen)
                .flatMap(present ->
                        views.update(present, passed(patch.apply(WrittenView.of(present), changes, WrittenView.class))))
                .filter(changed -> changed)
                .switchIfEmpty(Mono.error(() -> new Problem(HttpStatus.PRECONDITION_FAILED, "changed-meanwhile")))
                .flatMap(_ -> one(caller, id))
                .as(database::inTransaction)
                .map(changed -> tagged(ResponseEntity.ok(), changed));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Removes a view of the caller's")
    Mono<Void> remove(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String expected) {
        return own(caller, id, expected)
                .flatMap(view -> views.delete(view.id()))
                .as(database::inTransaction);
    }

    private Mono<SavedView> own(Caller caller, UUID id, @Nullable String expected) {
        return one(caller, id)
                .doOnNext(view -> EntityTag.require(view.version(), expected))
                .doOnNext(view -> {
                    if (!view.owner().equals(Reach.user(caller))) {
                        throw new Problem(HttpStatus.FORBIDDEN, "view-of-another");
                    }
                });
    }

    private Mono<SavedView> one(Caller caller, UUID id) {
        return views.list(Reach.user(caller), Conditions.of("id = :id", "id", id))
                .flatMap(found -> Mono.justOrEmpty(found.stream().findFirst()))
                .switchIfEmpty(Mono.error(Problem::notFound));
    }

    private static WrittenView passed(WrittenView view) {
        List<FieldError> errors = view.errors();
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return view;
    }

    private static ResponseEntity<SavedView> tagged(ResponseEntity.BodyBuilder answer, SavedView view) {
        return answer.eTag(EntityTag.of(view.version())).body(view);
    }
}
