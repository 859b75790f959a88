package dev.hilo.contact.customfields;

import dev.hilo.contact.history.RecordKind;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.lists.Conditions;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The definitions of an organisation's fields. */
@Repository
public class CustomFields {

    private static final String SELECT = """
            select id, record, key, label, kind, options, required, is_unique, filterable, place, archived_at, version
              from custom_fields
             where %s
             order by place, id
             limit 500
            """;

    private static final String TO_CHANGE = """
            select id, record, key, label, kind, options, required, is_unique, filterable, place, archived_at, version
              from custom_fields
             where id = :id
               for update
            """;

    private static final String INSERT = """
            insert into custom_fields (id, org_id, record, key, label, kind, options, required, is_unique, filterable, place, created_at)
            values (:id, :org, :record, :key, :label, :kind, :options, :required, :unique, :filterable, :place, :now)
                on conflict (org_id, record, key) do nothing
            """;

    private static final String UPDATE = """
            update custom_fields
               set label = :label, options = :options, required = :required, filterable = :filterable, place = :place,
                   archived_at = case when :archived then coalesce(archived_at, :now) end, version = version + 1
             where id = :id
            """;

    private final ApiDatabase database;
    private final Clock clock;

    CustomFields(ApiDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The fields in use of one kind of record, inside the caller's transaction. */
    public Mono<FieldValues> of(RecordKind record) {
        Conditions conditions = Conditions.of("record = :record", "record", record.name());
        conditions.and("archived_at is null");
        return all(conditions).map(FieldValues::new);
    }

    Mono<List<CustomField>> all(Conditions conditions) {
        return conditions
                .bindTo(database.sql(conditions.in(SELECT)))
                .map(CustomFields::field)
                .all()
                .collectList();
    }

    Mono<CustomField> toChange(UUID id) {
        return database.sql(TO_CHANGE).bind("id", id).map(CustomFields::field).one();
    }

    /** Whether the key was still free. */
    Mono<Boolean> insert(UUID org, UUID id, WrittenField field) {
        return database.sql(INSERT)
                .bind("id", id)
                .bind("org", org)
                .bind("record", Objects.requireNonNull(field.record()).name())
                .bind("key", field.key())
                .bind("label", field.label())
                .bind("kind", Objects.requireNonNull(field.kind()).name())
                .bind("options", field.options().toArray(String[]::new))
                .bind("required", field.required())
                .bind("unique", field.unique())
                .bind("filterable", field.filterable())
                .bind("place", field.place())
                .bind("now", clock.instant())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    Mono<Void> update(UUID id, WrittenField field, boolean archived) {
        return database.sql(UPDATE)
                .bind("id", id)
                .bind("label", field.label())
                .bind("options", field.options().toArray(String[]::new))
                .bind("required", field.required())
                .bind("filterable", field.filterable())
                .bind("place", field.place())
                .bind("archived", archived)
                .bind("now", clock.instant())
                .then();
    }

    private static CustomField field(Readable row) {
        return new CustomField(
                Columns.uuid(row, "id"),
                RecordKind.valueOf(Columns.text(row, "record")),
                Columns.text(row, "key"),
                Columns.text(row, "label"),
                FieldKind.valueOf(Columns.text(row, "kind")),
                Columns.optional(row, "options", String[].class).map(List::of).orElseGet(List::of),
                Columns.flag(row, "required"),
                Columns.flag(row, "is_unique"),
                Columns.flag(row, "filterable"),
                Math.toIntExact(Columns.integer(row, "place")),
                Columns.optionalTime(row, "archived_at").orElse(null),
                Columns.integer(row, "version"));
    }
}
