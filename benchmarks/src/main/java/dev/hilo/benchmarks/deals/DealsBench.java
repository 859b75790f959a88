package dev.hilo.benchmarks.deals;

import dev.hilo.benchmarks.load.LoadClient;
import dev.hilo.benchmarks.load.LoadResult;
import dev.hilo.benchmarks.results.Figure;
import dev.hilo.benchmarks.surroundings.Api;
import dev.hilo.benchmarks.surroundings.Now;
import dev.hilo.benchmarks.surroundings.Surroundings;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Boards, metrics, lists and moves at deal-service itself, with as many deals as a large organisation has. */
public final class DealsBench {

    private static final String PART = "deals";
    private static final int READERS = 2;
    private static final int MOVERS = 20;
    private static final double MOVES_A_SECOND = 100;

    private final Surroundings surroundings;
    private final Api api;
    private final PrintStream out;

    public DealsBench(Surroundings surroundings, Api api, PrintStream out) {
        this.surroundings = surroundings;
        this.api = api;
        this.out = out;
    }

    /**
     * How much.
     *
     * @param deals in the organisation
     * @param requests of each kind
     * @param seconds of moving
     */
    public record Settings(long deals, int requests, int seconds) {}

    public List<Figure> measure(Settings settings) {
        UUID org = api.organisation();
        try (var database = new DealDatabase(surroundings)) {
            DealCrowd crowd = new DealCrowd(database, org, out);
            crowd.fillUp(settings.deals());
            UUID pipeline = crowd.pipeline();
            List<Figure> figures = new ArrayList<>();
            figures.add(Figure.of(PART, "deals in the organisation", (double) settings.deals(), ""));
            figures.add(Figure.of(PART, "deals in the pipeline", (double) inPipeline(database, pipeline), ""));
            figures.addAll(reads(pipeline, settings));
            figures.addAll(moves(database, pipeline, settings));
            return figures;
        }
    }

    private List<Figure> reads(UUID pipeline, Settings settings) {
        String path = "/api/v1/pipelines/" + pipeline;
        LocalDate today = LocalDate.ofInstant(Now.instant(), ZoneOffset.UTC);
        String filters = "valueMin=20000&expectedFrom=%s&probabilityMin=20".formatted(today);
        return List.of(
                read("board", path + "/board", settings).below(60),
                read("board with three filters", path + "/board?" + filters, settings)
                        .below(120),
                read("metrics", path + "/metrics", settings).below(40),
                read("list page", "/api/v1/deals?sort=-value", settings).below(50),
                read(
                                "list page with filters",
                                "/api/v1/deals?sort=-created&pipeline=%s&%s".formatted(pipeline, filters),
                                settings)
                        .below(50));
    }

    private Figure read(String name, String path, Settings settings) {
        DealRequests requests = new DealRequests(surroundings.deal(), api.token());
        LoadClient client = new LoadClient(surroundings.deal(), READERS);
        var _ = client.flood(requests.get(path, settings.requests()));
        LoadResult result = client.flood(requests.get(path, settings.requests()));
        out.printf("  %s: p50 %.1f ms, %d failed%n", name, result.latency().p50(), result.failures());
        return Figure.of(PART, name + ", p95", result.latency().p95(), "ms");
    }

    /** Each card once, to the top of any open stage; what is counted afterwards is what was counted before. */
    private List<Figure> moves(DealDatabase database, UUID pipeline, Settings settings) {
        int count = (int) (MOVES_A_SECOND * settings.seconds());
        List<String> cards = database.column("""
                select id from deals where pipeline_id = '%s' and status = 'OPEN' order by md5(id::text || clock_timestamp()::text)
                 limit %d""".formatted(pipeline, count));
        List<String> stages =
                database.column("select id from stages where pipeline_id = '%s' and position < 7".formatted(pipeline));
        DealRequests requests = new DealRequests(surroundings.deal(), api.token());
        byte[][] moves = new byte[cards.size()][];
        for (int i = 0; i < moves.length; i++) {
            moves[i] = requests.post(
                    "/api/v1/deals/%s/move".formatted(cards.get(i)),
                    "{\"stageId\":\"%s\"}".formatted(stages.get(i % stages.size())));
        }
        long before = inPipeline(database, pipeline);
        LoadResult result =
                new LoadClient(surroundings.deal(), MOVERS).paced(moves, MOVES_A_SECOND, LoadClient.Sent.UNHEARD);
        long lost = Math.abs(before - inPipeline(database, pipeline)) + doubled(database, pipeline);
        return List.of(
                Figure.of(PART, "move at 100/s by 20, p95", result.latency().p95(), "ms")
                        .below(20),
                Figure.of(PART, "moves that failed", result.failures(), "").below(1),
                Figure.of(PART, "places lost or doubled", (double) lost, "").below(1),
                Figure.of(PART, "columns whose kept count is wrong", (double) wrong(database, pipeline), "")
                        .below(1));
    }

    private static long inPipeline(DealDatabase database, UUID pipeline) {
        return database.number("select count(*) from deals where pipeline_id = '%s'".formatted(pipeline));
    }

    private static long doubled(DealDatabase database, UUID pipeline) {
        return database.number("""
                select count(*) from (select from deals where pipeline_id = '%s' group by stage_id, rank having count(*) > 1) twice""".formatted(pipeline));
    }

    private static long wrong(DealDatabase database, UUID pipeline) {
        return database.number("""
                select count(*)
                  from (select stage_id, sum(deals) as deals, sum(value) as value from stage_tallies where pipeline_id = '%1$s' group by 1) kept
                  full join (select stage_id, count(*) as deals, sum(value) as value
                               from deals where pipeline_id = '%1$s' and archived_at is null group by 1) counted using (stage_id)
                 where kept.deals is distinct from counted.deals or kept.value is distinct from counted.value""".formatted(pipeline));
    }
}
