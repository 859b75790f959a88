package dev.hilo.contact.companies;

import dev.hilo.contact.companies.CompanyContacts.CompanyContact;
import dev.hilo.contact.companies.CompanySort.Sorted;
import dev.hilo.contact.history.ChangeView;
import dev.hilo.contact.history.RecordChanges;
import dev.hilo.contact.written.ExpectedVersion;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.lists.Position;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.outbox.OutboxRelay;
import dev.hilo.platform.requests.EntityTag;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Page;
import dev.hilo.platform.web.Problem;
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
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Companies, found, shown and written down. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/companies")
@Tag(name = "companies", description = "The organisations people belong to")
class CompanyController {

    private static final String VIEW = "companies:view";
    private static final String IF_MATCH = "If-Match";

    private final Companies companies;
    private final CompanyContacts contacts;
    private final SaveCompany saveCompany;
    private final RecordChanges history;
    private final OutboxRelay relay;

    CompanyController(
            Companies companies,
            CompanyContacts contacts,
            SaveCompany saveCompany,
            RecordChanges history,
            OutboxRelay relay) {
        this.companies = companies;
        this.contacts = contacts;
        this.saveCompany = saveCompany;
        this.history = history;
        this.relay = relay;
    }

    @GetMapping
    @Operation(summary = "Companies by words, status, kind, industry, size, country, tier, health, tag, owner and age")
    Mono<Page<CompanyView>> list(@Parameter(hidden = true) Caller caller, @ParameterObject CompanyQuery query) {
        int limit = Parameters.limit(query.limit());
        Sorted order = Sorted.parse(query.sort());
        Conditions conditions = CompanyConditions.of(query, Reach.of(caller, VIEW), Reach.user(caller));
        order.goOn(conditions, query.cursor());
        return companies
                .list(conditions, order, limit + 1)
                .map(found -> Page.of(found, limit, Companies.Placed::position).map(Companies.Placed::company));
    }

    @PostMapping
    @Operation(
            summary = "A new company",
            description = "Contacts whose mail comes from its domain, and who have no company, are linked to it.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = CompanyRecord.class))))
    Mono<ResponseEntity<CompanyView>> create(
            @Parameter(hidden = true) Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody JsonNode body) {
        var _ = caller.require("companies:create");
        return saveCompany
                .create(caller, key, body)
                .doOnNext(_ -> relay.wake())
                .flatMap(id -> shown(id, ResponseEntity.created(URI.create("/api/v1/companies/" + id))));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One company")
    Mono<ResponseEntity<CompanyView>> find(@Parameter(hidden = true) Caller caller, @PathVariable UUID id) {
        return reached(caller, id).map(company -> tagged(ResponseEntity.ok(), company));
    }

    @PatchMapping("/{id}")
    @Operation(
            summary = "Changes a company by JSON merge patch; lists are replaced",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = CompanyRecord.class))))
    Mono<ResponseEntity<CompanyView>> change(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String expected,
            @RequestBody JsonNode changes) {
        String seen = ExpectedVersion.of(expected, changes);
        return saveCompany
                .edit(caller, id, seen, changes)
                .doOnSuccess(_ -> relay.wake())
                .then(Mono.defer(() -> shown(id, ResponseEntity.ok())));
    }

    @PostMapping("/{id}/archive")
    @Operation(summary = "Puts a company out of sight; its contacts keep it")
    Mono<ResponseEntity<CompanyView>> archive(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String expected) {
        return archived(caller, id, expected, true);
    }

    @PostMapping("/{id}/restore")
    @Operation(summary = "Brings an archived company back")
    Mono<ResponseEntity<CompanyView>> restore(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String expected) {
        return archived(caller, id, expected, false);
    }

    @GetMapping("/{id}/contacts")
    @Operation(summary = "The people of a company whom the caller reaches, who joined last first")
    Mono<Page<CompanyContact>> contacts(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int most = Parameters.limit(limit);
        var last = Position.parse(cursor);
        Conditions people = new Conditions();
        Reach.of(caller, "contacts:view").narrow(people, "c.owner_id");
        return reached(caller, id)
                .flatMap(_ -> contacts.list(id, people, last, most + 1))
                .map(found -> Page.of(found, most, contact -> contact.place().cursor()));
    }

    @GetMapping("/{id}/history")
    @Operation(summary = "Who changed what of a company, the latest first")
    Mono<Page<ChangeView>> history(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int most = Parameters.limit(limit);
        var last = Position.parse(cursor);
        return reached(caller, id)
                .flatMap(_ -> history.list(List.of(id), last, most + 1))
                .map(found -> Page.of(found, most, change -> change.position().cursor()));
    }

    private Mono<ResponseEntity<CompanyView>> archived(
            Caller caller, UUID id, @Nullable String expected, boolean archived) {
        return saveCompany
                .archive(caller, id, expected, archived)
                .doOnSuccess(_ -> relay.wake())
                .then(Mono.defer(() -> shown(id, ResponseEntity.ok())));
    }

    private Mono<CompanyView> reached(Caller caller, UUID id) {
        Conditions conditions = Conditions.of("c.id = :id", "id", id);
        Reach.of(caller, VIEW).narrow(conditions, "c.owner_id");
        return companies.find(conditions).switchIfEmpty(Mono.error(Problem::notFound));
    }

    private Mono<ResponseEntity<CompanyView>> shown(UUID id, ResponseEntity.BodyBuilder answer) {
        return companies
                .find(Conditions.of("c.id = :id", "id", id))
                .switchIfEmpty(Mono.error(Problem::notFound))
                .map(company -> tagged(answer, company));
    }

    private static ResponseEntity<CompanyView> tagged(ResponseEntity.BodyBuilder answer, CompanyView company) {
        return answer.eTag(EntityTag.of(company.version())).body(company);
    }
}
