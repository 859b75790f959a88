package dev.hilo.task.overview;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.task.tasks.Ranks;
import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Room between the cards of a column. */
@Repository
class BoardPlaces {

    private static final String ROOM = """
            select card.rank as card, (select %s(t.rank)
                                         from tasks t
                                        where t.state_id = card.state_id and t.archived_at is null and t.parent_id is null
                                          and t.rank %s card.rank and t.id <> :moved) as neighbour
              from tasks card
             where card.id = :card and card.state_id = :state
            """;

    private static final String ABOVE = ROOM.formatted("max", "<");
    private static final String BELOW = ROOM.formatted("min", ">");

    private final ApiDatabase database;

    BoardPlaces(ApiDatabase database) {
        this.database = database;
    }

    /** Right above a card of the column; empty if it is not there. */
    Mono<BigDecimal> above(UUID card, UUID state, UUID moved) {
        return room(ABOVE, card, state, moved)
                .map(row ->
                        row.neighbour() == null ? Ranks.above(row.card()) : Ranks.between(row.neighbour(), row.card()));
    }

    /** Right below a card of the column; empty if it is not there. */
    Mono<BigDecimal> below(UUID card, UUID state, UUID moved) {
        return room(BELOW, card, state, moved)
                .map(row ->
                        row.neighbour() == null ? Ranks.below(row.card()) : Ranks.between(row.card(), row.neighbour()));
    }

    private record Room(BigDecimal card, @Nullable BigDecimal neighbour) {

        static Room of(Readable row) {
            return new Room(
                    Columns.optional(row, "card", BigDecimal.class).orElseThrow(),
                    Columns.optional(row, "neighbour", BigDecimal.class).orElse(null));
        }
    }

    private Mono<Room> room(String statement, UUID card, UUID state, UUID moved) {
        return database.sql(statement)
                .bind("card", card)
                .bind("state", state)
                .bind("moved", moved)
                .map(Room::of)
                .one()
                .as(database::inTransaction);
    }
}
