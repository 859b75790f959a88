package dev.hilo.task.activities;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.database.Rows;
import dev.hilo.platform.web.FieldError;
import io.r2dbc.spi.Parameters;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Activities as they are written; to be asked inside a transaction. */
@Repository
class WrittenActivities {

    private static final String KEEP = """
            insert into activities (id, org_id, kind, subject, notes, place, starts_at, ends_at, outcome_id, deal_id, created_by,
                                    created_at, updated_at)
            values (:id, :org, :kind, :subject, :notes, :place, :starts, :ends, :outcome, :deal, :creator, :now, :now)
                on conflict (id) do update
               set kind = excluded.kind, subject = excluded.subject, notes = excluded.notes, place = excluded.place,
                   starts_at = excluded.starts_at, ends_at = excluded.ends_at, outcome_id = excluded.outcome_id,
                   deal_id = excluded.deal_id, updated_at = excluded.updated_at, version = activities.version + 1
             where activities.version = :version and activities.deleted_at is null
            """;

    private static final String REMOVE = """
            update activities a
               set deleted_at = :now, version = a.version + 1
             where a.id = :id and a.version = :version and a.deleted_at is null
            """;

    private static final String PARTICIPATE = """
            insert into activity_participants (activity_id, org_id, kind, target_id)
            select :id, :org, taking.kind, taking.target_id
              from unnest(:kinds::text[], :targets::uuid[]) as taking (kind, target_id)
            """;

    private static final String MISSING = """
            select wanted.field, wanted.code
              from unnest(:fields::text[], :codes::text[], :kinds::text[], :ids::uuid[]) as wanted (field, code, kind, id)
             where not case wanted.kind
                       when 'USER' then exists (select 1 from directory_users u where u.id = wanted.id and u.active)
                       when 'CONTACT' then exists (select 1 from directory_contacts c where c.id = wanted.id and not c.erased)
                       when 'OUTCOME' then exists (select 1
                                                     from activity_outcomes o
                                                    where o.id = wanted.id and o.archived_at is null)
                       else exists (select 1 from known_deals d where d.id = wanted.id)
                       end
            """;

    private final ApiDatabase database;

    WrittenActivities(ApiDatabase database) {
        this.database = database;
    }

    /**
     * An activity at the moment in which it is written.
     *
     * @param version that is there before
     */
    record Written(
            UUID id,
            UUID org,
            ActivityFields fields,
            @Nullable UUID by,
            Instant at,
            long version) {}

    private record Wanted(String field, String code, String kind, UUID id) {}

    /** Every field that names nothing. */
    Mono<List<FieldError>> missing(ActivityFields fields) {
        List<Wanted> wanted = Stream.of(
                        fields.users().stream().map(id -> new Wanted("users", "unknown-user", "USER", id)),
                        fields.contacts().stream().map(id -> new Wanted("contacts", "unknown-record", "CONTACT", id)),
                        Stream.ofNullable(fields.outcomeId())
                                .map(id -> new Wanted("outcomeId", "unknown-record", "OUTCOME", id)),
                        Stream.ofNullable(fields.dealId())
                                .map(id -> new Wanted("dealId", "unknown-record", "DEAL", id)))
                .flatMap(found -> found)
                .toList();
        return Rows.<Wanted>of(wanted)
                .text("fields", Wanted::field)
                .text("codes", Wanted::code)
                .text("kinds", Wanted::kind)
                .uuid("ids", Wanted::id)
                .bindTo(database.sql(MISSING))
                .map(row -> new FieldError(Columns.text(row, "field"), Columns.text(row, "code")))
                .all()
                .distinct()
                .collectList();
    }

    /** How many rows were written: none if somebody was faster. */
    Mono<Long> keep(Written activity) {
        ActivityFields fields = activity.fields();
        return database.sql(KEEP)
                .bind("id", activity.id())
                .bind("org", activity.org())
                .bind("kind", String.valueOf(fields.kind()))
                .bind("subject", fields.subject())
                .bind("notes", fields.notes())
                .bind("place", fields.place())
                .bind("starts", nullable(fields.startsAt(), Instant.class))
                .bind("ends", nullable(fields.endsAt(), Instant.class))
                .bind("outcome", nullable(fields.outcomeId(), UUID.class))
                .bind("deal", nullable(fields.dealId(), UUID.class))
                .bind("creator", nullable(activity.by(), UUID.class))
                .bind("now", activity.at())
                .bind("version", activity.version())
                .fetch()
                .rowsUpdated();
    }

    Mono<Void> participate(Written activity) {
        List<Wanted> taking = Stream.concat(
                        activity.fields().users().stream().map(id -> new Wanted("", "", "USER", id)),
                        activity.fields().contacts().stream().map(id -> new Wanted("", "", "CONTACT", id)))
                .toList();
        return database.sql("delete from activity_participants p where p.activity_id = :id")
                .bind("id", activity.id())
                .then()
                .then(Rows.<Wanted>of(taking)
                        .text("kinds", Wanted::kind)
                        .uuid("targets", Wanted::id)
                        .bindTo(database.sql(PARTICIPATE)
                                .bind("id", activity.id())
                                .bind("org", activity.org()))
                        .then());
    }

    /** How many rows were removed: none if somebody was faster. */
    Mono<Long> remove(UUID id, long version, Instant now) {
        return database.sql(REMOVE)
                .bind("id", id)
                .bind("version", version)
                .bind("now", now)
                .fetch()
                .rowsUpdated();
    }

    private static <T> Object nullable(@Nullable T value, Class<T> type) {
        return value == null ? Parameters.in(type) : Parameters.in(value);
    }
}
