package dev.hilo.deal.board;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.database.StreamDatabase;
import dev.hilo.platform.lists.Conditions;
import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Counts and sums of columns: kept by every write, or counted where a filter asks for something else. */
@Repository
public class StageTallies {

    private static final String KEPT = """
            select t.stage_id, t.currency, sum(t.deals)::bigint as deals, sum(t.value) as value, sum(t.weighted) as weighted
              from stage_tallies t
             where %s
             group by t.stage_id, t.currency
            having sum(t.deals) <> 0
            """;

    private static final String COUNTED = """
            select d.stage_id, d.currency, count(*) as deals, sum(d.value) as value, sum(d.value * d.probability) as weighted
              from deals d
             where %s
             group by d.stage_id, d.currency
            """;

    /** Readers see the rows before or the row after, never both and never neither. */
    private static final String ADD_UP = """
            with crowded as (
                select pipeline_id
                  from stage_tallies
                 group by pipeline_id
                having count(*) > 50 + 2 * count(distinct (stage_id, owner_id, currency))
            ), gone as (
                delete from stage_tallies t using crowded where t.pipeline_id = crowded.pipeline_id returning t.*
            )
            insert into stage_tallies
            select org_id, pipeline_id, stage_id, owner_id, currency, sum(deals), sum(value), sum(weighted)
              from gone
             group by org_id, pipeline_id, stage_id, owner_id, currency
            having sum(deals) <> 0 or sum(value) <> 0 or sum(weighted) <> 0
            """;

    private final ApiDatabase database;
    private final StreamDatabase stream;

    StageTallies(ApiDatabase database, StreamDatabase stream) {
        this.database = database;
        this.stream = stream;
    }

    /** As they are kept; conditions on tallies {@code t}. */
    public Mono<List<ColumnNumbers>> kept(Conditions conditions) {
        return numbers(KEPT, conditions);
    }

    /** As they are now among deals {@code d} that fulfil the conditions. */
    public Mono<List<ColumnNumbers>> counted(Conditions conditions) {
        return numbers(COUNTED, conditions);
    }

    /** Writers only add rows; here they become few again. */
    @Scheduled(fixedDelay = 5000)
    Mono<Void> addUp() {
        return stream.inTransaction(stream.sql(ADD_UP).then());
    }

    private Mono<List<ColumnNumbers>> numbers(String statement, Conditions conditions) {
        return conditions
                .bindTo(database.sql(conditions.in(statement)))
                .map(StageTallies::row)
                .all()
                .collectList();
    }

    private static ColumnNumbers row(Readable row) {
        return new ColumnNumbers(
                Columns.uuid(row, "stage_id"),
                Columns.text(row, "currency"),
                Columns.integer(row, "deals"),
                Objects.requireNonNull(row.get("value", BigDecimal.class)),
                Objects.requireNonNull(row.get("weighted", BigDecimal.class)));
    }
}
