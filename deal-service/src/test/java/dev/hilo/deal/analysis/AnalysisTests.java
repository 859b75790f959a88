package dev.hilo.deal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.deal.DealFixtures;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

class AnalysisTests extends DealFixtures {

    private String closed(Line line, String fields, boolean won, String why) {
        String deal = deal("\"name\": \"x\", " + fields).expecting(201).text("/id");
        move(deal, to(line.proposal())).expecting(200);
        String stage = won ? to(line.won()) : to(line.lost()) + ", \"lostReason\": {\"text\": \"%s\"}".formatted(why);
        move(deal, stage).expecting(200);
        return deal;
    }

    @Test
    void outcomes_are_compared_by_owner_source_month_and_reason() {
        Line line = pipeline();
        Member sofia = member("Sofía", "deals:view:own");
        closed(line, "\"value\": 100, \"source\": \"web\", \"ownerId\": \"%s\"".formatted(sofia.id()), true, "");
        closed(line, "\"value\": 300, \"source\": \"web\", \"ownerId\": \"%s\"".formatted(sofia.id()), true, "");
        closed(line, "\"value\": 50, \"source\": \"feria\"", false, "caro");

        JsonNode owners = get(line.path() + "/analysis/outcomes?by=owner").body();
        assertThat(each(owners, "/name")).startsWith("Sofía");
        assertThat(owners.at("/items/0/winRate").decimalValue()).isEqualByComparingTo("100");
        assertThat(owners.at("/items/0/averageSize").decimalValue()).isEqualByComparingTo("200");
        JsonNode sources = get(line.path() + "/analysis/outcomes?by=source").body();
        assertThat(each(sources, "/key")).containsExactly("web", "feria");
        assertThat(sources.at("/items/1/lostValue").decimalValue()).isEqualByComparingTo("50");
        assertThat(get(line.path() + "/analysis/outcomes?by=month").body().get("items"))
                .hasSize(1);
        assertThat(get(line.path() + "/analysis/outcomes?by=reason").body().get("items"))
                .hasSize(1);
        assertThat(each(
                        call(sofia.token(), HttpMethod.GET, line.path() + "/analysis/outcomes?by=source", "")
                                .body(),
                        "/key"))
                .containsExactly("web");
        assertThat(get(line.path() + "/analysis/outcomes?to=2020-01-01").body().get("items"))
                .isEmpty();
        call(admin, HttpMethod.GET, line.path() + "/analysis/outcomes?by=mood", "")
                .expecting(422);
    }

    @Test
    void stages_tell_how_many_went_on_and_how_long_they_stayed() {
        Line line = pipeline();
        closed(line, "\"value\": 1", true, "");
        closed(line, "\"value\": 1", false, "caro");
        dealNamed("still there");
        sql("update deal_history set stayed = interval '3 days' where from_stage = '%s'", line.fresh());

        JsonNode stages = get(line.path() + "/analysis/stages").body();

        assertThat(stages.at("/items/0/entered").asInt()).isEqualTo(3);
        assertThat(stages.at("/items/0/conversion").asInt()).isEqualTo(67);
        assertThat(stages.at("/items/0/averageDays").decimalValue()).isEqualByComparingTo("3");
        assertThat(stages.at("/items/1/wentOn").asInt()).isEqualTo(1);
        assertThat(stages.at("/items/1/lost").asInt()).isEqualTo(1);
    }

    @Test
    void stuck_deals_are_those_that_stand_for_as_long_as_one_says() {
        Line _ = pipeline();
        dealNamed("new");
        String old = dealNamed("old");
        sql("update deals set stage_since = now() - interval '8 days' where id = '%s'", old);

        assertThat(each(get("/api/v1/deals?stuckDays=7").body(), "/name")).containsExactly("old");
        assertThat(each(get("/api/v1/deals?stuckDays=9").body(), "/name")).isEmpty();
    }
}
