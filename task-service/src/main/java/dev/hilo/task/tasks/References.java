package dev.hilo.task.tasks;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.database.Rows;
import dev.hilo.platform.web.FieldError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Whether what a task names is there, in the same organisation. What it named before is not asked for again. */
@Repository
class References {

    private static final String MISSING = """
            select wanted.field, wanted.code, wanted.id
              from unnest(:fields::text[], :codes::text[], :kinds::text[], :ids::uuid[]) as wanted (field, code, kind, id)
             where not case wanted.kind
                       when 'USER' then exists (select 1 from directory_users u where u.id = wanted.id and u.active)
                       when 'TEAM' then exists (select 1 from directory_teams g where g.id = wanted.id and not g.archived)
                       when 'CONTACT' then exists (select 1 from directory_contacts c where c.id = wanted.id and not c.erased)
                       when 'COMPANY' then exists (select 1 from directory_companies b where b.id = wanted.id)
                       when 'DEAL' then exists (select 1 from known_deals d where d.id = wanted.id)
                       when 'PARENT' then exists (select 1
                                                    from tasks p
                                                   where p.id = wanted.id and p.parent_id is null and p.archived_at is null)
                       else true
                       end
            """;

    private static final String CYCLES = """
            select t.id
              from tasks t
             where t.id = any(:tasks)
               and (t.id = any(:parents) or exists (select 1 from tasks part where part.parent_id = t.id))
            """;

    private final ApiDatabase database;

    References(ApiDatabase database) {
        this.database = database;
    }

    private record Wanted(String field, String code, String kind, UUID id) {}

    /** @throws NotThere naming every field that names nothing */
    Mono<Void> check(List<TaskChange> changes) {
        List<Wanted> wanted =
                changes.stream().flatMap(References::wanted).distinct().toList();
        if (wanted.isEmpty()) {
            return cycles(changes);
        }
        return Rows.<Wanted>of(wanted)
                .text("fields", Wanted::field)
                .text("codes", Wanted::code)
                .text("kinds", Wanted::kind)
                .uuid("ids", Wanted::id)
                .bindTo(database.sql(MISSING))
                .map(row ->
                        new Wanted(Columns.text(row, "field"), Columns.text(row, "code"), "", Columns.uuid(row, "id")))
                .all()
                .collectList()
                .doOnNext(References::refuse)
                .then(Mono.defer(() -> cycles(changes)));
    }

    private static void refuse(List<Wanted> missing) {
        if (!missing.isEmpty()) {
            Set<UUID> ids = new HashSet<>();
            List<FieldError> errors = new ArrayList<>();
            missing.forEach(wanted -> ids.add(wanted.id()));
            missing.forEach(wanted -> errors.add(new FieldError(wanted.field(), wanted.code())));
            throw new NotThere(ids, errors);
        }
    }

    /** Whoever has parts can't be one, least of all one of their own. */
    private Mono<Void> cycles(List<TaskChange> changes) {
        List<TaskChange> moved =
                changes.stream().filter(References::isMovedUnder).toList();
        if (moved.isEmpty()) {
            return Mono.empty();
        }
        UUID[] tasks = moved.stream().map(change -> change.after().id()).toArray(UUID[]::new);
        UUID[] parents =
                moved.stream().map(change -> change.after().fields().parentId()).toArray(UUID[]::new);
        return database.sql(CYCLES)
                .bind("tasks", tasks)
                .bind("parents", parents)
                .map(row -> Columns.uuid(row, "id"))
                .all()
                .collectList()
                .filter(found -> !found.isEmpty())
                .flatMap(_ -> Mono.error(dev.hilo.platform.web.Problem.invalid("parentId", "subtask-cycle")))
                .then();
    }

    private static boolean isMovedUnder(TaskChange change) {
        UUID parent = change.after().fields().parentId();
        Task before = change.before();
        return parent != null
                && before != null
                && !parent.equals(before.fields().parentId());
    }

    private static Stream<Wanted> wanted(TaskChange change) {
        TaskFields now = change.after().fields();
        TaskFields then = change.before() == null ? null : change.before().fields();
        return Stream.of(
                        one(
                                "assigneeId",
                                "unknown-user",
                                "USER",
                                now.assigneeId(),
                                then == null ? null : then.assigneeId()),
                        one("teamId", "unknown-team", "TEAM", now.teamId(), then == null ? null : then.teamId()),
                        one(
                                "parentId",
                                "unknown-parent",
                                "PARENT",
                                now.parentId(),
                                then == null ? null : then.parentId()),
                        Stream.of(LinkKind.values()).flatMap(kind -> links(kind, now, then)))
                .flatMap(found -> found);
    }

    private static Stream<Wanted> one(String field, String code, String kind, @Nullable UUID now, @Nullable UUID then) {
        return now == null || Objects.equals(now, then)
                ? Stream.empty()
                : Stream.of(new Wanted(field, code, kind, now));
    }

    private static Stream<Wanted> links(LinkKind kind, TaskFields now, @Nullable TaskFields then) {
        List<UUID> targets = kind.of(now);
        List<UUID> before = then == null ? List.of() : kind.of(then);
        return java.util.stream.IntStream.range(0, targets.size())
                .filter(i -> !before.contains(targets.get(i)))
                .mapToObj(i ->
                        new Wanted("%s[%d]".formatted(kind.field(), i), "unknown-record", kind.name(), targets.get(i)));
    }
}
