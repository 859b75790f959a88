package dev.hilo.deal.board;

import dev.hilo.deal.currencies.Exchange;
import dev.hilo.deal.deals.DealConditions;
import dev.hilo.deal.deals.DealFilter;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.security.Caller;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What stands in the columns of a pipeline, exactly, in the cheapest way there is. */
@Component
public class CountColumns {

    private static final String VIEW = "deals:view";

    private final StageTallies tallies;

    CountColumns(StageTallies tallies) {
        this.tallies = tallies;
    }

    /** Of all deals of the filter that the caller may see, in a pipeline that is open to them. */
    public Mono<List<ColumnNumbers>> count(Caller caller, UUID pipeline, DealFilter filter, Exchange exchange) {
        if (!DealConditions.isPlain(filter)) {
            return tallies.counted(ofPipeline(caller, pipeline, filter, exchange));
        }
        Conditions conditions = Conditions.of("t.pipeline_id = :pipeline", "pipeline", pipeline);
        Reach reach = Reach.of(caller, VIEW);
        reach.narrow(conditions, "t.owner_id");
        DealConditions.owners(conditions, filter, reach.me(), "t.owner_id");
        return tallies.kept(conditions);
    }

    /** What deals {@code d} have to fulfil. */
    public static Conditions ofPipeline(Caller caller, UUID pipeline, DealFilter filter, Exchange exchange) {
        Conditions conditions = DealConditions.of(filter, caller, VIEW, exchange);
        conditions.and("d.pipeline_id = :ofPipeline", "ofPipeline", pipeline);
        return conditions;
    }
}
