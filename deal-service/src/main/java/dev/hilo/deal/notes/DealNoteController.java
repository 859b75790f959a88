package dev.hilo.deal.notes;

import dev.hilo.deal.notes.DealNotes.DealNote;
import dev.hilo.deal.pipelines.PipelineAccess;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.lists.Position;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.requests.RepeatableRequests;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Page;
import dev.hilo.platform.web.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The notes of a deal. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/deals/{id}/notes")
@Tag(name = "deals")
class DealNoteController {

    private static final int LONGEST = 10_000;

    private final ApiDatabase database;
    private final DealNotes notes;
    private final RepeatableRequests requests;
    private final Clock clock;

    DealNoteController(ApiDatabase database, DealNotes notes, RepeatableRequests requests, Clock clock) {
        this.database = database;
        this.notes = notes;
        this.requests = requests;
        this.clock = clock;
    }

    record NewDealNote(@Nullable String text) {

        String cleaned() {
            String kept = text == null ? "" : text.replace("\0", "").strip();
            if (kept.isEmpty()) {
                throw Problem.invalid("text", "required");
            }
            if (kept.length() > LONGEST) {
                throw Problem.invalid("text", "too-long", LONGEST);
            }
            return kept;
        }
    }

    @GetMapping
    @Operation(summary = "The notes of a deal, the latest first")
    Mono<Page<DealNote>> list(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int rows = Parameters.limit(limit);
        Conditions conditions = deal(caller, "deals:view", id);
        Position.parse(cursor).ifPresent(last -> last.goOn(conditions, "n.created_at", "n.id"));
        return database.inTransaction(notes.list(conditions, rows + 1))
                .map(found -> Page.of(found, rows, note -> new Position(note.createdAt(), note.id()).cursor()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "One more note")
    Mono<DealNote> add(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String requestKey,
            @RequestBody NewDealNote asked) {
        DealNote note = new DealNote(Ids.next(), asked.cleaned(), Reach.user(caller), caller.name(), clock.instant());
        Conditions deal = deal(caller, "deals:edit", id);
        byte[] request = (id + asked.cleaned()).getBytes(StandardCharsets.UTF_8);
        return requests.claim(caller, requestKey, request, note.id())
                .flatMap(made ->
                        made.map(earlier -> earlier(caller, id, earlier)).orElseGet(() -> add(caller, note, deal)))
                .as(database::inTransaction);
    }

    private Mono<DealNote> earlier(Caller caller, UUID deal, UUID note) {
        Conditions conditions = deal(caller, "deals:view", deal);
        conditions.and("n.id = :note", "note", note);
        return notes.list(conditions, 1)
                .map(found -> found.stream().findFirst())
                .flatMap(Mono::justOrEmpty)
                .switchIfEmpty(Mono.error(Problem::notFound));
    }

    private Mono<DealNote> add(Caller caller, DealNote note, Conditions deal) {
        return notes.add(caller, note, deal)
                .filter(added -> added)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .thenReturn(note);
    }

    @DeleteMapping("/{noteId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes a note of one's own away; who may delete all deals takes any")
    Mono<Void> remove(@Parameter(hidden = true) Caller caller, @PathVariable UUID id, @PathVariable UUID noteId) {
        Conditions conditions = deal(caller, "deals:edit", id);
        if (!caller.permissions().contains("deals:delete:all")) {
            conditions.and("n.author_id = :author", "author", Reach.user(caller));
        }
        return notes.remove(noteId, conditions)
                .filter(removed -> removed)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .as(database::inTransaction)
                .then();
    }

    private static Conditions deal(Caller caller, String permission, UUID id) {
        Conditions conditions = Conditions.of("d.id = :id", "id", id);
        Reach.of(caller, permission).narrow(conditions, "d.owner_id");
        PipelineAccess.narrow(conditions, caller, "d.pipeline_id");
        return conditions;
    }
}
