package dev.hilo.contact.timeline;

import dev.hilo.contact.contacts.MergeGroups;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Everything that happened with a person. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@Tag(name = "contacts")
class TimelineController {

    private final MergeGroups groups;
    private final Timelines timelines;

    TimelineController(MergeGroups groups, Timelines timelines) {
        this.groups = groups;
        this.timelines = timelines;
    }

    @GetMapping("/api/v1/contacts/{id}/timeline")
    @Operation(summary = "Everything that happened with a person, by the provider's time, the latest first")
    Mono<Page<TimelineItem>> list(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String channel,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        Reach reach = Reach.of(caller, "contacts:view");
        TimelineQuery query = TimelineQuery.parse(kind, channel, cursor);
        int most = Parameters.limit(limit);
        return groups.of(id, reach)
                .flatMap(people -> timelines.list(people, query, most + 1))
                .map(found -> Page.of(found, most, item -> item.position().cursor()));
    }
}
