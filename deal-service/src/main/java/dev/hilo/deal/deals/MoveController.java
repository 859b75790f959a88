package dev.hilo.deal.deals;

import dev.hilo.deal.deals.HistoryEntries.DealHistoryItem;
import dev.hilo.deal.deals.MoveDeal.Move;
import dev.hilo.deal.pipelines.PipelineAccess;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.lists.Position;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Page;
import dev.hilo.platform.web.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A deal's way: moved, taken back, put away, and all that happened to it. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/deals/{id}")
@Tag(name = "deals")
class MoveController {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    private final ApiDatabase database;
    private final MoveDeal moving;
    private final UndoMove undoing;
    private final ArchiveDeal archiving;
    private final HistoryEntries history;

    MoveController(
            ApiDatabase database, MoveDeal moving, UndoMove undoing, ArchiveDeal archiving, HistoryEntries history) {
        this.database = database;
        this.moving = moving;
        this.undoing = undoing;
        this.archiving = archiving;
        this.history = history;
    }

    @PostMapping("/move")
    @Operation(
            summary = "Moves a deal to a place in a column",
            description = "To won it closes; to lost it demands `lostReason`; to any other stage it opens again."
                    + " 409 tells what somebody else did meanwhile")
    Mono<ResponseEntity<DealView>> move(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String expected,
            @RequestBody Move asked) {
        return moving.move(caller, id, expected == null || asked.version() != null ? asked : seen(asked, expected))
                .map(moved -> DealController.tagged(ResponseEntity.ok(), moved));
    }

    private static Move seen(Move asked, String expected) {
        if (expected.equals("*")) {
            return asked;
        }
        var tag = TAG.matcher(expected);
        if (!tag.matches()) {
            throw Problem.invalid("If-Match", "invalid");
        }
        return new Move(asked.stageId(), asked.before(), asked.after(), asked.lostReason(), Long.valueOf(tag.group(1)));
    }

    @PostMapping("/undo")
    @Operation(summary = "Takes the last move back; 409 if something else happened since")
    Mono<ResponseEntity<DealView>> undo(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        return undoing.undo(caller, id).map(back -> DealController.tagged(ResponseEntity.ok(), back));
    }

    @PostMapping("/archive")
    @Operation(summary = "Puts a deal away: it counts nowhere any more")
    Mono<ResponseEntity<DealView>> archive(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        return archiving.archive(caller, id).map(put -> DealController.tagged(ResponseEntity.ok(), put));
    }

    @PostMapping("/restore")
    @Operation(summary = "Takes an archived deal out again")
    Mono<ResponseEntity<DealView>> restore(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        return archiving.restore(caller, id).map(put -> DealController.tagged(ResponseEntity.ok(), put));
    }

    @GetMapping("/history")
    @Operation(summary = "Everything that happened to a deal, the latest first")
    Mono<Page<DealHistoryItem>> history(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int rows = Parameters.limit(limit);
        Conditions conditions = Conditions.of("h.deal_id = :id", "id", id);
        Reach.of(caller, "deals:view").narrow(conditions, "d.owner_id");
        PipelineAccess.narrow(conditions, caller, "d.pipeline_id");
        Position.parse(cursor).ifPresent(last -> last.goOn(conditions, "h.at", "h.id"));
        return database.inTransaction(history.list(conditions, rows + 1))
                .map(found -> Page.of(found, rows, item -> new Position(item.at(), item.id()).cursor()));
    }
}
