package dev.hilo.deal.deals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.deal.DealFixtures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MoveTests extends DealFixtures {

    private final List<String> columnBefore = new ArrayList<>();

    private String reason(String name) {
        for (JsonNode reason : get("/api/v1/pipelines/lost-reasons").body().get("items")) {
            if (reason.get("name").asString().equals(name)) {
                return reason.get("id").asString();
            }
        }
        throw new AssertionError(name);
    }

    @Test
    void a_card_comes_to_the_top_unless_a_neighbour_is_named() {
        Line line = pipeline();
        String a = dealNamed("a");
        String b = dealNamed("b");
        String c = dealNamed("c");
        assertThat(names(line, line.fresh())).containsExactly("c", "b", "a");

        move(a, to(line.fresh())).expecting(200);
        assertThat(names(line, line.fresh())).containsExactly("a", "c", "b");

        move(a, to(line.fresh()) + ", \"before\": \"%s\"".formatted(b)).expecting(200);
        assertThat(names(line, line.fresh())).containsExactly("c", "a", "b");

        move(c, to(line.fresh()) + ", \"after\": \"%s\"".formatted(b)).expecting(200);
        assertThat(names(line, line.fresh())).containsExactly("a", "b", "c");
    }

    @Test
    void won_closes_a_deal_and_any_open_stage_opens_it_again() {
        Line line = pipeline();
        String deal = dealNamed("a");

        Answer won = move(deal, to(line.won())).expecting(200);
        assertThat(won.text("/status")).isEqualTo("won");
        assertThat(won.text("/closedAt")).isNotEmpty();
        assertThat(won.body().get("probability").asInt()).isEqualTo(100);

        Answer open = move(deal, to(line.proposal())).expecting(200);
        assertThat(open.text("/status")).isEqualTo("open");
        assertThat(open.text("/closedAt")).isEmpty();
        assertThat(open.body().get("probability").asInt()).isEqualTo(60);
    }

    @Test
    void lost_demands_a_reason_and_other_demands_words() {
        Line line = pipeline();
        String deal = dealNamed("a");
        String lost = to(line.lost());

        assertThat(move(deal, lost).expecting(422).errors()).containsExactly("lostReason:lost-reason");
        assertThat(move(deal, lost + ", \"lostReason\": {\"reasonId\": \"%s\"}".formatted(reason("Otro")))
                        .expecting(422)
                        .errors())
                .containsExactly("lostReason.text:required");
        assertThat(move(deal, lost + ", \"lostReason\": {\"reasonId\": \"%s\"}".formatted(org))
                        .expecting(422)
                        .errors())
                .containsExactly("lostReason.reasonId:not-there");
        assertThat(get("/api/v1/deals/" + deal).text("/status")).isEqualTo("open");

        Answer price = move(deal, lost + ", \"lostReason\": {\"reasonId\": \"%s\"}".formatted(reason("Precio")))
                .expecting(200);
        assertThat(price.text("/lostReason/name")).isEqualTo("Precio");
        assertThat(move(deal, to(line.fresh())).body().get("lostReason").isNull())
                .isTrue();
        assertThat(move(deal, lost + ", \"lostReason\": {\"text\": \"se mudó\"}")
                        .text("/lostReason/text"))
                .isEqualTo("se mudó");
    }

    @Test
    void what_can_not_be_meant_changes_nothing() {
        Line line = pipeline();
        Line other = pipeline();
        String deal = dealNamed("a");
        String stranger = deal("\"name\": \"x\", \"pipelineId\": \"%s\"".formatted(other.id()))
                .text("/id");
        JsonNode before = get("/api/v1/deals/" + deal).body();

        assertThat(move(deal, "").expecting(422).errors()).containsExactly("stageId:required");
        assertThat(move(deal, to(other.won())).expecting(422).errors()).containsExactly("stageId:not-of-this-pipeline");
        assertThat(move(deal, to(line.won()) + ", \"before\": \"%s\"".formatted(stranger))
                        .expecting(422)
                        .errors())
                .containsExactly("before:not-in-stage");
        assertThat(move(deal, to(line.fresh()) + ", \"after\": \"%s\"".formatted(deal))
                        .expecting(422)
                        .errors())
                .containsExactly("after:itself");
        assertThat(move(deal, to(line.won()) + ", \"version\": 7")
                        .expecting(409)
                        .errors())
                .containsExactly("version:stale");
        assertThat(post("/api/v1/deals/%s/move".formatted(deal), "{%s}".formatted(to(line.won())), "If-Match", "\"7\"")
                        .expecting(409)
                        .errors())
                .containsExactly("version:stale");
        assertThat(get("/api/v1/deals/" + deal).body()).isEqualTo(before);

        post("/api/v1/deals/%s/archive".formatted(deal), "").expecting(200);
        assertThat(move(deal, to(line.won())).expecting(422).errors()).containsExactly("archivedAt:archived");
    }

    @Test
    void of_two_who_move_a_card_at_once_one_wins_and_the_other_is_told_what_happened() {
        Line line = pipeline();
        String deal = dealNamed("a");
        String body = ", \"version\": 1";

        List<Answer> answers;
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = CompletableFuture.supplyAsync(() -> move(deal, to(line.proposal()) + body), people);
            var two = CompletableFuture.supplyAsync(() -> move(deal, to(line.won()) + body), people);
            answers = List.of(one.join(), two.join());
        }

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        Answer winner = answers.stream()
                .filter(answer -> answer.status() == 200)
                .findFirst()
                .orElseThrow();
        Answer loser = answers.stream()
                .filter(answer -> answer.status() == 409)
                .findFirst()
                .orElseThrow();
        assertThat(get("/api/v1/deals/" + deal).text("/stageId")).isEqualTo(winner.text("/stageId"));
        assertThat(loser.text("/detail"))
                .contains("Ana Prueba")
                .contains(winner.text("/status").equals("won") ? "Ganada" : "Propuesta");
    }

    @Test
    void no_place_is_lost_or_doubled_however_many_move_at_once() {
        Line line = pipeline();
        List<String> deals = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            deals.add(dealNamed("d" + i));
        }
        columnBefore.addAll(names(line, line.fresh()));
        Random random = new Random(5);
        List<CompletableFuture<Answer>> moves = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(20)) {
            for (int i = 0; i < 120; i++) {
                String deal = deals.get(random.nextInt(deals.size()));
                String stage = random.nextBoolean() ? line.fresh() : line.proposal();
                moves.add(CompletableFuture.supplyAsync(() -> move(deal, to(stage)), people));
            }
            moves.forEach(CompletableFuture::join);
        }

        assertThat(moves).extracting(move -> move.join().status()).containsOnly(200, 409);
        List<String> all = new ArrayList<>(names(line, line.fresh()));
        all.addAll(names(line, line.proposal()));
        Collections.sort(all);
        Collections.sort(columnBefore);
        assertThat(all).isEqualTo(columnBefore);
        JsonNode board = get(line.path() + "/board").body();
        assertThat(board.at("/stages/0/count").asInt()
                        + board.at("/stages/1/count").asInt())
                .isEqualTo(12);
    }

    @Test
    void a_move_is_undone_with_place_date_and_reason() {
        Line line = pipeline();
        String a = dealNamed("a");
        String b = dealNamed("b");
        move(b, to(line.lost()) + ", \"lostReason\": {\"text\": \"caro\"}").expecting(200);
        JsonNode lost = get("/api/v1/deals/" + b).body();
        move(b, to(line.won())).expecting(200);

        Answer back = post("/api/v1/deals/%s/undo".formatted(b), "").expecting(200);

        for (String field : List.of("stageId", "status", "closedAt", "lostReason", "probability", "stageSince")) {
            assertThat(back.body().get(field)).as(field).isEqualTo(lost.get(field));
        }
        assertThat(post("/api/v1/deals/%s/undo".formatted(b), "").expecting(409).text("/type"))
                .endsWith("nothing-to-undo");
        patch("/api/v1/deals/" + a, "{\"name\": \"A\"}").expecting(200);
        post("/api/v1/deals/%s/undo".formatted(a), "").expecting(409);
    }

    @Test
    void history_tells_every_move_and_change_and_who_did_it() {
        Line line = pipeline();
        String deal = dealNamed("a");
        move(deal, to(line.proposal())).expecting(200);
        patch("/api/v1/deals/" + deal, "{\"value\": 250.5}").expecting(200);
        move(deal, to(line.won())).expecting(200);

        List<JsonNode> history = twoByTwo("/api/v1/deals/%s/history".formatted(deal));

        assertThat(history)
                .extracting(item -> item.get("what").asString())
                .containsExactly("won", "edited", "moved", "created");
        assertThat(history.get(1).at("/changes/value/to").decimalValue()).isEqualByComparingTo("250.5");
        assertThat(history.get(2).at("/fromStage/name").asString()).isEqualTo("Nueva");
        assertThat(history.get(2).at("/toStage/name").asString()).isEqualTo("Propuesta");
        assertThat(history.get(2).at("/stayedSeconds").isNumber()).isTrue();
        assertThat(history.get(0).at("/actor/name").asString()).isEqualTo("Ana Prueba");
    }
}
