package dev.hilo.contact.merging;

import dev.hilo.contact.contacts.SearchText;
import dev.hilo.contact.merging.Pair.Member;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Reach;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Contacts as merges lock, link and change them. */
@Repository
class MergeableContacts {

    private static final String FIELDS = MergeField.COLUMNS.stream()
            .map("'%1$s', c.%1$s"::formatted)
            .collect(Collectors.joining(", ", "jsonb_build_object(", ")::text as fields"));

    private static final String FIND = """
            select c.id, c.merged_into, c.archived_at is not null as archived, %s
              from contacts c
             where c.id = any(:ids) and %%s
             order by c.id
            """.formatted(FIELDS);

    /** Messages of the contacts go on meanwhile: they only need the rows to stay. */
    private static final String LOCK = FIND + "for no key update of c";

    /** Whoever changes a group of contacts holds its root, so that the group stays what it is meanwhile. */
    private static final String LOCK_ROOT = """
            select c.id
              from contacts c
             where c.id = (select coalesce(own.merged_into, own.id) from contacts own where own.id = :id)
               for no key update of c
            """;

    private static final String ROOT = "select coalesce(c.merged_into, c.id) as id from contacts c where c.id = :id";

    private static final String LINK = """
            update contacts set merged_into = :survivor, updated_at = now(), version = version + 1
             where id = :merged or merged_into = :merged
            """;

    /** The contact goes with those that were merged into it, directly or not. */
    private static final String SEPARATE = """
            with recursive leaving as (
                select :merged::uuid as id
                 union all
                select merge.merged_id from leaving join merges merge on merge.survivor_id = leaving.id and merge.undone_at is null)
            update contacts c
               set merged_into = nullif(:merged::uuid, c.id), updated_at = now(), version = version + 1
              from leaving
             where c.id = leaving.id
            """;

    /** Search text begins with the name, because that is what names are sorted by. */
    private static final String SHOW = """
            update contacts c
               set (%1$s) = (select %2$s from jsonb_populate_record(null::contacts, :fields::jsonb) shown),
                   search_text = case when starts_with(c.search_text, :before)
                                      then :name || substr(c.search_text, length(:before) + 1)
                                      else :name || ' ' || c.search_text end,
                   updated_at = now(), version = c.version + 1
             where c.id = :id
            """.formatted(String.join(", ", MergeField.COLUMNS), shown());

    private final ApiDatabase database;
    private final JsonMapper json;

    MergeableContacts(ApiDatabase database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    private static String shown() {
        return MergeField.COLUMNS.stream().map("shown."::concat).collect(Collectors.joining(", "));
    }

    /** Those of the contacts that are there and within reach. */
    Mono<List<Member>> find(List<UUID> ids, Reach reach) {
        return members(FIND, ids, reach);
    }

    /** The same, and nobody else merges them until the transaction ends. */
    Mono<List<Member>> lock(List<UUID> ids, Reach reach) {
        return members(LOCK, ids, reach);
    }

    private Mono<List<Member>> members(String statement, List<UUID> ids, Reach reach) {
        Conditions conditions = new Conditions();
        reach.narrow(conditions, "c.owner_id");
        return conditions
                .bindTo(database.sql(conditions.in(statement)))
                .bind("ids", ids.toArray(UUID[]::new))
                .map(this::member)
                .all()
                .collectList();
    }

    /** Holds the contact through which this one is read; fails if it is another one by then. */
    Mono<UUID> lockRoot(UUID id) {
        return oneId(LOCK_ROOT, id)
                .flatMap(locked -> oneId(ROOT, id).map(root -> {
                    if (!root.equals(locked)) {
                        throw new GroupChangedMeanwhile();
                    }
                    return root;
                }));
    }

    private Mono<UUID> oneId(String statement, UUID id) {
        return database.sql(statement)
                .bind("id", id)
                .map(row -> Columns.uuid(row, "id"))
                .one();
    }

    Mono<Void> link(UUID merged, UUID survivor) {
        return database.sql(LINK)
                .bind("merged", merged)
                .bind("survivor", survivor)
                .then();
    }

    Mono<Void> separate(UUID merged) {
        return database.sql(SEPARATE).bind("merged", merged).then();
    }

    Mono<ObjectNode> fields(UUID id) {
        Conditions all = new Conditions();
        return all.bindTo(database.sql(all.in(FIND)))
                .bind("ids", new UUID[] {id})
                .map(row -> member(row).fields())
                .one();
    }

    Mono<Void> show(UUID id, ObjectNode before, ObjectNode fields) {
        return database.sql(SHOW)
                .bind("id", id)
                .bind("fields", fields.toString())
                .bind("before", SearchText.of(MergeField.NAME.text(before)))
                .bind("name", SearchText.of(MergeField.NAME.text(fields)))
                .then();
    }

    private Member member(Readable row) {
        return new Member(
                Columns.uuid(row, "id"),
                Columns.optional(row, "merged_into", UUID.class),
                Columns.flag(row, "archived"),
                json.readValue(Columns.text(row, "fields"), ObjectNode.class));
    }
}
