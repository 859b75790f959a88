package dev.hilo.task.quickadd;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.requests.EntityTag;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.FieldError;
import dev.hilo.platform.web.Problem;
import dev.hilo.task.quickadd.QuickLine.Read;
import dev.hilo.task.tasks.CreateTask;
import dev.hilo.task.tasks.ReadTask;
import dev.hilo.task.tasks.TaskFields;
import dev.hilo.task.tasks.TaskView;
import dev.hilo.task.viewers.TaskReach;
import dev.hilo.task.viewers.Viewer;
import dev.hilo.task.viewers.Viewers;
import dev.hilo.task.wording.Typed;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A task from one line. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/tasks/quick")
@Tag(name = "tasks")
class QuickAddController {

    private static final int LONGEST = 400;

    private final ApiDatabase database;
    private final Viewers viewers;
    private final CreateTask createTask;
    private final ReadTask readTask;

    QuickAddController(ApiDatabase database, Viewers viewers, CreateTask createTask, ReadTask readTask) {
        this.database = database;
        this.viewers = viewers;
        this.createTask = createTask;
        this.readTask = readTask;
    }

    /**
     * A line, and what it was written beside.
     *
     * @param contacts that the task shall hang on
     */
    @Schema(name = "QuickTask")
    record Line(
            @Schema(example = "llamar a Juan mañana 10:00 #vip !alta") @Nullable String text,

            @Nullable UUID assigneeId,
            @Nullable List<UUID> contacts,
            @Nullable List<UUID> deals,
            @Nullable List<UUID> conversations) {}

    @PostMapping("/preview")
    @Operation(summary = "What would be understood of a line")
    Mono<TaskFields> preview(@Parameter(hidden = true) Caller caller, @RequestBody Line line) {
        var _ = caller.require(TaskReach.CREATE);
        String text = text(line);
        return viewers.of(caller).map(viewer -> fields(text, line, viewer)).as(database::inTransaction);
    }

    @PostMapping
    @Operation(summary = "A task from one line, in Spanish or English; the caller's own if nobody is named")
    Mono<ResponseEntity<TaskView>> create(
            @Parameter(hidden = true) Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody Line line) {
        return preview(caller, line)
                .flatMap(fields -> createTask.create(caller, fields, key))
                .flatMap(id -> readTask.written(caller, id))
                .map(task -> ResponseEntity.created(URI.create("/api/v1/tasks/" + task.id()))
                        .eTag(EntityTag.of(task.version()))
                        .body(task));
    }

    private static String text(Line line) {
        List<FieldError> errors = new ArrayList<>();
        String text = Typed.title("text", line.text(), LONGEST, errors);
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return text;
    }

    private static TaskFields fields(String text, Line line, Viewer viewer) {
        Read read = QuickLine.read(text, LocalDateTime.ofInstant(viewer.now(), viewer.zone()));
        Instant at = read.at() == null ? null : read.at().atZone(viewer.zone()).toInstant();
        boolean user = viewer.me().getMostSignificantBits() != 0;
        return new TaskFields(
                read.title().isEmpty() ? text : read.title(),
                "",
                read.priority(),
                null,
                null,
                at,
                read.on(),
                line.assigneeId() == null && user ? viewer.me() : line.assigneeId(),
                null,
                read.tags(),
                "",
                List.of(),
                null,
                listed(line.contacts()),
                List.of(),
                listed(line.deals()),
                listed(line.conversations()));
    }

    private static List<UUID> listed(@Nullable List<UUID> ids) {
        return ids == null ? List.of() : ids;
    }
}
