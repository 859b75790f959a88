package dev.hilo.contact.customfields;

import dev.hilo.platform.audit.AuditLog;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.requests.EntityTag;
import dev.hilo.platform.requests.MergePatch;
import dev.hilo.platform.requests.RepeatableRequests;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.FieldError;
import dev.hilo.platform.web.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Creates, changes and archives the definitions of fields. */
@Component
class DefineField {

    private final ApiDatabase database;
    private final RepeatableRequests requests;
    private final MergePatch patch;
    private final CustomFields fields;
    private final AuditLog audit;

    DefineField(
            ApiDatabase database, RepeatableRequests requests, MergePatch patch, CustomFields fields, AuditLog audit) {
        this.database = database;
        this.requests = requests;
        this.patch = patch;
        this.fields = fields;
        this.audit = audit;
    }

    /** The new field; fails with 422. */
    Mono<CustomField> create(Caller caller, @Nullable String key, JsonNode body) {
        UUID id = Ids.next();
        WrittenField field = patch.apply(WrittenField.EMPTY, body, WrittenField.class);
        refuse(field.errors());
        return requests.claim(caller, key, body.toString().getBytes(StandardCharsets.UTF_8), id)
                .flatMap(earlier -> earlier.map(Mono::just)
                        .orElseGet(() -> insert(caller, id, field).thenReturn(id)))
                .flatMap(fields::toChange)
                .as(database::inTransaction);
    }

    private Mono<Void> insert(Caller caller, UUID id, WrittenField field) {
        return fields.insert(caller.org(), id, field)
                .filter(free -> free)
                .switchIfEmpty(Mono.error(() -> Problem.invalid("key", "taken")))
                .then(audit.append(caller, "custom-field.created", id, Map.of("key", field.key())));
    }

    /** Applies a merge patch; fails with 404, 412 or 422. */
    Mono<CustomField> change(Caller caller, UUID id, @Nullable String expected, JsonNode changes) {
        return toChange(id, expected)
                .flatMap(present -> save(caller, present, changes))
                .then(fields.toChange(id))
                .as(database::inTransaction);
    }

    private Mono<Void> save(Caller caller, CustomField present, JsonNode changes) {
        WrittenField before = WrittenField.of(present);
        WrittenField field = patch.apply(before, changes, WrittenField.class);
        refuse(field.errorsOfChange(before));
        return fields.update(present.id(), field, present.archivedAt() != null)
                .then(audit.append(caller, "custom-field.changed", present.id(), Map.of("key", present.key())));
    }

    /** Takes a field out of use, or back into it; its values stay. Fails with 404 or 412. */
    Mono<CustomField> archive(Caller caller, UUID id, @Nullable String expected, boolean archived) {
        String action = archived ? "custom-field.archived" : "custom-field.restored";
        return toChange(id, expected)
                .delayUntil(present -> fields.update(id, WrittenField.of(present), archived))
                .delayUntil(present -> audit.append(caller, action, id, Map.of("key", present.key())))
                .then(fields.toChange(id))
                .as(database::inTransaction);
    }

    private Mono<CustomField> toChange(UUID id, @Nullable String expected) {
        return fields.toChange(id)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .doOnNext(present -> EntityTag.require(present.version(), expected));
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }
}
