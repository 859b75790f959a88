package dev.hilo.contact.merging;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.database.Rows;
import dev.hilo.platform.lists.Conditions;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The journal: who was merged into whom, and what of it was undone. */
@Repository
class Merges {

    private static final String INSERT = """
            insert into merges (id, org_id, survivor_id, merged_id, reason, choices, taken, merged_at, merged_by, merged_by_name)
            values (:id, :org, :survivor, :merged, :reason, :choices::jsonb, :taken::jsonb, :at, :by, :byName)
            """;

    private static final String UNDO = """
            update merges set undone_at = :at, undone_by = :by, undone_by_name = :byName where id = :id and undone_at is null
            """;

    private static final String LIST = """
            select j.id, j.survivor_id, j.merged_id, c.display_name as survivor_name, merged.display_name as merged_name, j.reason,
                   j.choices::text as choices, j.merged_at, j.merged_by, j.merged_by_name, j.undone_at, j.undone_by, j.undone_by_name
              from merges j
              join contacts c on c.id = j.survivor_id
              join contacts merged on merged.id = j.merged_id
             where %s
             order by j.merged_at desc, j.id desc
             limit :rows
            """;

    private static final String CONTRIBUTIONS = """
            select id, merged_id, taken::text as taken, choices::text as choices, settled
              from merges
             where survivor_id = :survivor and undone_at is null
             order by merged_at, id
            """;

    private static final String SAVE_CONTRIBUTIONS = """
            update merges j
               set taken = row.taken::jsonb, settled = string_to_array(row.settled, ',')
              from unnest(:ids::uuid[], :taken::text[], :settled::text[]) as row (id, taken, settled)
             where j.id = row.id
            """;

    private static final String INTO =
            "select id, survivor_id from merges where merged_id = :merged and undone_at is null";

    private static final TypeReference<Map<MergeField, Side>> CHOICES = new TypeReference<>() {};

    private final ApiDatabase database;
    private final JsonMapper json;

    Merges(ApiDatabase database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Mono<Void> insert(WantedMerge wanted, ObjectNode taken, Instant at) {
        return database.sql(INSERT)
                .bind("id", wanted.id())
                .bind("org", wanted.org())
                .bind("survivor", wanted.survivorId())
                .bind("merged", wanted.mergedId())
                .bind("reason", wanted.reason())
                .bind("choices", json.writeValueAsString(wanted.choices()))
                .bind("taken", taken.toString())
                .bind("at", at)
                .bind("by", wanted.actor().id())
                .bind("byName", wanted.actor().name())
                .then();
    }

    /** Marks the merge as undone; false if it was already. */
    Mono<Boolean> undo(UUID id, Actor by, Instant at) {
        return database.sql(UNDO)
                .bind("id", id)
                .bind("at", at)
                .bind("by", by.id())
                .bind("byName", by.name())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** The merges {@code j} with survivors {@code c} that fulfil the conditions, the latest first. */
    Mono<List<Merge>> list(Conditions conditions, int most) {
        return conditions
                .bindTo(database.sql(conditions.in(LIST)))
                .bind("rows", most)
                .map(this::merge)
                .all()
                .collectList();
    }

    /** What the contacts merged into this one give, in the order of their merges. */
    Mono<List<Contribution>> contributions(UUID survivor) {
        return database.sql(CONTRIBUTIONS)
                .bind("survivor", survivor)
                .map(this::contribution)
                .all()
                .collectList();
    }

    Mono<Void> save(List<Contribution> contributions) {
        if (contributions.isEmpty()) {
            return Mono.empty();
        }
        return Rows.of(contributions)
                .uuid("ids", Contribution::mergeId)
                .text("taken", contribution -> contribution.taken().toString())
                .text(
                        "settled",
                        contribution -> contribution.settled().stream()
                                .map(MergeField::name)
                                .collect(Collectors.joining(",")))
                .bindTo(database.sql(SAVE_CONTRIBUTIONS))
                .then();
    }

    /** The merge that stands of this contact into another; empty if it stands for itself. */
    Mono<Link> into(UUID merged) {
        return database.sql(INTO)
                .bind("merged", merged)
                .map(row -> new Link(Columns.uuid(row, "id"), Columns.uuid(row, "survivor_id")))
                .one();
    }

    /** A merge that stands, and the contact it leads to. */
    record Link(UUID mergeId, UUID survivorId) {}

    private Contribution contribution(Readable row) {
        return new Contribution(
                Columns.uuid(row, "id"),
                Columns.uuid(row, "merged_id"),
                json.readValue(Columns.text(row, "taken"), ObjectNode.class),
                json.readValue(Columns.text(row, "choices"), CHOICES),
                Columns.optional(row, "settled", String[].class).stream()
                        .flatMap(Arrays::stream)
                        .map(MergeField::valueOf)
                        .collect(Collectors.toSet()));
    }

    private Merge merge(Readable row) {
        return new Merge(
                Columns.uuid(row, "id"),
                Columns.uuid(row, "survivor_id"),
                Columns.uuid(row, "merged_id"),
                Columns.text(row, "survivor_name"),
                Columns.text(row, "merged_name"),
                Columns.text(row, "reason"),
                json.readValue(Columns.text(row, "choices"), CHOICES),
                Columns.time(row, "merged_at"),
                new Actor(Columns.text(row, "merged_by"), Columns.text(row, "merged_by_name")),
                Columns.optionalTime(row, "undone_at")
                        .map(at -> new Merge.Undone(
                                at, new Actor(Columns.text(row, "undone_by"), Columns.text(row, "undone_by_name")))));
    }
}
