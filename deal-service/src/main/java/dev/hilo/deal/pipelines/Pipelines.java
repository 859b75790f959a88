package dev.hilo.deal.pipelines;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.database.Rows;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.security.Caller;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Pipelines and their stages. */
@Repository
public class Pipelines {

    private static final TypeReference<List<Stage>> STAGES = new TypeReference<>() {};

    private static final String SELECT = """
            select p.id, p.name, p.is_default, p.access_roles, p.access_users, p.created_at, p.archived_at, p.version,
                   (select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'type', lower(s.type), 'color', s.color,
                                                               'probability', s.probability, 'rottenDays', s.rotten_days)
                                             order by s.position), '[]')::text
                      from stages s
                     where s.pipeline_id = p.id) as stages
              from pipelines p
             where %s
             order by p.is_default desc, p.created_at, p.id
             limit 200
            """;

    private static final String ADD = """
            insert into pipelines (id, org_id, name, is_default, access_roles, access_users)
            values (:id, :org, :name, :default or not exists (select from pipelines), :roles, :users)
            """;

    private static final String CHANGE = """
            update pipelines
               set name = :name, is_default = :default, access_roles = :roles, access_users = :users,
                   archived_at = case when :archived then coalesce(archived_at, now()) end, version = version + 1
             where id = :id
            """;

    private static final String NO_DEFAULT = "update pipelines set is_default = false where is_default and id <> :id";

    private static final String LOCK = "select id from pipelines where id = :id for update";

    private static final String PUT_STAGES = """
            insert into stages (id, org_id, pipeline_id, name, type, color, probability, rotten_days, position)
            select id, :org, :pipeline, name, type, color, probability, rotten_days, position
              from unnest(:ids::uuid[], :names::text[], :types::text[], :colors::text[], :probabilities::bigint[], :days::bigint[],
                          :positions::bigint[]) as stage (id, name, type, color, probability, rotten_days, position)
                on conflict (id) do update
               set name = excluded.name, type = excluded.type, color = excluded.color, probability = excluded.probability,
                   rotten_days = excluded.rotten_days, position = excluded.position
             where stages.pipeline_id = excluded.pipeline_id
            """;

    private static final String REMOVE_STAGE = "delete from stages where id = :id";

    private final ApiDatabase database;
    private final JsonMapper json;

    Pipelines(ApiDatabase database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The pipelines that are open to the caller, the default one first. */
    Flux<Pipeline> list(Caller caller, boolean archived) {
        Conditions conditions = new Conditions();
        PipelineAccess.narrow(conditions, caller, "p.id");
        if (!archived) {
            conditions.and("p.archived_at is null");
        }
        return select(conditions);
    }

    /** A pipeline that is open to the caller; empty if there is none of this id. */
    public Mono<Pipeline> find(Caller caller, UUID id) {
        Conditions conditions = Conditions.of("p.id = :id", "id", id);
        PipelineAccess.narrow(conditions, caller, "p.id");
        return select(conditions).next();
    }

    /** The pipeline of deals that name none; empty if there is none, or none for the caller. */
    public Mono<Pipeline> findDefault(Caller caller) {
        return list(caller, false).next();
    }

    private Flux<Pipeline> select(Conditions conditions) {
        return conditions
                .bindTo(database.sql(conditions.in(SELECT)))
                .map(this::pipeline)
                .all();
    }

    /** Nobody else changes the pipeline until the transaction ends. */
    Mono<Void> lock(UUID id) {
        return database.sql(LOCK).bind("id", id).then();
    }

    Mono<Void> add(UUID org, Pipeline pipeline) {
        return noOtherDefault(pipeline)
                .then(database.sql(ADD)
                        .bind("id", pipeline.id())
                        .bind("org", org)
                        .bind("name", pipeline.name())
                        .bind("default", pipeline.isDefault())
                        .bind("roles", pipeline.access().roles().toArray(String[]::new))
                        .bind("users", pipeline.access().users().toArray(UUID[]::new))
                        .then())
                .then(putStages(org, pipeline));
    }

    Mono<Void> change(UUID org, Pipeline pipeline) {
        return noOtherDefault(pipeline)
                .then(database.sql(CHANGE)
                        .bind("id", pipeline.id())
                        .bind("name", pipeline.name())
                        .bind("default", pipeline.isDefault())
                        .bind("roles", pipeline.access().roles().toArray(String[]::new))
                        .bind("users", pipeline.access().users().toArray(UUID[]::new))
                        .bind("archived", pipeline.archivedAt() != null)
                        .then())
                .then(putStages(org, pipeline));
    }

    Mono<Void> removeStage(UUID id) {
        return database.sql(REMOVE_STAGE).bind("id", id).then();
    }

    private Mono<Void> noOtherDefault(Pipeline pipeline) {
        return pipeline.isDefault()
                ? database.sql(NO_DEFAULT).bind("id", pipeline.id()).then()
                : Mono.empty();
    }

    private Mono<Void> putStages(UUID org, Pipeline pipeline) {
        List<Stage> stages = pipeline.stages();
        return Rows.of(IntStream.range(0, stages.size()).boxed().toList())
                .uuid("ids", i -> stages.get(i).id())
                .text("names", i -> stages.get(i).name())
                .text("types", i -> stages.get(i).type().name())
                .text("colors", i -> stages.get(i).color())
                .integer("probabilities", i -> (long) stages.get(i).probability())
                .integer("days", i -> days(stages.get(i)))
                .integer("positions", Integer::longValue)
                .bindTo(database.sql(PUT_STAGES).bind("org", org).bind("pipeline", pipeline.id()))
                .then();
    }

    private static @Nullable Long days(Stage stage) {
        return stage.rottenDays() == null ? null : stage.rottenDays().longValue();
    }

    private Pipeline pipeline(Readable row) {
        return new Pipeline(
                Columns.uuid(row, "id"),
                Columns.text(row, "name"),
                Columns.flag(row, "is_default"),
                new PipelineAccess(
                        List.of(Columns.optional(row, "access_roles", String[].class)
                                .orElseThrow()),
                        List.of(Columns.optional(row, "access_users", UUID[].class)
                                .orElseThrow())),
                json.readValue(Columns.text(row, "stages"), STAGES),
                Columns.time(row, "created_at"),
                Columns.optionalTime(row, "archived_at").orElse(null),
                Columns.integer(row, "version"));
    }
}
