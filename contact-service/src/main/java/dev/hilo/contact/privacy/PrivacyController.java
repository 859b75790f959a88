package dev.hilo.contact.privacy;

import dev.hilo.contact.contacts.MergeGroups;
import dev.hilo.contact.written.PlainText;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.lists.Position;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.outbox.OutboxRelay;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Page;
import dev.hilo.platform.web.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What the law lets a person ask for. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/contacts")
@Tag(name = "privacy", description = "Telling and forgetting a person's data")
class PrivacyController {

    private static final int LONGEST_REASON = 500;

    private final ApiDatabase database;
    private final MergeGroups groups;
    private final TellPersonalData tellPersonalData;
    private final ErasePerson erasePerson;
    private final PrivacyActs acts;
    private final OutboxRelay relay;

    PrivacyController(
            ApiDatabase database,
            MergeGroups groups,
            TellPersonalData tellPersonalData,
            ErasePerson erasePerson,
            PrivacyActs acts,
            OutboxRelay relay) {
        this.database = database;
        this.groups = groups;
        this.tellPersonalData = tellPersonalData;
        this.erasePerson = erasePerson;
        this.acts = acts;
        this.relay = relay;
    }

    /** Why somebody is forgotten. */
    record Erasure(@Nullable String reason) {}

    @GetMapping(path = "/{id}/personal-data", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Everything that is kept of a person, as a file; that it was given out is taken down")
    Mono<ResponseEntity<Flux<DataBuffer>>> tell(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        return groups.of(id, Reach.of(caller, "contacts:export"))
                .delayUntil(_ -> acts.record(caller, id, "exported", "").as(database::inTransaction))
                .map(people -> ResponseEntity.ok()
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("personal-data.json")
                                        .build()
                                        .toString())
                        .body(tellPersonalData.of(people)));
    }

    @PostMapping("/{id}/erase")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Forgets a person for good; that there were messages, and when, stays")
    Mono<Void> erase(@Parameter(hidden = true) Caller caller, @PathVariable UUID id, @RequestBody Erasure erasure) {
        Reach reach = Reach.of(caller, "contacts:delete");
        String reason = PlainText.line(erasure.reason());
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw Problem.invalid("reason", "between", 1, LONGEST_REASON);
        }
        return erasePerson.erase(caller, reach, id, reason).doOnSuccess(_ -> relay.wake());
    }

    @GetMapping("/privacy-acts")
    @Operation(summary = "Whose data was told or forgotten, by whom and why, the latest first")
    Mono<Page<PrivacyAct>> list(
            @Parameter(hidden = true) Caller caller,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var _ = caller.require("contacts:delete");
        int most = Parameters.limit(limit);
        return acts.list(Position.parse(cursor), most + 1)
                .map(found -> Page.of(found, most, act -> act.position().cursor()));
    }
}
