package dev.hilo.task.notifications;

import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.lists.Position;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What the caller was told. Everybody may see, read and mute their own, and nobody else's. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/notifications")
@Tag(name = "notifications")
class NotificationController {

    private final Notifications notifications;

    NotificationController(Notifications notifications) {
        this.notifications = notifications;
    }

    record UnreadCount(long unread) {}

    /** The kinds that the caller does not want to hear of. */
    record NotificationSettings(List<NotificationKind> muted) {

        NotificationSettings {
            muted = muted == null
                    ? List.of()
                    : muted.stream().filter(Objects::nonNull).distinct().toList();
        }
    }

    @GetMapping
    @Operation(summary = "What the caller was told, the latest first")
    Mono<Page<NotificationView>> list(
            @Parameter(hidden = true) Caller caller,
            @Parameter(description = "true: only what is unread") @RequestParam(required = false) @Nullable String unread,
            @Parameter(example = "mentioned,task_assigned") @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int most = Parameters.limit(limit);
        Conditions conditions = Conditions.of("n.user_id = :user", "user", Reach.user(caller));
        if (Parameters.flag("unread", unread)) {
            conditions.and("n.read_at is null");
        }
        Set<NotificationKind> kinds = Parameters.choices("kind", kind, NotificationKind.class);
        if (!kinds.isEmpty()) {
            String[] names = kinds.stream().map(NotificationKind::name).toArray(String[]::new);
            conditions.and("n.kind = any(:kinds)", "kinds", names);
        }
        Position.parse(cursor).ifPresent(last -> last.goOn(conditions, "n.created_at", "n.id"));
        return notifications
                .list(conditions, most + 1)
                .map(found -> Page.of(found, most, item -> item.position().cursor()));
    }

    @GetMapping("/unread-count")
    @Operation(summary = "How many the caller has not read")
    Mono<UnreadCount> unread(@Parameter(hidden = true) Caller caller) {
        return notifications.unread(Reach.user(caller)).map(UnreadCount::new);
    }

    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Marks one as read")
    Mono<Void> read(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        return notifications.read(Reach.user(caller), id);
    }

    @PostMapping("/read-all")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Marks all as read")
    Mono<Void> readAll(@Parameter(hidden = true) Caller caller) {
        return notifications.readAll(Reach.user(caller));
    }

    @GetMapping("/settings")
    @Operation(summary = "What the caller does not want to hear of")
    Mono<NotificationSettings> settings(@Parameter(hidden = true) Caller caller) {
        return notifications.muted(Reach.user(caller)).map(NotificationSettings::new);
    }

    @PutMapping("/settings")
    @Operation(summary = "Mutes these kinds, and no other")
    Mono<NotificationSettings> mute(
            @Parameter(hidden = true) Caller caller, @RequestBody NotificationSettings settings) {
        return notifications
                .mute(caller.org(), Reach.user(caller), settings.muted())
                .thenReturn(settings);
    }
}
