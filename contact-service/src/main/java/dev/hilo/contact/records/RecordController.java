package dev.hilo.contact.records;

import dev.hilo.contact.contacts.ContactView;
import dev.hilo.contact.contacts.MergeGroups;
import dev.hilo.contact.contacts.ShowContact;
import dev.hilo.contact.history.ChangeView;
import dev.hilo.contact.history.RecordChanges;
import dev.hilo.contact.written.ExpectedVersion;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.lists.Position;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.outbox.OutboxRelay;
import dev.hilo.platform.requests.EntityTag;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
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

/** People, written down. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/contacts")
@Tag(name = "contacts")
class RecordController {

    private static final String IF_MATCH = "If-Match";

    private final CreateContact createContact;
    private final EditContact editContact;
    private final ArchiveContact archiveContact;
    private final ShowContact showContact;
    private final MergeGroups groups;
    private final RecordChanges history;
    private final OutboxRelay relay;

    RecordController(
            CreateContact createContact,
            EditContact editContact,
            ArchiveContact archiveContact,
            ShowContact showContact,
            MergeGroups groups,
            RecordChanges history,
            OutboxRelay relay) {
        this.createContact = createContact;
        this.editContact = editContact;
        this.archiveContact = archiveContact;
        this.showContact = showContact;
        this.groups = groups;
        this.history = history;
        this.relay = relay;
    }

    @PostMapping
    @Operation(
            summary = "A new contact: a name, and an e-mail or a phone",
            description = "409 with the possible duplicates and their evidence if the person seems to be there"
                    + " already; with X-Skip-Duplicate-Check: true the contact is created all the same.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = ContactRecord.class))))
    Mono<ResponseEntity<ContactView>> create(
            @Parameter(hidden = true) Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(name = "X-Skip-Duplicate-Check", required = false) @Nullable String skip,
            @RequestBody JsonNode body) {
        var _ = caller.require("contacts:create");
        boolean checked = !Parameters.flag("X-Skip-Duplicate-Check", skip);
        return createContact
                .create(caller, key, checked, body)
                .doOnNext(_ -> relay.wake())
                .flatMap(id -> shown(id, ResponseEntity.created(URI.create("/api/v1/contacts/" + id))));
    }

    @PatchMapping("/{id}")
    @Operation(
            summary = "Changes a contact by JSON merge patch; lists are replaced",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = ContactRecord.class))))
    Mono<ResponseEntity<ContactView>> change(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String expected,
            @RequestBody JsonNode changes) {
        String seen = ExpectedVersion.of(expected, changes);
        return editContact
                .edit(caller, id, seen, changes)
                .doOnSuccess(_ -> relay.wake())
                .then(Mono.defer(() -> shown(id, ResponseEntity.ok())));
    }

    @PostMapping("/{id}/archive")
    @Operation(summary = "Puts a contact out of sight; nothing of it is lost")
    Mono<ResponseEntity<ContactView>> archive(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String expected) {
        return archived(caller, id, expected, true);
    }

    @PostMapping("/{id}/restore")
    @Operation(summary = "Brings an archived contact back")
    Mono<ResponseEntity<ContactView>> restore(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String expected) {
        return archived(caller, id, expected, false);
    }

    @GetMapping("/{id}/history")
    @Operation(summary = "Who changed what of a contact, the latest first")
    Mono<Page<ChangeView>> history(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int most = Parameters.limit(limit);
        var last = Position.parse(cursor);
        return groups.of(id, Reach.of(caller, "contacts:view"))
                .flatMap(people -> history.list(people, last, most + 1))
                .map(found -> Page.of(found, most, change -> change.position().cursor()));
    }

    private Mono<ResponseEntity<ContactView>> archived(
            Caller caller, UUID id, @Nullable String expected, boolean archived) {
        return archiveContact
                .archive(caller, id, expected, archived)
                .doOnSuccess(_ -> relay.wake())
                .then(Mono.defer(() -> shown(id, ResponseEntity.ok())));
    }

    private Mono<ResponseEntity<ContactView>> shown(UUID id, ResponseEntity.BodyBuilder answer) {
        return showContact
                .show(id)
                .map(contact -> answer.eTag(EntityTag.of(contact.version()))
                        // The score fades without a new version.
                        .cacheControl(CacheControl.noStore())
                        .body(contact));
    }
}
