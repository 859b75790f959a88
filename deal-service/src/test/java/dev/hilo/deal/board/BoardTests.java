package dev.hilo.deal.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.deal.DealFixtures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

class BoardTests extends DealFixtures {

    @Test
    void counts_and_sums_are_those_of_all_deals_and_not_of_the_cards_shown() {
        Line line = pipeline();
        for (int i = 0; i < 5; i++) {
            deal("\"name\": \"d%d\", \"value\": 10.10".formatted(i)).expecting(201);
        }

        JsonNode column = get(line.path() + "/board?limit=2").body().at("/stages/0");

        assertThat(column.get("items")).hasSize(2);
        assertThat(column.get("count").asInt()).isEqualTo(5);
        assertThat(column.get("sum").decimalValue()).isEqualByComparingTo("50.50");
        assertThat(column.get("weighted").decimalValue()).isEqualByComparingTo("5.05");
        assertThat(twoByTwo(line.path() + "/board/" + line.fresh())).hasSize(5);
    }

    @Test
    void what_is_kept_is_what_is_counted_after_any_changes() {
        Line line = pipeline();
        Member seller = member("Sofía", "deals:view:own");
        Random random = new Random(3);
        List<String> deals = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            deals.add(deal("\"name\": \"d\", \"value\": %d.5, \"currency\": \"%s\""
                            .formatted(i, i % 2 == 0 ? "USD" : "EUR"))
                    .text("/id"));
        }
        for (int i = 0; i < 40; i++) {
            String path = "/api/v1/deals/" + deals.get(random.nextInt(deals.size()));
            switch (random.nextInt(5)) {
                case 0 ->
                    patch(path, "{\"value\": %d}".formatted(random.nextInt(1000)))
                            .expecting(200);
                case 1 ->
                    patch(path, "{\"ownerId\": \"%s\"}".formatted(seller.id())).expecting(200);
                case 2 -> post(path + "/archive", "").expecting(200);
                case 3 -> post(path + "/restore", "").expecting(200);
                default ->
                    post(path + "/move", "{%s}".formatted(to(random.nextBoolean() ? line.won() : line.proposal())));
            }
        }

        JsonNode kept = get(line.path() + "/board").body();
        JsonNode counted = get(line.path() + "/board?valueMin=0").body();
        assertThat(kept).isEqualTo(counted);
        assertThat(get(line.path() + "/board?owner=" + seller.id()).body())
                .isEqualTo(get(line.path() + "/board?valueMin=0&owner=" + seller.id())
                        .body());
    }

    @Test
    void sums_convert_at_the_organisations_rates_and_say_what_has_none() {
        reckonIn("COP", "America/Bogota");
        call(admin, HttpMethod.PUT, "/api/v1/pipelines/rates/USD/2020-01-01", "{\"rate\": 4000}")
                .expecting(200);
        call(admin, HttpMethod.PUT, "/api/v1/pipelines/rates/USD/2199-01-01", "{\"rate\": 9}")
                .expecting(200);
        Line line = pipeline();
        deal("\"name\": \"a\", \"value\": 2, \"currency\": \"USD\"").expecting(201);
        deal("\"name\": \"b\", \"value\": 500, \"currency\": \"COP\"").expecting(201);
        deal("\"name\": \"c\", \"value\": 7, \"currency\": \"EUR\"").expecting(201);

        JsonNode board = get(line.path() + "/board").body();

        assertThat(board.get("currency").asString()).isEqualTo("COP");
        assertThat(board.at("/stages/0/sum").decimalValue()).isEqualByComparingTo(new BigDecimal(8500));
        assertThat(board.at("/stages/0/withoutRate/0").asString()).isEqualTo("EUR");
        assertThat(board.at("/stages/0/sums")).hasSize(3);
    }

    @Test
    void filters_combine_in_cards_counts_and_sums() {
        Line line = pipeline();
        UUID ana = contact("Ana");
        deal("\"name\": \"a\", \"value\": 10, \"contactId\": \"%s\", \"tags\": [\"x\", \"y\"]".formatted(ana))
                .expecting(201);
        deal("\"name\": \"b\", \"value\": 20, \"contactId\": \"%s\", \"probability\": 90".formatted(ana))
                .expecting(201);
        deal("\"name\": \"c\", \"value\": 30, \"tags\": [\"x\"]").expecting(201);

        assertThat(column(line, "contact=" + ana)).isEqualTo("2 30 b,a");
        assertThat(column(line, "contact=" + ana + "&valueMin=15&valueMax=25")).isEqualTo("1 20 b");
        assertThat(column(line, "tag=x")).isEqualTo("2 40 c,a");
        assertThat(column(line, "tag=x,y")).isEqualTo("1 10 a");
        assertThat(column(line, "probabilityMin=80")).isEqualTo("1 20 b");
        assertThat(column(line, "quick=new_this_week&status=open&q=C")).isEqualTo("1 30 c");
        assertThat(column(line, "quick=new_last_week")).isEqualTo("0 0 ");
        assertThat(column(line, "status=won")).isEqualTo("0 0 ");
    }

    private String column(Line line, String filter) {
        JsonNode column = get(line.path() + "/board?" + filter).body().at("/stages/0");
        return "%s %s %s"
                .formatted(
                        column.get("count").asString(),
                        column.get("sum").decimalValue().stripTrailingZeros().toPlainString(),
                        String.join(",", each(column, "/name")));
    }

    @Test
    void sellers_see_count_and_sum_up_their_own_deals_only() {
        Line line = pipeline();
        Member sofia = member("Sofía", "deals:view:own", "deals:create:own", "deals:edit:own");
        UUID team = UUID.randomUUID();
        Member lead = member("Luz", "deals:view:team");
        sql("insert into directory_members values ('%s', '%s', '%s')", org, team, sofia.id());
        dealNamed("of the admin");
        String own = call(sofia.token(), HttpMethod.POST, "/api/v1/deals", "{\"name\": \"mine\", \"value\": 5}")
                .expecting(201)
                .text("/id");

        JsonNode mine = call(sofia.token(), HttpMethod.GET, line.path() + "/board", "")
                .expecting(200)
                .body();
        assertThat(mine.at("/stages/0/count").asInt()).isEqualTo(1);
        assertThat(each(mine.at("/stages/0"), "/name")).containsExactly("mine");
        assertThat(call(sofia.token(), HttpMethod.GET, line.path() + "/metrics", "")
                        .body()
                        .get("activeDeals")
                        .asInt())
                .isEqualTo(1);
        assertThat(each(call(sofia.token(), HttpMethod.GET, "/api/v1/deals", "").body(), "/name"))
                .containsExactly("mine");
        assertThat(call(
                                sofia.token(),
                                HttpMethod.PATCH,
                                "/api/v1/deals/" + own,
                                "{\"ownerId\": \"%s\"}".formatted(lead.id()))
                        .expecting(422)
                        .errors())
                .containsExactly("ownerId:out-of-reach");
        call(lead.token(), HttpMethod.GET, "/api/v1/deals/" + own, "").expecting(404);
        call(lead.token(), HttpMethod.PATCH, "/api/v1/deals/" + own, "{\"name\": \"x\"}")
                .expecting(403);
    }

    @Test
    void the_bar_tells_value_forecast_won_this_month_and_what_is_at_risk() {
        reckonIn("EUR", "Europe/Madrid");
        Line line = pipeline("""
                {"stages": [{"name": "Nueva", "type": "prospect", "probability": 10, "rottenDays": 3},
                            {"name": "Propuesta", "type": "active", "probability": 50},
                            {"name": "Ganada", "type": "won"}, {"name": "Perdida", "type": "lost"}]}""");
        deal("\"name\": \"a\", \"value\": 100").expecting(201);
        String overdue = deal("\"name\": \"b\", \"value\": 200").text("/id");
        String won = deal("\"name\": \"c\", \"value\": 300").text("/id");
        String lost = deal("\"name\": \"d\", \"value\": 400").text("/id");
        move(overdue, to(line.proposal())).expecting(200);
        move(won, to(line.won())).expecting(200);
        move(lost, to(line.lost()) + ", \"lostReason\": {\"text\": \"x\"}").expecting(200);
        sql(
                "update deals set expected_close_on = current_date - 5, created_at = now() - interval '30 days' where id = '%s'",
                overdue);
        sql("update deals set created_at = closed_at - interval '10 days' where id = '%s'", won);
        sql("update deals set stage_since = now() - interval '4 days' where name = 'a' and org_id = '%s'", org);

        JsonNode bar = get(line.path() + "/metrics").body();

        assertThat(bar.get("totalValue").decimalValue()).isEqualByComparingTo("300");
        assertThat(bar.get("weightedForecast").decimalValue()).isEqualByComparingTo("110");
        assertThat(bar.get("wonThisMonth").decimalValue()).isEqualByComparingTo("300");
        assertThat(bar.get("activeDeals").asInt()).isEqualTo(2);
        assertThat(bar.get("winRate").decimalValue()).isEqualByComparingTo("50");
        assertThat(bar.get("averageCycleDays").decimalValue()).isEqualByComparingTo("10");
        assertThat(bar.get("atRisk").asInt()).isEqualTo(2);
    }
}
