package dev.hilo.deal.deals;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.web.Problem;
import io.r2dbc.spi.Readable;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Places in columns. All cards count, also those that the caller does not see. */
@Repository
class Places {

    /** Ranks grow where people always drop in the same place; beyond this the column is ranked anew. */
    private static final int LONGEST_RANK = 120;

    private static final String TOP = """
            select '' as above, coalesce(min(d.rank), '') as below from deals d where d.stage_id = :stage and d.id <> :deal""";

    private static final String BOTTOM = """
            select coalesce(max(d.rank), '') as above, '' as below from deals d where d.stage_id = :stage and d.id <> :deal""";

    private static final String BEFORE = """
            select coalesce((select max(d.rank) from deals d where d.stage_id = :stage and d.id <> :deal and d.rank < card.rank), '') as above,
                   card.rank as below
              from deals card
             where card.id = :card and card.stage_id = :stage
            """;

    private static final String AFTER = """
            select card.rank as above,
                   coalesce((select min(d.rank) from deals d where d.stage_id = :stage and d.id <> :deal and d.rank > card.rank), '') as below
              from deals card
             where card.id = :card and card.stage_id = :stage
            """;

    /** Where a card stood, or just above whoever stands there now. */
    private static final String AT = """
            select coalesce(max(d.rank) filter (where d.rank < :rank), '') as above, coalesce(min(d.rank) filter (where d.rank >= :rank), '') as below
              from deals d
             where d.stage_id = :stage and d.id <> :deal
            """;

    private static final String RANK_ANEW = """
            update deals d
               set rank = 'h' || lpad(placed.place::text, 8, '0')
              from (select id, row_number() over (order by rank) as place from deals where stage_id = :stage) placed
             where placed.id = d.id
            """;

    private static final String DIGITS = "123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private final ApiDatabase database;

    Places(ApiDatabase database) {
        this.database = database;
    }

    /**
     * A rank for a deal in a column.
     *
     * @param before the card that will stand below it
     * @param after the card that will stand above it; neither: it comes to the top
     * @throws Problem 422 naming {@code before} or {@code after} if no such card stands there
     */
    Mono<String> place(UUID stage, UUID deal, @Nullable UUID before, @Nullable UUID after) {
        return Mono.defer(() -> find(stage, deal, before, after))
                .flatMap(rank -> rank.length() <= LONGEST_RANK
                        ? Mono.just(rank)
                        : rankAnew(stage).then(Mono.defer(() -> find(stage, deal, before, after))));
    }

    /** A rank behind all others. */
    Mono<String> bottom(UUID stage) {
        return between(BOTTOM, stage, new UUID(0, 0)).single();
    }

    /** The rank that a deal once had, as far as nobody else has it. */
    Mono<String> back(UUID stage, UUID deal, String rank) {
        return database.sql(AT)
                .bind("stage", stage)
                .bind("deal", deal)
                .bind("rank", rank)
                .map(row -> Columns.text(row, "below").equals(rank) ? between(row) : rank)
                .one();
    }

    private Mono<String> find(UUID stage, UUID deal, @Nullable UUID before, @Nullable UUID after) {
        if (before != null) {
            return beside(BEFORE, "before", stage, deal, before);
        }
        return after != null
                ? beside(AFTER, "after", stage, deal, after)
                : between(TOP, stage, deal).single();
    }

    private Mono<String> beside(String statement, String field, UUID stage, UUID deal, UUID card) {
        if (card.equals(deal)) {
            return Mono.error(Problem.invalid(field, "itself"));
        }
        return database.sql(statement)
                .bind("stage", stage)
                .bind("deal", deal)
                .bind("card", card)
                .map(Places::between)
                .one()
                .switchIfEmpty(Mono.error(() -> Problem.invalid(field, "not-in-stage")));
    }

    private Mono<String> between(String statement, UUID stage, UUID deal) {
        return database.sql(statement)
                .bind("stage", stage)
                .bind("deal", deal)
                .map(Places::between)
                .one();
    }

    private Mono<Void> rankAnew(UUID stage) {
        return database.sql(RANK_ANEW).bind("stage", stage).then();
    }

    private static String between(Readable row) {
        return Rank.between(Columns.text(row, "above"), Columns.text(row, "below"), spread());
    }

    private static String spread() {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            digits.append(DIGITS.charAt(ThreadLocalRandom.current().nextInt(DIGITS.length())));
        }
        return digits.toString();
    }
}
