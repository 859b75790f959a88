package dev.hilo.deal.board;

import dev.hilo.deal.board.BoardView.BoardCard;
import dev.hilo.deal.currencies.Money;
import dev.hilo.deal.deals.DealStatus;
import dev.hilo.deal.deals.DealView.DealParty;
import dev.hilo.deal.deals.Deals;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.lists.Conditions;
import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The cards of columns, from the top. */
@Repository
class Cards {

    /** As many as a page has from each column, straight from the index; names are looked up for these only. */
    private static final String FIRST = """
            select %s
              from unnest(:stages::uuid[]) as stage (id)
             cross join lateral (
                   select d.*
                     from deals d
                    where d.stage_id = stage.id and %%s
                    order by d.rank
                    limit :rows) d
            %s
             order by d.stage_id, d.rank
            """.formatted(Deals.COLUMNS, Deals.NAMES);

    private final ApiDatabase database;

    Cards(ApiDatabase database) {
        this.database = database;
    }

    /** A card and its place. */
    record Placed(BoardCard card, String rank) {}

    /** The first cards of each column among deals {@code d} that fulfil the conditions. */
    Mono<List<Placed>> first(Conditions conditions, List<UUID> stages, int most) {
        return conditions
                .bindTo(database.sql(conditions.in(FIRST)))
                .bind("stages", stages.toArray(UUID[]::new))
                .bind("rows", most)
                .map(row -> new Placed(card(row), Columns.text(row, "rank")))
                .all()
                .collectList();
    }

    private static BoardCard card(Readable row) {
        String currency = Columns.text(row, "currency");
        return new BoardCard(
                Columns.uuid(row, "id"),
                Columns.text(row, "name"),
                new Money(Objects.requireNonNull(row.get("value", BigDecimal.class)), currency).amount(),
                currency,
                (int) Columns.integer(row, "probability"),
                party(row, "contact"),
                party(row, "company"),
                party(row, "owner"),
                Columns.uuid(row, "stage_id"),
                DealStatus.valueOf(Columns.text(row, "status")),
                Columns.optional(row, "expected_close_on", LocalDate.class).orElse(null),
                Columns.optionalTime(row, "closed_at").orElse(null),
                Columns.time(row, "stage_since"),
                Columns.optional(row, "tags", String[].class).map(List::of).orElseGet(List::of),
                Columns.integer(row, "version"));
    }

    private static @Nullable DealParty party(Readable row, String who) {
        return Columns.optional(row, who + "_id", UUID.class)
                .map(id -> new DealParty(id, Columns.text(row, who + "_name")))
                .orElse(null);
    }
}
