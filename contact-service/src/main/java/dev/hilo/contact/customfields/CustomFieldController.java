package dev.hilo.contact.customfields;

import dev.hilo.contact.history.RecordKind;
import dev.hilo.contact.written.ExpectedVersion;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.requests.EntityTag;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** The fields that an organisation keeps besides. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/custom-fields")
@Tag(name = "custom fields", description = "Fields that an organisation keeps besides those that everybody has")
class CustomFieldController {

    private static final String CONFIGURE = "settings:configure";

    private final ApiDatabase database;
    private final CustomFields fields;
    private final DefineField defineField;

    CustomFieldController(ApiDatabase database, CustomFields fields, DefineField defineField) {
        this.database = database;
        this.fields = fields;
        this.defineField = defineField;
    }

    @GetMapping
    @Operation(summary = "The fields of contacts or companies, in their order")
    Mono<Page<CustomField>> list(
            @Parameter(hidden = true) Caller caller,
            @RequestParam(required = false) @Nullable String record,
            @RequestParam(required = false) @Nullable String archived) {
        var _ = caller.require("contacts:view");
        Conditions conditions = new Conditions();
        Set<RecordKind> records = Parameters.choices("record", record, RecordKind.class);
        if (!records.isEmpty()) {
            conditions.and(
                    "record = any(:records)",
                    "records",
                    records.stream().map(RecordKind::name).toArray(String[]::new));
        }
        if (!Parameters.flag("archived", archived)) {
            conditions.and("archived_at is null");
        }
        return fields.all(conditions).as(database::inTransaction).map(found -> new Page<>(found, null));
    }

    @PostMapping
    @Operation(
            summary = "A new field; its key, kind and uniqueness are for good",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = WrittenField.class))))
    Mono<ResponseEntity<CustomField>> create(
            @Parameter(hidden = true) Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody JsonNode body) {
        var _ = caller.require(CONFIGURE);
        return defineField
                .create(caller, key, body)
                .map(field -> tagged(ResponseEntity.created(URI.create("/api/v1/custom-fields/" + field.id())), field));
    }

    @PatchMapping("/{id}")
    @Operation(
            summary = "Changes a field by JSON merge patch",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = WrittenField.class))))
    Mono<ResponseEntity<CustomField>> change(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String expected,
            @RequestBody JsonNode changes) {
        var _ = caller.require(CONFIGURE);
        String seen = ExpectedVersion.of(expected, changes);
        return defineField.change(caller, id, seen, changes).map(field -> tagged(ResponseEntity.ok(), field));
    }

    @PostMapping("/{id}/archive")
    @Operation(summary = "Takes a field out of use; its values stay")
    Mono<ResponseEntity<CustomField>> archive(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String expected) {
        var _ = caller.require(CONFIGURE);
        return defineField.archive(caller, id, expected, true).map(field -> tagged(ResponseEntity.ok(), field));
    }

    @PostMapping("/{id}/restore")
    @Operation(summary = "Takes an archived field back into use")
    Mono<ResponseEntity<CustomField>> restore(
            @Parameter(hidden = true) Caller caller,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String expected) {
        var _ = caller.require(CONFIGURE);
        return defineField.archive(caller, id, expected, false).map(field -> tagged(ResponseEntity.ok(), field));
    }

    private static ResponseEntity<CustomField> tagged(ResponseEntity.BodyBuilder answer, CustomField field) {
        return answer.eTag(EntityTag.of(field.version())).body(field);
    }
}
