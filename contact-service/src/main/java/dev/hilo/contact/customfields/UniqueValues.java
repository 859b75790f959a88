package dev.hilo.contact.customfields;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.database.Rows;
import dev.hilo.platform.web.FieldError;
import dev.hilo.platform.web.Problem;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Values that one record alone may have. */
@Repository
public class UniqueValues {

    private static final String RELEASE = "delete from custom_unique_values where record_id = any(:records)";

    private static final String TAKE = """
            insert into custom_unique_values (field_id, value, org_id, record_id)
            select field_id, value, :org, record_id
              from unnest(:fields::uuid[], :values::text[], :records::uuid[]) as row (field_id, value, record_id)
             order by field_id, value
                on conflict do nothing
            returning field_id, value, record_id
            """;

    private final ApiDatabase database;

    UniqueValues(ApiDatabase database) {
        this.database = database;
    }

    /** A value that a record is to have alone. */
    public record Taken(CustomField field, String value, UUID recordId) {

        boolean isSame(UUID fieldId, String other) {
            return field.id().equals(fieldId) && value.equals(other);
        }
    }

    /**
     * Gives these records these values, and no others; of two at a time the second waits for the first.
     *
     * @return fails with 422 naming each field whose value another record has
     */
    public Mono<Void> replace(UUID org, Collection<UUID> records, List<Taken> wanted) {
        if (records.isEmpty()) {
            return Mono.empty();
        }
        Mono<Void> release = database.sql(RELEASE)
                .bind("records", records.toArray(UUID[]::new))
                .then();
        return wanted.isEmpty() ? release : release.then(take(org, wanted));
    }

    private Mono<Void> take(UUID org, List<Taken> wanted) {
        return Rows.of(wanted)
                .uuid("fields", taken -> taken.field().id())
                .text("values", Taken::value)
                .uuid("records", Taken::recordId)
                .bindTo(database.sql(TAKE))
                .bind("org", org)
                .map(row -> new Given(
                        Columns.uuid(row, "field_id"), Columns.text(row, "value"), Columns.uuid(row, "record_id")))
                .all()
                .collectList()
                .map(given -> wanted.stream()
                        .filter(taken -> given.stream().noneMatch(got -> got.isFor(taken)))
                        .map(taken ->
                                new FieldError("customFields." + taken.field().key(), "taken"))
                        .toList())
                .filter(errors -> !errors.isEmpty())
                .flatMap(errors -> Mono.error(Problem.invalid(errors)));
    }

    private record Given(UUID fieldId, String value, UUID recordId) {

        boolean isFor(Taken taken) {
            return recordId.equals(taken.recordId()) && taken.isSame(fieldId, value);
        }
    }
}
