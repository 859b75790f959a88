package dev.hilo.deal.deals;

import dev.hilo.deal.deals.DealView.DealParty;
import dev.hilo.deal.deals.HistoryEntry.PutAside;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.database.Rows;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Names;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.security.Caller;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What happened to deals. */
@Repository
class HistoryEntries {

    private static final TypeReference<Map<String, Object>> CHANGES = new TypeReference<>() {};

    private static final String ADD = """
            insert into deal_history (id, org_id, deal_id, pipeline_id, at, actor_id, actor_name, what, from_stage, to_stage, stayed,
                                      changes, before, version)
            select id, :org, deal_id, pipeline_id, :now, nullif(:actor, '00000000-0000-0000-0000-000000000000'::uuid), :actorName, what,
                   from_stage, to_stage, :now - stayed_since, changes, before, version
              from unnest(:ids::uuid[], :deals::uuid[], :pipelines::uuid[], :whats::text[], :from::uuid[], :to::uuid[],
                          :since::timestamptz[], :changes::jsonb[], :befores::jsonb[], :versions::bigint[])
                   as entry (id, deal_id, pipeline_id, what, from_stage, to_stage, stayed_since, changes, before, version)
            """;

    private static final String PAGE = """
            select h.id, h.at, h.actor_id, h.actor_name, h.what, h.from_stage as from_stage_id, h.to_stage as to_stage_id,
                   extract(epoch from h.stayed)::bigint as stayed, h.changes::text as changes, h.version,
                   coalesce(left_stage.name, '') as from_stage_name, coalesce(stage.name, '') as to_stage_name
              from deal_history h
              join deals d on d.id = h.deal_id
              left join stages left_stage on left_stage.id = h.from_stage
              left join stages stage on stage.id = h.to_stage
             where %s
             order by h.at desc, h.id desc
             limit :rows
            """;

    private static final String LATEST = """
            select h.actor_name, h.at, h.version, h.before::text as before, stage.name as stage_name
              from deal_history h
              join deals d on d.id = h.deal_id
              join stages stage on stage.id = d.stage_id
             where h.deal_id = :deal
             order by h.version desc
             limit 1
            """;

    private final ApiDatabase database;
    private final JsonMapper json;

    HistoryEntries(ApiDatabase database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Something that happened to a deal, as the API shows it.
     *
     * @param what {@code created}, {@code edited}, {@code moved}, {@code won}, {@code lost}, {@code reopened},
     *     {@code archived}, {@code restored} or {@code undone}
     * @param stayedSeconds how long it had stood in the stage it left
     * @param changes of fields: {@code {field: {from, to}}}
     */
    record DealHistoryItem(
            UUID id,
            Instant at,
            @Nullable DealParty actor,
            String what,
            @Nullable DealParty fromStage,
            @Nullable DealParty toStage,
            @Nullable Long stayedSeconds,
            Map<String, Object> changes,
            long version) {}

    /** The last thing that happened, for those who came too late or want it undone. */
    record Latest(
            String actor,
            Instant at,
            String stageName,
            long version,
            @Nullable PutAside before) {}

    Mono<Void> add(Caller caller, Collection<HistoryEntry> entries, Instant now) {
        return Rows.<HistoryEntry>of(entries)
                .uuid("ids", _ -> Ids.next())
                .uuid("deals", HistoryEntry::dealId)
                .uuid("pipelines", HistoryEntry::pipelineId)
                .text("whats", HistoryEntry::what)
                .uuid("from", HistoryEntry::fromStage)
                .uuid("to", HistoryEntry::toStage)
                .time("since", HistoryEntry::stayedSince)
                .text("changes", entry -> json.writeValueAsString(entry.changes()))
                .text("befores", entry -> entry.before() == null ? null : json.writeValueAsString(entry.before()))
                .integer("versions", HistoryEntry::version)
                .bindTo(database.sql(ADD)
                        .bind("org", caller.org())
                        .bind("now", now)
                        .bind("actor", Reach.user(caller))
                        .bind("actorName", caller.name()))
                .then();
    }

    Mono<List<DealHistoryItem>> list(Conditions conditions, int most) {
        return conditions
                .bindTo(database.sql(conditions.in(PAGE)))
                .bind("rows", most)
                .map(this::item)
                .all()
                .collectList();
    }

    Mono<Latest> latest(UUID deal) {
        return database.sql(LATEST).bind("deal", deal).map(this::latest).one();
    }

    private Latest latest(Readable row) {
        return new Latest(
                Columns.text(row, "actor_name"),
                Columns.time(row, "at"),
                Columns.text(row, "stage_name"),
                Columns.integer(row, "version"),
                Columns.optional(row, "before", String.class)
                        .map(text -> json.readValue(text, PutAside.class))
                        .orElse(null));
    }

    private DealHistoryItem item(Readable row) {
        return new DealHistoryItem(
                Columns.uuid(row, "id"),
                Columns.time(row, "at"),
                named(row, "actor"),
                Names.of(Columns.text(row, "what")),
                named(row, "from_stage"),
                named(row, "to_stage"),
                Columns.optional(row, "stayed", Long.class).orElse(null),
                json.readValue(Columns.text(row, "changes"), CHANGES),
                Columns.integer(row, "version"));
    }

    private static @Nullable DealParty named(Readable row, String who) {
        return Columns.optional(row, who + "_id", UUID.class)
                .map(id -> new DealParty(id, Columns.text(row, who + "_name")))
                .orElse(null);
    }
}
