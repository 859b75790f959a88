package dev.hilo.task.bulk;

import dev.hilo.platform.security.Caller;
import dev.hilo.task.tasks.TaskFields;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The same for up to a thousand tasks: all of it or nothing. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/tasks/bulk")
@Tag(name = "tasks")
class BulkController {

    private final ChangeManyTasks changeMany;

    BulkController(ChangeManyTasks changeMany) {
        this.changeMany = changeMany;
    }

    /** How many tasks were made or changed; those that needed no change, or are out of reach, don't count. */
    @Schema(name = "TaskBulkResult")
    record Result(int changed) {}

    /** One task for each of these contacts. */
    @Schema(name = "TaskBulkCreate")
    record ForContacts(List<UUID> contacts, @Nullable TaskFields task) {
        ForContacts {
            contacts = each(contacts);
        }
    }

    @Schema(name = "TaskBulkAssign")
    record Assignment(
            List<UUID> ids,
            @Nullable UUID assigneeId,
            @Nullable UUID teamId) {
        Assignment {
            ids = each(ids);
        }
    }

    @Schema(name = "TaskBulkSelection")
    record Selection(List<UUID> ids) {
        Selection {
            ids = each(ids);
        }
    }

    /** Later by a number of days, or to one day. */
    @Schema(name = "TaskBulkPostpone")
    record Postponement(
            List<UUID> ids,
            @Nullable Integer days,
            @Nullable LocalDate to) {
        Postponement {
            ids = each(ids);
        }
    }

    private static List<UUID> each(@Nullable List<UUID> ids) {
        return ids == null
                ? List.of()
                : ids.stream().filter(Objects::nonNull).distinct().toList();
    }

    @PostMapping("/create")
    @Operation(summary = "The same task for each of these contacts")
    Mono<Result> create(@Parameter(hidden = true) Caller caller, @RequestBody ForContacts wanted) {
        return changeMany.create(caller, wanted.contacts(), wanted.task()).map(Result::new);
    }

    @PostMapping("/assign")
    @Operation(summary = "Gives the tasks to a user, a team, or nobody")
    Mono<Result> assign(@Parameter(hidden = true) Caller caller, @RequestBody Assignment wanted) {
        return changeMany
                .assign(caller, wanted.ids(), wanted.assigneeId(), wanted.teamId())
                .map(Result::new);
    }

    @PostMapping("/complete")
    @Operation(summary = "Completes the tasks")
    Mono<Result> complete(@Parameter(hidden = true) Caller caller, @RequestBody Selection wanted) {
        return changeMany.complete(caller, wanted.ids()).map(Result::new);
    }

    @PostMapping("/postpone")
    @Operation(summary = "Makes the tasks due later; what has no date gets one only if a day is named")
    Mono<Result> postpone(@Parameter(hidden = true) Caller caller, @RequestBody Postponement wanted) {
        return changeMany
                .postpone(caller, wanted.ids(), wanted.days(), wanted.to())
                .map(Result::new);
    }
}
