package dev.hilo.benchmarks.deals;

import dev.hilo.benchmarks.surroundings.NotPossible;
import java.io.PrintStream;
import java.util.UUID;

/** A great many deals in five pipelines of eight stages, a fifth of them in the first, written by SQL alone. */
final class DealCrowd {

    private static final int PIECE = 50_000;
    private static final int PIPELINES = 5;
    private static final String PREFIX = "Bench ";

    @SuppressWarnings("InlineFormatString") // it would hide what it is for
    private static final String PIPELINE = """
            insert into pipelines (id, org_id, name) values ('%1$s', '%2$s', '%3$s')
            """;

    @SuppressWarnings("InlineFormatString") // it would hide what it is for
    private static final String STAGES = """
            insert into stages (id, org_id, pipeline_id, name, type, color, probability, position)
            select uuidv7(), '%2$s', '%1$s', 'Stage ' || n,
                   case n when 7 then 'WON' when 8 then 'LOST' when 1 then 'PROSPECT' else 'ACTIVE' end, 'blue',
                   case n when 7 then 100 when 8 then 0 else n * 12 end, n
              from generate_series(1, 8) as n
            """;

    /** Fifty sellers, three currencies, two years; ranks as the service writes them when it ranks a column anew. */
    @SuppressWarnings("InlineFormatString") // it would hide what it is for
    private static final String ADD = """
            with stage as (
                select s.*, p.place
                  from stages s
                  join (select id, row_number() over (order by name) - 1 as place
                          from pipelines where org_id = '%3$s' and name like 'Bench %%') p on p.id = s.pipeline_id
            ), deal as (
                select n, stage.pipeline_id, stage.id as stage_id, stage.type, stage.probability,
                       now() - (n %% 730 + 1) * interval '1 day' as created_at
                  from generate_series(%1$d, %2$d) as n
                  join stage on stage.place = n %% 5 and stage.position = 1 + (n / 5) %% 8
            )
            insert into deals (id, org_id, pipeline_id, stage_id, rank, status, name, value, currency, probability, owner_id, source, tags,
                               expected_close_on, closed_at, lost_text, stage_since, created_at, updated_at)
            select uuidv7(), '%3$s', pipeline_id, stage_id, 'h' || lpad(n::text, 8, '0'),
                   case type when 'WON' then 'WON' when 'LOST' then 'LOST' else 'OPEN' end, 'Oportunidad ' || n,
                   (n * 7919 %% 100000) + 0.5, (array['USD', 'EUR', 'USD', 'COP'])[1 + n %% 4], probability,
                   md5('seller' || n %% 50)::uuid, (array['web', 'feria', 'referido'])[1 + n %% 3], array['t' || n %% 20],
                   (now() + (n %% 200 - 20) * interval '1 day')::date,
                   case when type in ('WON', 'LOST') then created_at + (n %% 40) * interval '1 hour' end,
                   case type when 'LOST' then 'precio' else '' end, created_at, created_at, created_at
              from deal
            """;

    private final DealDatabase database;
    private final UUID org;
    private final PrintStream out;

    DealCrowd(DealDatabase database, UUID org, PrintStream out) {
        this.database = database;
        this.org = org;
        this.out = out;
    }

    /** Fills up until there are so many deals; an earlier crowd counts. */
    void fillUp(long deals) {
        pipelines();
        long present = database.number("select count(*) from deals where org_id = '%s'".formatted(org));
        for (long next = present; next < deals; next += PIECE) {
            long end = Math.min(deals, next + PIECE) - 1;
            database.run(ADD.formatted(next, end, org));
            if ((next - present) / PIECE % 4 == 3) {
                out.printf("  %,d of %,d deals%n", end + 1, deals);
            }
        }
        if (present < deals) {
            database.run("vacuum analyze deals");
            database.run("vacuum analyze stage_tallies");
        }
    }

    private void pipelines() {
        long present = database.number(
                "select count(*) from pipelines where org_id = '%s' and name like 'Bench %%'".formatted(org));
        for (long number = present; number < PIPELINES; number++) {
            UUID id = UUID.randomUUID();
            database.run(PIPELINE.formatted(id, org, PREFIX + number));
            database.run(STAGES.formatted(id, org));
        }
    }

    /** The first pipeline, which has a fifth of the deals. */
    UUID pipeline() {
        return database
                .column("select id from pipelines where org_id = '%s' and name = 'Bench 0'".formatted(org))
                .stream()
                .findFirst()
                .map(UUID::fromString)
                .orElseThrow(() -> new NotPossible("The pipeline of the benchmark is gone."));
    }
}
