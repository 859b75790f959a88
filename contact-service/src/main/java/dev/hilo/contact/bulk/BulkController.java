package dev.hilo.contact.bulk;

import dev.hilo.contact.contacts.ContactQuery;
import dev.hilo.contact.contacts.SelectContacts;
import dev.hilo.contact.history.Actor;
import dev.hilo.contact.users.KnownUsers;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.requests.RepeatableRequests;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.FieldError;
import dev.hilo.platform.web.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Many contacts at once. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/contacts/bulk")
@Tag(name = "contacts")
class BulkController {

    private static final String BULK = "contacts:bulk";

    private final ApiDatabase database;
    private final RepeatableRequests requests;
    private final SelectContacts selectContacts;
    private final KnownUsers users;
    private final BulkJobs jobs;

    BulkController(
            ApiDatabase database,
            RepeatableRequests requests,
            SelectContacts selectContacts,
            KnownUsers users,
            BulkJobs jobs) {
        this.database = database;
        this.requests = requests;
        this.selectContacts = selectContacts;
        this.users = users;
        this.jobs = jobs;
    }

    @PostMapping
    @Operation(
            summary = "Changes, assigns, tags or archives a selection, or all that match a list's filters",
            description = "Goes on in the background; the job tells how far it is.")
    Mono<ResponseEntity<BulkJobView>> start(
            @Parameter(hidden = true) Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody BulkRequest request) {
        UUID id = Ids.next();
        Reach reach = Reach.of(caller, BULK);
        refuse(request.errors());
        BulkAction action = Objects.requireNonNull(request.action());
        byte[] print = request.toString().getBytes(StandardCharsets.UTF_8);
        return requests.claim(caller, key, print, id)
                .flatMap(earlier -> earlier.map(Mono::just).orElseGet(() -> begin(caller, reach, id, request, action)))
                .flatMap(jobs::find)
                .as(database::inTransaction)
                .map(job -> ResponseEntity.accepted()
                        .location(URI.create("/api/v1/contacts/bulk/" + job.id()))
                        .body(job));
    }

    private Mono<UUID> begin(Caller caller, Reach reach, UUID id, BulkRequest request, BulkAction action) {
        return passed(action)
                .then(selection(caller, reach, request))
                .flatMap(conditions -> jobs.insert(id, Actor.of(caller), action).then(jobs.aim(id, conditions)))
                .thenReturn(id);
    }

    private Mono<Void> passed(BulkAction action) {
        Set<UUID> owner = action.owner() == null ? Set.of() : Set.of(action.owner());
        return users.strangers(owner)
                .filter(strangers -> !strangers.isEmpty())
                .flatMap(_ -> Mono.error(Problem.invalid("action.owner", "no-such-user")));
    }

    private Mono<Conditions> selection(Caller caller, Reach reach, BulkRequest request) {
        if (request.ids() != null) {
            Conditions conditions =
                    Conditions.of("c.id = any(:ids)", "ids", request.ids().toArray(UUID[]::new));
            reach.narrow(conditions, "c.owner_id");
            return Mono.just(conditions);
        }
        MultiValueMap<String, String> address = new LinkedMultiValueMap<>();
        Objects.requireNonNull(request.query()).forEach(address::add);
        return selectContacts.matching(ContactQuery.of(address), address, reach, Reach.user(caller));
    }

    @GetMapping("/{id}")
    @Operation(summary = "How far a job is")
    Mono<BulkJobView> find(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        var _ = caller.require(BULK);
        return jobs.find(id).as(database::inTransaction).switchIfEmpty(Mono.error(Problem::notFound));
    }

    @PostMapping("/{id}/cancel")
    @Operation(summary = "Stops a job; what is done stays done")
    Mono<BulkJobView> cancel(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        var _ = caller.require(BULK);
        return jobs.cancel(id)
                .then(jobs.find(id))
                .as(database::inTransaction)
                .switchIfEmpty(Mono.error(Problem::notFound));
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }
}
