package dev.hilo.contact.canned;

import dev.hilo.contact.canned.CannedAnswer.Draft;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.requests.EntityTag;
import dev.hilo.platform.requests.MergePatch;
import dev.hilo.platform.requests.RepeatableRequests;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Cursor;
import dev.hilo.platform.web.Page;
import dev.hilo.platform.web.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
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
import tools.jackson.databind.json.JsonMapper;

/** Canned answers: listed, kept, changed, thrown away. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/canned-answers")
@Tag(name = "conversations")
class CannedAnswerController {

    private static final String VIEW = "conversations:view";
    private static final String EDIT = "conversations:edit";

    private final ApiDatabase database;
    private final CannedAnswers answers;
    private final RepeatableRequests requests;
    private final MergePatch patches;
    private final JsonMapper json;

    CannedAnswerController(
            ApiDatabase database,
            CannedAnswers answers,
            RepeatableRequests requests,
            MergePatch patches,
            JsonMapper json) {
        this.database = database;
        this.answers = answers;
        this.requests = requests;
        this.patches = patches;
        this.json = json;
    }

    @GetMapping
    @Operation(summary = "Canned answers by their shortcuts; q finds words of both")
    Mono<Page<CannedAnswer>> list(
            @Parameter(hidden = true) Caller caller,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var _ = caller.require(VIEW);
        Conditions conditions = new Conditions();
        Parameters.text("q", q)
                .ifPresent(words -> conditions.and(
                        "position(lower(:words) in lower(a.shortcut || ' ' || a.text)) > 0", "words", words));
        Cursor.parse(cursor, 2).ifPresent(last -> {
            conditions.and(
                    "(lower(a.shortcut), a.id) > (:lastShortcut, :lastId)",
                    "lastShortcut",
                    last.text(0).replace("\0", ""));
            conditions.with("lastId", last.uuid(1));
        });
        int most = Parameters.limit(limit);
        return database.inTransaction(answers.list(conditions, most + 1))
                .map(found -> Page.of(found, most, CannedAnswerController::position));
    }

    private static Cursor position(CannedAnswer answer) {
        return Cursor.of(answer.shortcut().toLowerCase(Locale.ROOT), answer.id());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Keeps an answer for everybody")
    Mono<CannedAnswer> create(
            @Parameter(hidden = true) Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String requestKey,
            @RequestBody Draft draft) {
        var _ = caller.require(EDIT);
        UUID id = Ids.next();
        Draft checked = draft.checked();
        return requests.claim(caller, requestKey, json.writeValueAsBytes(draft), id)
                .flatMap(earlier -> earlier.map(answers::find).orElseGet(() -> add(caller, id, checked)))
                .as(database::inTransaction);
    }

    private Mono<CannedAnswer> add(Caller caller, UUID id, Draft draft) {
        return answers.add(caller.org(), id, draft).then(Mono.defer(() -> answers.find(id)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One canned answer")
    Mono<ResponseEntity<CannedAnswer>> find(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        var _ = caller.require(VIEW);
        return database.inTransaction(answers.find(id)).map(CannedAnswerController::tagged);
    }

    @PatchMapping("/{id}")
    @Operation(summary = "Changes a canned answer by JSON merge patch")
    Mono<ResponseEntity<CannedAnswer>> change(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String expected,
            @RequestBody @Schema(implementation = Draft.class) JsonNode patch) {
        var _ = caller.require(EDIT);
        return answers.find(id)
                .doOnNext(present -> EntityTag.require(present.version(), expected))
                .map(present ->
                        patches.apply(present.draft(), patch, Draft.class).checked())
                .flatMap(draft -> answers.change(id, draft))
                .then(Mono.defer(() -> answers.find(id)))
                .as(database::inTransaction)
                .map(CannedAnswerController::tagged);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throws a canned answer away")
    Mono<Void> remove(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        var _ = caller.require(EDIT);
        return database.inTransaction(answers.remove(id))
                .filter(rows -> rows > 0)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .then();
    }

    private static ResponseEntity<CannedAnswer> tagged(CannedAnswer answer) {
        return ResponseEntity.ok().eTag(EntityTag.of(answer.version())).body(answer);
    }
}
