package dev.hilo.task.calendars;

import dev.hilo.platform.database.StreamDatabase;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Problem;
import dev.hilo.task.viewers.TaskReach;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The caller's calendar, for the calendar programs they use elsewhere. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@Tag(name = "tasks")
class CalendarController {

    private static final Duration BACK = Duration.ofDays(60);
    private static final Duration AHEAD = Duration.ofDays(366);

    private final CalendarFeeds feeds;
    private final CalendarEntries entries;
    private final StreamDatabase database;
    private final Clock clock;

    CalendarController(CalendarFeeds feeds, CalendarEntries entries, StreamDatabase database, Clock clock) {
        this.feeds = feeds;
        this.entries = entries;
        this.database = database;
        this.clock = clock;
    }

    /**
     * The address of a calendar.
     *
     * @param path behind the installation's address; told once, when it is made
     * @param since nothing if there is no calendar
     */
    record CalendarFeed(@Nullable String path, @Nullable Instant since) {}

    @GetMapping("/api/v1/tasks/calendar")
    @Operation(summary = "Whether the caller's calendar can be read elsewhere")
    Mono<CalendarFeed> find(@Parameter(hidden = true) Caller caller) {
        return feeds.since(Reach.user(caller))
                .map(since -> new CalendarFeed(null, since))
                .defaultIfEmpty(new CalendarFeed(null, null));
    }

    @PostMapping("/api/v1/tasks/calendar")
    @Operation(summary = "Makes a secret address; the one before opens nothing any more")
    Mono<CalendarFeed> open(@Parameter(hidden = true) Caller caller) {
        var _ = caller.require(TaskReach.VIEW);
        Secret secret = Secret.fresh();
        String path = "/calendar/%s/hilo.ics".formatted(secret.text());
        return feeds.keep(caller.org(), Reach.user(caller), secret.hash())
                .thenReturn(new CalendarFeed(path, clock.instant()));
    }

    @DeleteMapping("/api/v1/tasks/calendar")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Closes it: the address opens nothing any more")
    Mono<Void> close(@Parameter(hidden = true) Caller caller) {
        return feeds.remove(Reach.user(caller));
    }

    @GetMapping("/calendar/{secret}/hilo.ics")
    @Operation(summary = "The calendar itself, for whoever has its secret address")
    Mono<ResponseEntity<String>> read(@PathVariable String secret) {
        Instant now = clock.instant();
        return entries.owner(new Secret(secret).hash())
                .switchIfEmpty(Mono.error(Problem::notFound))
                .flatMap(user -> calendar(user, now))
                .as(database::inTransaction);
    }

    private Mono<ResponseEntity<String>> calendar(UUID user, Instant now) {
        return entries.of(user, now.minus(BACK), now.plus(AHEAD))
                .map(found -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_TYPE, ICalendar.TYPE)
                        .cacheControl(CacheControl.noStore())
                        .body(ICalendar.of(found, now)));
    }
}
