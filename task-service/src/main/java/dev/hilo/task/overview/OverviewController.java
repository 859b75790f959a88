package dev.hilo.task.overview;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.requests.EntityTag;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Page;
import dev.hilo.task.overview.MoveTask.Move;
import dev.hilo.task.overview.TaskCounts.Open;
import dev.hilo.task.tasks.ReadTask;
import dev.hilo.task.tasks.TaskView;
import dev.hilo.task.viewers.Viewer;
import dev.hilo.task.viewers.Viewers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
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

/** Many tasks at once. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/tasks")
@Tag(name = "tasks")
class OverviewController {

    private final ApiDatabase database;
    private final Viewers viewers;
    private final ListTasks listTasks;
    private final ShowBoard showBoard;
    private final ShowMyDay showMyDay;
    private final TaskCounts counts;
    private final MoveTask moveTask;
    private final ReadTask readTask;

    OverviewController(
            ApiDatabase database,
            Viewers viewers,
            ListTasks listTasks,
            ShowBoard showBoard,
            ShowMyDay showMyDay,
            TaskCounts counts,
            MoveTask moveTask,
            ReadTask readTask) {
        this.database = database;
        this.viewers = viewers;
        this.listTasks = listTasks;
        this.showBoard = showBoard;
        this.showMyDay = showMyDay;
        this.counts = counts;
        this.moveTask = moveTask;
        this.readTask = readTask;
    }

    @GetMapping
    @Operation(summary = "The table: tasks by state, people, dates, records and words, in any order")
    Mono<Page<TaskView>> list(
            @Parameter(hidden = true) Caller caller, @ParameterObject TaskQuery query, @ParameterObject Paging paging) {
        return listTasks.list(caller, query, paging);
    }

    @GetMapping("/board")
    @Operation(summary = "The board: for each state how many tasks it has, and those on top")
    Mono<BoardView> board(
            @Parameter(hidden = true) Caller caller,
            @ParameterObject TaskQuery query,
            @RequestParam(required = false) @Nullable String limit) {
        return showBoard.show(caller, query, limit);
    }

    @GetMapping("/counts")
    @Operation(summary = "How many of the tasks asked for are open, overdue and due within two days")
    Mono<Open> count(@Parameter(hidden = true) Caller caller, @ParameterObject TaskQuery query) {
        return viewers.of(caller).flatMap(viewer -> count(query, viewer)).as(database::inTransaction);
    }

    private Mono<Open> count(TaskQuery query, Viewer viewer) {
        return counts.open(TaskConditions.of(query, viewer), viewer);
    }

    @GetMapping("/my-day")
    @Operation(summary = "What is assigned to the caller: overdue, today, the seven days after")
    Mono<MyDay> myDay(@Parameter(hidden = true) Caller caller) {
        return showMyDay.show(caller);
    }

    @PostMapping("/{id}/move")
    @Operation(summary = "Drags a task into a state, between two others")
    Mono<ResponseEntity<TaskView>> move(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String expected,
            @RequestBody Move move) {
        return moveTask.move(caller, id, move, expected)
                .then(Mono.defer(() -> readTask.written(caller, id)))
                .map(task ->
                        ResponseEntity.ok().eTag(EntityTag.of(task.version())).body(task));
    }
}
