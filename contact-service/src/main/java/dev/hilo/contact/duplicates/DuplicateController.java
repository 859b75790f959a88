package dev.hilo.contact.duplicates;

import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Cursor;
import dev.hilo.platform.web.Page;
import dev.hilo.platform.web.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Proposals: reviewed one by one or in a row, and looked for anew. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@Tag(name = "duplicates")
class DuplicateController {

    private static final String VIEW = "contacts:view";

    private final ReviewedDuplicates duplicates;
    private final DuplicateChecks checks;
    private final Clock clock;

    DuplicateController(ReviewedDuplicates duplicates, DuplicateChecks checks, Clock clock) {
        this.duplicates = duplicates;
        this.checks = checks;
        this.clock = clock;
    }

    @GetMapping("/api/v1/duplicates")
    @Operation(summary = "Contacts that may be one person and nobody decided about, the likeliest first")
    Mono<Page<DuplicateView>> list(
            @Parameter(hidden = true) Caller caller,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return page(new Conditions(), Reach.of(caller, VIEW), limit, cursor);
    }

    @GetMapping("/api/v1/contacts/{id}/duplicates")
    @Operation(summary = "Contacts that may be the same person as this one, the likeliest first")
    Mono<Page<DuplicateView>> listOfContact(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        Conditions conditions = Conditions.of(
                "(d.contact_id = any(array(select merge_group(:contact))) or d.other_id = any(array(select merge_group(:contact))))",
                "contact",
                id);
        return page(conditions, Reach.of(caller, VIEW), limit, cursor);
    }

    private Mono<Page<DuplicateView>> page(
            Conditions conditions, Reach reach, @Nullable String limit, @Nullable String cursor) {
        reach.narrow(conditions, "c.owner_id", "o.owner_id");
        Cursor.parse(cursor, 2).ifPresent(last -> {
            conditions.and("(d.probability, d.id) < (:lastProbability, :lastId)", "lastProbability", last.number(0));
            conditions.with("lastId", last.uuid(1));
        });
        int most = Parameters.limit(limit);
        return duplicates.list(conditions, most + 1).map(found -> Page.of(found, most, DuplicateView::position));
    }

    @PostMapping("/api/v1/duplicates/{id}/dismiss")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "They are two persons; they are never proposed again")
    Mono<Void> dismiss(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        return duplicates
                .find(id, Reach.of(caller, "contacts:edit"))
                .flatMap(found -> duplicates.dismiss(found.id(), caller.subject(), clock.instant()));
    }

    @PostMapping("/api/v1/duplicates/scans")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Compares all contacts with each other again, in the background")
    Mono<ScanView> scan(@Parameter(hidden = true) Caller caller) {
        var _ = caller.require("contacts:configure");
        UUID id = Ids.next();
        return checks.scan(id, caller.org(), clock.instant()).then(Mono.defer(() -> checks.progress(id)));
    }

    @GetMapping("/api/v1/duplicates/scans/{id}")
    @Operation(summary = "How far a scan has come")
    Mono<ScanView> progress(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        var _ = caller.require(VIEW);
        return checks.progress(id).switchIfEmpty(Mono.error(Problem::notFound));
    }
}
