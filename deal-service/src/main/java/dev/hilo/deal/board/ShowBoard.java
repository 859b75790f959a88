package dev.hilo.deal.board;

import dev.hilo.deal.board.BoardView.BoardCard;
import dev.hilo.deal.board.BoardView.BoardStage;
import dev.hilo.deal.board.Cards.Placed;
import dev.hilo.deal.currencies.CurrencyRates;
import dev.hilo.deal.currencies.Exchange;
import dev.hilo.deal.currencies.Exchange.Total;
import dev.hilo.deal.deals.DealFilter;
import dev.hilo.deal.pipelines.Pipeline;
import dev.hilo.deal.pipelines.Pipelines;
import dev.hilo.deal.pipelines.Stage;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Cursor;
import dev.hilo.platform.web.Page;
import dev.hilo.platform.web.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A pipeline's board, or more cards of one of its columns. */
@Component
class ShowBoard {

    private final ApiDatabase database;
    private final Pipelines pipelines;
    private final CurrencyRates rates;
    private final CountColumns counting;
    private final Cards cards;

    ShowBoard(ApiDatabase database, Pipelines pipelines, CurrencyRates rates, CountColumns counting, Cards cards) {
        this.database = database;
        this.pipelines = pipelines;
        this.rates = rates;
        this.counting = counting;
        this.cards = cards;
    }

    Mono<BoardView> board(Caller caller, UUID pipeline, DealFilter filter, int limit) {
        return start(caller, pipeline)
                .flatMap(start -> board(caller, start, filter, limit))
                .as(database::inTransaction);
    }

    Mono<Page<BoardCard>> column(
            Caller caller, UUID pipeline, UUID stage, DealFilter filter, int limit, Optional<Cursor> last) {
        return start(caller, pipeline)
                .filter(start -> start.pipeline().stage(stage).isPresent())
                .switchIfEmpty(Mono.error(Problem::notFound))
                .map(start -> CountColumns.ofPipeline(caller, pipeline, filter, start.exchange()))
                .doOnNext(conditions -> last.ifPresent(cursor -> goOn(conditions, cursor)))
                .flatMap(conditions -> cards.first(conditions, List.of(stage), limit + 1))
                .map(found -> page(found, limit))
                .as(database::inTransaction);
    }

    private record Start(Pipeline pipeline, Exchange exchange) {}

    private Mono<Start> start(Caller caller, UUID pipeline) {
        return pipelines
                .find(caller, pipeline)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .zipWith(rates.today(), Start::new);
    }

    private Mono<BoardView> board(Caller caller, Start start, DealFilter filter, int limit) {
        Pipeline pipeline = start.pipeline();
        List<UUID> stages = pipeline.stages().stream().map(Stage::id).toList();
        Conditions conditions = CountColumns.ofPipeline(caller, pipeline.id(), filter, start.exchange());
        return counting.count(caller, pipeline.id(), filter, start.exchange())
                .zipWith(
                        cards.first(conditions, stages, limit + 1),
                        (numbers, found) -> view(start, numbers, found, limit));
    }

    private static BoardView view(Start start, List<ColumnNumbers> numbers, List<Placed> found, int limit) {
        Map<UUID, List<ColumnNumbers>> numbersOf =
                numbers.stream().collect(Collectors.groupingBy(ColumnNumbers::stageId));
        Map<UUID, List<Placed>> cardsOf = found.stream()
                .collect(Collectors.groupingBy(placed -> placed.card().stageId()));
        return new BoardView(
                start.pipeline().id(),
                start.exchange().currency(),
                start.pipeline().stages().stream()
                        .map(stage -> column(
                                stage,
                                numbersOf.getOrDefault(stage.id(), List.of()),
                                page(cardsOf.getOrDefault(stage.id(), List.of()), limit),
                                start.exchange()))
                        .toList());
    }

    private static BoardStage column(
            Stage stage, List<ColumnNumbers> numbers, Page<BoardCard> cards, Exchange exchange) {
        Total sum = ColumnNumbers.sum(numbers, exchange);
        return new BoardStage(
                stage.id(),
                stage.name(),
                stage.type(),
                stage.color(),
                stage.probability(),
                stage.rottenDays(),
                numbers.stream().mapToLong(ColumnNumbers::deals).sum(),
                sum.total().amount(),
                ColumnNumbers.weighted(numbers, exchange),
                sum.parts(),
                sum.withoutRate(),
                cards.items(),
                cards.next());
    }

    private static Page<BoardCard> page(List<Placed> found, int limit) {
        return Page.of(found, limit, placed -> Cursor.of(placed.rank())).map(Placed::card);
    }

    private static void goOn(Conditions conditions, Cursor last) {
        conditions.and("d.rank > :lastRank", "lastRank", last.text(0).replace("\0", ""));
    }
}
