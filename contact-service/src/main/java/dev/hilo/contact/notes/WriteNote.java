package dev.hilo.contact.notes;

import dev.hilo.contact.history.RecordKind;
import dev.hilo.contact.timeline.PersonEntries;
import dev.hilo.contact.users.KnownUsers;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.requests.EntityTag;
import dev.hilo.platform.requests.MergePatch;
import dev.hilo.platform.requests.RepeatableRequests;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.security.Scope;
import dev.hilo.platform.web.FieldError;
import dev.hilo.platform.web.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Writes, changes and takes back notes; those on people stand on their timelines. */
@Component
class WriteNote {

    private final ApiDatabase database;
    private final RepeatableRequests requests;
    private final MergePatch patch;
    private final Notes notes;
    private final PersonEntries timeline;
    private final KnownUsers users;
    private final Clock clock;

    WriteNote(
            ApiDatabase database,
            RepeatableRequests requests,
            MergePatch patch,
            Notes notes,
            PersonEntries timeline,
            KnownUsers users,
            Clock clock) {
        this.database = database;
        this.requests = requests;
        this.patch = patch;
        this.notes = notes;
        this.timeline = timeline;
        this.users = users;
        this.clock = clock;
    }

    /** The id of the new note; fails with 422. */
    Mono<UUID> write(Caller caller, NotedRecord record, @Nullable String key, JsonNode body) {
        UUID id = Ids.next();
        WrittenNote note = patch.apply(WrittenNote.EMPTY, body, WrittenNote.class);
        return requests.claim(caller, key, body.toString().getBytes(StandardCharsets.UTF_8), id)
                .flatMap(earlier -> earlier.map(Mono::just)
                        .orElseGet(() -> insert(caller, record, id, note).thenReturn(id)))
                .as(database::inTransaction);
    }

    private Mono<Void> insert(Caller caller, NotedRecord record, UUID id, WrittenNote note) {
        return passed(note, Set.of())
                .then(notes.insert(id, record, caller, note))
                .then(Mono.defer(() -> isPerson(record)
                        ? timeline.add(id, record.id(), clock.instant(), "note", note.preview())
                        : Mono.empty()));
    }

    /** Changes a note of the caller's own by merge patch; fails with 403, 404, 412 or 422. */
    Mono<Void> change(Caller caller, NotedRecord record, UUID id, @Nullable String expected, JsonNode changes) {
        return toChange(caller, record, id, expected)
                .flatMap(present -> update(record, present, changes))
                .as(database::inTransaction);
    }

    private Mono<Void> update(NotedRecord record, NoteView present, JsonNode changes) {
        Set<UUID> mentioned =
                present.mentions().stream().map(NoteView.Mention::id).collect(Collectors.toSet());
        WrittenNote before = new WrittenNote(present.body(), List.copyOf(mentioned), present.pinned());
        WrittenNote note = patch.apply(before, changes, WrittenNote.class);
        return passed(note, mentioned)
                .then(notes.update(present.id(), note))
                .then(Mono.defer(
                        () -> isPerson(record) ? timeline.reword(present.id(), note.preview()) : Mono.empty()));
    }

    /** Takes back a note of the caller's own; fails with 403, 404 or 412. */
    Mono<Void> remove(Caller caller, NotedRecord record, UUID id, @Nullable String expected) {
        return toChange(caller, record, id, expected)
                .flatMap(present -> notes.delete(present.id()).then(timeline.remove(present.id())))
                .as(database::inTransaction);
    }

    private Mono<NoteView> toChange(Caller caller, NotedRecord record, UUID id, @Nullable String expected) {
        return notes.toChange(record, id)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .doOnNext(note -> refuseOthers(caller, record, note))
                .doOnNext(note -> EntityTag.require(note.version(), expected));
    }

    /** Notes of others are changed by those only who may delete any record. */
    private static void refuseOthers(Caller caller, NotedRecord record, NoteView note) {
        if (note.author().equals(caller.subject())) {
            return;
        }
        String permission = isPerson(record) ? "contacts:delete" : "companies:delete";
        if (caller.require(permission) != Scope.ALL) {
            throw new Problem(HttpStatus.FORBIDDEN, "not-permitted", permission);
        }
    }

    private Mono<Void> passed(WrittenNote note, Set<UUID> mentionedBefore) {
        Set<UUID> news = note.mentions().stream()
                .filter(user -> !mentionedBefore.contains(user))
                .collect(Collectors.toSet());
        return users.strangers(news)
                .map(strangers -> Stream.concat(note.errors().stream(), unknown(note, strangers))
                        .toList())
                .filter(errors -> !errors.isEmpty())
                .flatMap(errors -> Mono.error(Problem.invalid(errors)));
    }

    private static Stream<FieldError> unknown(WrittenNote note, Set<UUID> strangers) {
        return IntStream.range(0, note.mentions().size())
                .filter(i -> strangers.contains(note.mentions().get(i)))
                .mapToObj(i -> new FieldError("mentions[%d]".formatted(i), "no-such-user"));
    }

    private static boolean isPerson(NotedRecord record) {
        return record.kind() == RecordKind.CONTACT;
    }
}
