package dev.hilo.deal.board;

import dev.hilo.deal.board.BoardView.BoardCard;
import dev.hilo.deal.deals.DealFilter;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Cursor;
import dev.hilo.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The board of a pipeline. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/pipelines/{id}/board")
@Tag(name = "board")
class BoardController {

    private final ShowBoard showing;

    BoardController(ShowBoard showing) {
        this.showing = showing;
    }

    @GetMapping
    @Operation(
            summary = "Columns with count and sum over all deals of the filter, and their first cards",
            description = "`limit` is that of each column; more cards of one of them are at /board/{stageId}")
    Mono<BoardView> board(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @ParameterObject DealFilter filter,
            @RequestParam(required = false) @Nullable String limit) {
        return showing.board(caller, id, filter, Parameters.limit(limit));
    }

    @GetMapping("/{stageId}")
    @Operation(summary = "More cards of a column, from the top down")
    Mono<Page<BoardCard>> column(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @PathVariable UUID stageId,
            @ParameterObject DealFilter filter,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return showing.column(caller, id, stageId, filter, Parameters.limit(limit), Cursor.parse(cursor, 1));
    }
}
