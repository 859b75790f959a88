package dev.hilo.task.overview;

import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Problem;
import dev.hilo.task.tasks.EditTask;
import dev.hilo.task.tasks.Situation;
import dev.hilo.task.tasks.Task;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Drags a card to another place of the board. */
@Component
class MoveTask {

    private final EditTask editTask;
    private final BoardPlaces places;

    MoveTask(EditTask editTask, BoardPlaces places) {
        this.editTask = editTask;
        this.places = places;
    }

    /**
     * Where to; on top of the state if no neighbour is named.
     *
     * @param before the card that shall stand below it
     * @param after the card that shall stand above it
     */
    @Schema(name = "TaskMove")
    record Move(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable UUID stateId,

            @Nullable UUID before,
            @Nullable UUID after) {}

    Mono<Void> move(Caller caller, UUID id, Move move, @Nullable String expected) {
        if (move.stateId() == null) {
            return Mono.error(Problem.invalid("stateId", "required"));
        }
        UUID state = move.stateId();
        return rank(id, state, move)
                .flatMap(rank -> editTask.decide(
                        caller, id, expected, (task, situation) -> moved(task, situation, state, rank)));
    }

    private Mono<Optional<BigDecimal>> rank(UUID id, UUID state, Move move) {
        if (move.before() != null) {
            return found("before", places.above(move.before(), state, id));
        }
        return move.after() == null
                ? Mono.just(Optional.empty())
                : found("after", places.below(move.after(), state, id));
    }

    private static Mono<Optional<BigDecimal>> found(String field, Mono<BigDecimal> rank) {
        return rank.map(Optional::of).switchIfEmpty(Mono.error(() -> Problem.invalid(field, "not-in-state")));
    }

    private static Task moved(Task task, Situation situation, UUID state, Optional<BigDecimal> rank) {
        Task there = situation.edited(task, task.fields().edit().state(state).done());
        return rank.map(there::at).orElse(there);
    }
}
