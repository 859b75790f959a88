package dev.hilo.contact.notes;

import dev.hilo.contact.history.RecordKind;
import dev.hilo.contact.written.ExpectedVersion;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.lists.Position;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Notes on contacts and on companies, which differ in nothing. */
@RestController
@SuppressWarnings("RequestMappingAnnotation") // The caller comes from the token.
@RequestMapping("/api/v1/{records:contacts|companies}/{id}/notes")
@Tag(name = "notes", description = "What colleagues tell each other about a person or a company")
class NoteController {

    private static final String VIEW = "view";
    private static final String EDIT = "edit";
    private static final String CONTACTS = "contacts";
    private static final String COMPANIES = "companies";

    private final NotedRecords noted;
    private final Notes notes;
    private final WriteNote writeNote;

    NoteController(NotedRecords noted, Notes notes, WriteNote writeNote) {
        this.noted = noted;
        this.notes = notes;
        this.writeNote = writeNote;
    }

    @GetMapping
    @Operation(summary = "The notes, the latest first")
    Mono<Page<NoteView>> list(
            @Parameter(hidden = true) Caller caller,
            @Parameter(schema = @Schema(allowableValues = {CONTACTS, COMPANIES})) @PathVariable String records,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int most = Parameters.limit(limit);
        var last = Position.parse(cursor);
        return noted.reached(caller, kind(records), id, VIEW)
                .flatMap(record -> notes.list(record, last, most + 1))
                .map(found -> Page.of(found, most, note -> note.position().cursor()));
    }

    @PostMapping
    @Operation(
            summary = "A new note; users may be mentioned by their ids",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = WrittenNote.class))))
    Mono<ResponseEntity<NoteView>> write(
            @Parameter(hidden = true) Caller caller,
            @Parameter(schema = @Schema(allowableValues = {CONTACTS, COMPANIES})) @PathVariable String records,
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody JsonNode body) {
        return noted.reached(caller, kind(records), id, EDIT).flatMap(record -> written(caller, record, key, body));
    }

    private Mono<ResponseEntity<NoteView>> written(
            Caller caller, NotedRecord record, @Nullable String key, JsonNode body) {
        return writeNote
                .write(caller, record, key, body)
                .flatMap(note -> notes.find(record, note))
                .map(note -> ResponseEntity.created(URI.create("/api/v1/%s/%s/notes/%s"
                                .formatted(
                                        record.kind() == RecordKind.CONTACT ? CONTACTS : COMPANIES,
                                        record.id(),
                                        note.id())))
                        .eTag(EntityTag.of(note.version()))
                        .body(note));
    }

    @PatchMapping("/{note}")
    @Operation(
            summary = "Changes a note of one's own by JSON merge patch",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = WrittenNote.class))))
    Mono<ResponseEntity<NoteView>> change(
            @Parameter(hidden = true) Caller caller,
            @Parameter(schema = @Schema(allowableValues = {CONTACTS, COMPANIES})) @PathVariable String records,
            @PathVariable UUID id,
            @PathVariable UUID note,
            @RequestHeader(name = "If-Match", required = false) @Nullable String expected,
            @RequestBody JsonNode changes) {
        String seen = ExpectedVersion.of(expected, changes);
        return noted.reached(caller, kind(records), id, EDIT)
                .delayUntil(record -> writeNote.change(caller, record, note, seen, changes))
                .flatMap(record -> notes.find(record, note))
                .switchIfEmpty(Mono.error(Problem::notFound))
                .map(changed -> ResponseEntity.ok()
                        .eTag(EntityTag.of(changed.version()))
                        .body(changed));
    }

    @DeleteMapping("/{note}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes back a note of one's own")
    Mono<Void> remove(
            @Parameter(hidden = true) Caller caller,
            @Parameter(schema = @Schema(allowableValues = {CONTACTS, COMPANIES})) @PathVariable String records,
            @PathVariable UUID id,
            @PathVariable UUID note,
            @RequestHeader(name = "If-Match", required = false) @Nullable String expected) {
        return noted.reached(caller, kind(records), id, EDIT)
                .flatMap(record -> writeNote.remove(caller, record, note, expected));
    }

    private static RecordKind kind(String records) {
        return CONTACTS.equals(records) ? RecordKind.CONTACT : RecordKind.COMPANY;
    }
}
