package dev.hilo.deal.fields;

import dev.hilo.deal.fields.DealField.FieldKind;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The organisation's own fields of deals. */
@Repository
class DealFieldDefinitions {

    private static final String LIST = """
            select id, key, name, kind, options, required, archived
              from deal_fields
             where not archived or :archived
             order by name, id
             limit 200
            """;

    private static final String FIND =
            "select id, key, name, kind, options, required, archived from deal_fields where id = :id";

    private static final String ADD = """
            insert into deal_fields (id, org_id, key, name, kind, options, required)
            select :id, :org, :key, :name, :kind, :options, :required
             where (select count(*) from deal_fields) < 200
                on conflict do nothing
            """;

    private static final String CHANGE = """
            update deal_fields set name = :name, options = :options, required = :required, archived = :archived where id = :id""";

    private final ApiDatabase database;

    DealFieldDefinitions(ApiDatabase database) {
        this.database = database;
    }

    Flux<DealField> list(boolean archived) {
        return database.sql(LIST)
                .bind("archived", archived)
                .map(DealFieldDefinitions::field)
                .all();
    }

    Mono<DealField> find(UUID id) {
        return database.sql(FIND)
                .bind("id", id)
                .map(DealFieldDefinitions::field)
                .one();
    }

    /** Whether it was added: a key stands there once. */
    Mono<Boolean> add(UUID org, DealField field) {
        return database.sql(ADD)
                .bind("id", field.id())
                .bind("org", org)
                .bind("key", field.key())
                .bind("name", field.name())
                .bind("kind", field.kind().name())
                .bind("options", field.options().toArray(String[]::new))
                .bind("required", field.required())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    Mono<Void> change(DealField field) {
        return database.sql(CHANGE)
                .bind("id", field.id())
                .bind("name", field.name())
                .bind("options", field.options().toArray(String[]::new))
                .bind("required", field.required())
                .bind("archived", field.archived())
                .then();
    }

    private static DealField field(Readable row) {
        return new DealField(
                Columns.uuid(row, "id"),
                Columns.text(row, "key"),
                Columns.text(row, "name"),
                FieldKind.valueOf(Columns.text(row, "kind")),
                Columns.optional(row, "options", String[].class).map(List::of).orElseGet(List::of),
                Columns.flag(row, "required"),
                Columns.flag(row, "archived"));
    }
}
