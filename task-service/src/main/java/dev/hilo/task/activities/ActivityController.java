package dev.hilo.task.activities;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.lists.Position;
import dev.hilo.platform.requests.EntityTag;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Page;
import dev.hilo.task.calendars.ICalendar;
import dev.hilo.task.viewers.TaskReach;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Calls, meetings and mails. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/activities")
@Tag(name = "activities")
class ActivityController {

    private final ApiDatabase database;
    private final Activities activities;
    private final LogActivities logActivities;

    ActivityController(ApiDatabase database, Activities activities, LogActivities logActivities) {
        this.database = database;
        this.activities = activities;
        this.logActivities = logActivities;
    }

    @GetMapping
    @Operation(summary = "Activities by kind, participants and time, the latest first")
    Mono<Page<ActivityView>> list(@Parameter(hidden = true) Caller caller, @ParameterObject ActivityQuery query) {
        int most = Parameters.limit(query.limit());
        Conditions conditions = query.conditions(caller);
        Position.parse(query.cursor()).ifPresent(last -> last.goOn(conditions, "a.starts_at", "a.id"));
        return activities
                .list(conditions, most + 1)
                .map(found -> Page.of(found, most, item -> item.position().cursor()))
                .as(database::inTransaction);
    }

    @PostMapping
    @Operation(summary = "Logs what happened, or plans what will")
    Mono<ResponseEntity<ActivityView>> log(
            @Parameter(hidden = true) Caller caller, @RequestBody ActivityFields fields) {
        return logActivities
                .log(caller, fields)
                .map(activity -> ResponseEntity.created(URI.create("/api/v1/activities/" + activity.id()))
                        .eTag(EntityTag.of(activity.version()))
                        .body(activity));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One activity")
    Mono<ResponseEntity<ActivityView>> find(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        return logActivities
                .find(caller, id, TaskReach.VIEW)
                .as(database::inTransaction)
                .map(ActivityController::answer);
    }

    @GetMapping("/{id}/ics")
    @Operation(summary = "One activity as an iCalendar file")
    Mono<ResponseEntity<String>> calendar(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        return logActivities
                .find(caller, id, TaskReach.VIEW)
                .as(database::inTransaction)
                .map(activity -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_TYPE, ICalendar.TYPE)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"hilo.ics\"")
                        .body(ICalendar.of(List.of(activity.entry()), activity.updatedAt())));
    }

    @PatchMapping("/{id}")
    @Operation(summary = "Changes what the merge patch says")
    Mono<ResponseEntity<ActivityView>> change(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String expected,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = ActivityFields.class)))
                    @RequestBody
                    JsonNode patch) {
        return logActivities.change(caller, id, patch, expected).map(ActivityController::answer);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes an activity off all timelines")
    Mono<Void> remove(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        return logActivities.remove(caller, id);
    }

    private static ResponseEntity<ActivityView> answer(ActivityView activity) {
        return ResponseEntity.ok().eTag(EntityTag.of(activity.version())).body(activity);
    }
}
