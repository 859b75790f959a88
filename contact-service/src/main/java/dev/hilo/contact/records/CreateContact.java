package dev.hilo.contact.records;

import dev.hilo.contact.history.Actor;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.requests.MergePatch;
import dev.hilo.platform.requests.RepeatableRequests;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.security.Scope;
import dev.hilo.platform.web.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes a contact of what somebody wrote, unless that person seems to be there already. */
@Component
class CreateContact {

    private final ApiDatabase database;
    private final RepeatableRequests requests;
    private final MergePatch patch;
    private final PassRecord passRecord;
    private final SaveContacts saveContacts;
    private final SameHandles sameHandles;

    CreateContact(
            ApiDatabase database,
            RepeatableRequests requests,
            MergePatch patch,
            PassRecord passRecord,
            SaveContacts saveContacts,
            SameHandles sameHandles) {
        this.database = database;
        this.requests = requests;
        this.patch = patch;
        this.passRecord = passRecord;
        this.saveContacts = saveContacts;
        this.sameHandles = sameHandles;
    }

    /**
     * Creates the contact.
     *
     * @param key of a request that may come twice
     * @param checked whether somebody who seems to be there already is refused
     * @return its id; fails with 422, or 409 with the possible duplicates
     */
    Mono<UUID> create(Caller caller, @Nullable String key, boolean checked, JsonNode body) {
        keep(caller, body);
        UUID id = Ids.next();
        ContactRecord written = EditContact.withCompany(
                ContactRecord.EMPTY, patch.apply(ContactRecord.EMPTY, body, ContactRecord.class));
        return requests.claim(caller, key, body.toString().getBytes(StandardCharsets.UTF_8), id)
                .flatMap(earlier -> earlier.map(Mono::just).orElseGet(() -> make(caller, id, checked, written)))
                .as(database::inTransaction);
    }

    /** Who sees their own contacts only would lose sight of one that is nobody's. */
    private static void keep(Caller caller, JsonNode body) {
        boolean own = caller.require("contacts:create") != Scope.ALL;
        if (own && body instanceof ObjectNode fields && !fields.hasNonNull("owner")) {
            fields.put("owner", caller.subject());
        }
    }

    private Mono<UUID> make(Caller caller, UUID id, boolean checked, ContactRecord written) {
        return passRecord
                .created(caller, written)
                .map(record -> Draft.created(id, record, "MANUAL"))
                .flatMap(draft -> saveContacts.save(Actor.of(caller), List.of(draft)))
                .then(Mono.defer(() -> checked ? refuseDuplicates(id) : Mono.empty()))
                .thenReturn(id);
    }

    /** The new contact is looked at as it will be; if it must not be, all of it is rolled back. */
    private Mono<Void> refuseDuplicates(UUID id) {
        return sameHandles
                .of(id)
                .flatMap(found -> Mono.justOrEmpty(Optional.of(found).filter(duplicates -> !duplicates.isEmpty())))
                .flatMap(found ->
                        Mono.error(new Problem(HttpStatus.CONFLICT, "possible-duplicates").with("duplicates", found)));
    }
}
