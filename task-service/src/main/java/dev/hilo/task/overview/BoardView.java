package dev.hilo.task.overview;

import dev.hilo.task.states.TaskState;
import dev.hilo.task.tasks.TaskView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The board: a column a state. */
@Schema(name = "TaskBoard")
record BoardView(List<Column> columns) {

    /**
     * A state and the tasks on top of it.
     *
     * @param count of its tasks, as far as they were counted
     * @param more whether there are even more than {@code count}
     * @param next leads on in {@code GET /tasks?state=…&sort=rank}; nothing at the end
     */
    @Schema(name = "TaskBoardColumn")
    record Column(
            TaskState state,
            long count,
            boolean more,
            List<TaskView> items,
            @Nullable String next) {}
}
