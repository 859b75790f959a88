package dev.hilo.deal.analysis;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.lists.Conditions;
import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** How deals went from stage to stage. */
@Repository
class StagePassages {

    /** A deal that came to a stage twice came once; the last time it left says where to. */
    private static final String THROUGH = """
            with passage as (
                select h.deal_id, h.from_stage, h.to_stage, h.stayed
                  from deal_history h
                  join deals d on d.id = h.deal_id
                 where h.pipeline_id = :pipeline and h.to_stage is not null and %s
            )
            select s.id, s.name, s.position,
                   (select count(distinct p.deal_id) from passage p where p.to_stage = s.id) as entered,
                   (select count(distinct p.deal_id)
                      from passage p
                      join stages next on next.id = p.to_stage
                     where p.from_stage = s.id and next.type <> 'LOST' and next.position > s.position) as went_on,
                   (select count(distinct p.deal_id)
                      from passage p
                      join stages next on next.id = p.to_stage
                     where p.from_stage = s.id and next.type = 'LOST') as lost,
                   (select round((extract(epoch from avg(p.stayed)) / 86400)::numeric, 1) from passage p where p.from_stage = s.id)
                       as average_days,
                   (select round((percentile_cont(0.5) within group (order by extract(epoch from p.stayed)) / 86400)::numeric, 1)
                      from passage p where p.from_stage = s.id and p.stayed is not null) as median_days
              from stages s
             where s.pipeline_id = :pipeline
             order by s.position
            """;

    private final ApiDatabase database;

    StagePassages(ApiDatabase database) {
        this.database = database;
    }

    /**
     * What deals did in a stage.
     *
     * @param entered how many came
     * @param wentOn how many of them went to a later stage that is not a lost one
     * @param conversion these in percent of those who came; nothing if none came
     * @param averageDays that they stayed; nothing if none has left
     */
    record StagePassage(
            UUID stageId,
            String name,
            long entered,
            long wentOn,
            long lost,
            @Nullable Long conversion,
            @Nullable BigDecimal averageDays,
            @Nullable BigDecimal medianDays) {}

    /** Of deals {@code d} and their history {@code h} that fulfil the conditions. */
    Mono<List<StagePassage>> through(UUID pipeline, Conditions conditions) {
        return conditions
                .bindTo(database.sql(conditions.in(THROUGH)))
                .bind("pipeline", pipeline)
                .map(StagePassages::passage)
                .all()
                .collectList();
    }

    private static StagePassage passage(Readable row) {
        long entered = Columns.integer(row, "entered");
        long wentOn = Columns.integer(row, "went_on");
        return new StagePassage(
                Columns.uuid(row, "id"),
                Columns.text(row, "name"),
                entered,
                wentOn,
                Columns.integer(row, "lost"),
                entered == 0 ? null : Math.round(100.0 * wentOn / entered),
                Columns.optional(row, "average_days", BigDecimal.class).orElse(null),
                Columns.optional(row, "median_days", BigDecimal.class).orElse(null));
    }
}
