package dev.hilo.deal.pipelines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.deal.DealFixtures;
import dev.hilo.testing.TestTokens;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class PipelineTests extends DealFixtures {

    @Test
    void a_dozen_templates_speak_the_callers_language() {
        JsonNode spanish = get("/api/v1/pipelines/templates").body();
        JsonNode english = call(admin, HttpMethod.GET, "/api/v1/pipelines/templates", "", "Accept-Language", "en")
                .body();

        assertThat(spanish.get("items")).hasSizeGreaterThanOrEqualTo(12);
        assertThat(spanish.at("/items/0/name").asString()).isEqualTo("Ventas");
        assertThat(english.at("/items/0/name").asString()).isEqualTo("Sales");
        JsonNode made = post("/api/v1/pipelines", "{\"template\": \"real-estate\"}", "Accept-Language", "en")
                .expecting(201)
                .body();
        assertThat(made.get("name").asString()).isEqualTo("Real estate");
        assertThat(made.get("default").asBoolean()).isTrue();
        assertThat(made.at("/stages/0/color").asString()).isEqualTo("cyan");
        assertThat(made.at("/stages/5/type").asString()).isEqualTo("lost");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`{\"stages\": [{\"name\": \"a\", \"type\": \"won\"}]}`, stages:one-lost-stage",
                "`{\"stages\": [{\"name\": \"a\", \"type\": \"lost\"}]}`, stages:one-won-stage",
                "`{\"name\": \" \"}`, name:required",
                "`{\"template\": \"nope\"}`, template:one-of",
                "`{\"stages\": [{\"name\": \"a\", \"type\": \"won\"}, {\"name\": \"A\", \"type\": \"lost\"}]}`, stages[1].name:taken",
                "`{\"stages\": [{\"name\": \"a\", \"type\": \"won\", \"probability\": 101}, {\"name\": \"b\", \"type\": \"lost\"}]}`, stages[0].probability:between"
            })
    void what_is_no_pipeline_is_refused(String body, String error) {
        assertThat(post("/api/v1/pipelines", body).expecting(422).errors()).containsExactly(error);
    }

    @Test
    void stages_are_renamed_added_and_reordered_and_deals_stay_where_they_are() {
        Line line = pipeline();
        String deal = dealNamed("a");
        ArrayNode stages = (ArrayNode) get(line.path()).body().get("stages");
        JsonNode first = stages.remove(0);
        stages.add(((ObjectNode) first).put("name", "Entrada"));
        stages.addObject().put("name", "Extra").put("type", "active");

        JsonNode changed = patch(line.path(), "{\"name\": \"Otra\", \"stages\": %s}".formatted(stages))
                .expecting(200)
                .body();

        assertThat(changed.get("name").asString()).isEqualTo("Otra");
        assertThat(changed.at("/stages/3/name").asString()).isEqualTo("Entrada");
        assertThat(changed.at("/stages/4/probability").asInt()).isEqualTo(50);
        assertThat(get("/api/v1/deals/" + deal).text("/stageId")).isEqualTo(line.fresh());
        patch(line.path(), "{\"name\": \"x\"}", "If-Match", "\"1\"").expecting(412);
    }

    @Test
    void a_stage_that_goes_asks_where_its_deals_go() {
        Line line = pipeline();
        String first = dealNamed("a");
        dealNamed("b");
        String there = deal("\"name\": \"c\", \"stageId\": \"%s\"".formatted(line.proposal()))
                .text("/id");
        ArrayNode stages = (ArrayNode) get(line.path()).body().get("stages");
        stages.remove(0);
        String patch = "{\"stages\": %s".formatted(stages);

        assertThat(patch(line.path(), patch + "}").expecting(422).errors())
                .containsExactly("moveDealsTo.%s:deals-need-a-stage".formatted(line.fresh()));
        String toWon = ", \"moveDealsTo\": {\"%s\": \"%s\"}}".formatted(line.fresh(), line.won());
        assertThat(patch(line.path(), patch + toWon).expecting(422).errors())
                .containsExactly("moveDealsTo.%s:stage-of-another-meaning".formatted(line.fresh()));
        String toProposal = ", \"moveDealsTo\": {\"%s\": \"%s\"}}".formatted(line.fresh(), line.proposal());
        JsonNode left = patch(line.path(), patch + toProposal).expecting(200).body();

        assertThat(left.get("stages")).hasSize(3);
        assertThat(names(line, line.proposal())).containsExactly("c", "b", "a");
        assertThat(get("/api/v1/deals/" + first).body().get("version").asInt()).isEqualTo(2);
        assertThat(get("/api/v1/deals/" + there).body().get("version").asInt()).isEqualTo(1);
        assertThat(get("/api/v1/deals/" + first + "/history").text("/items/0/what"))
                .isEqualTo("moved");
    }

    @Test
    void open_won_and_lost_stages_keep_their_meaning() {
        Line line = pipeline();
        ArrayNode stages = (ArrayNode) get(line.path()).body().get("stages");
        ((ObjectNode) stages.get(0)).put("type", "won");

        assertThat(patch(line.path(), "{\"stages\": %s}".formatted(stages))
                        .expecting(422)
                        .errors())
                .containsExactly("stages[0].type:stage-of-another-meaning");
    }

    @Test
    void a_pipeline_is_open_to_its_roles_and_users_only() {
        Line line = pipeline();
        Member sofia = member("Sofía", "deals:view:all");
        Member luis = member("Luis", "deals:view:all");
        String deal = dealNamed("a");
        patch(line.path(), "{\"access\": {\"roles\": [\"MANAGER\"], \"users\": [\"%s\"]}}".formatted(sofia.id()))
                .expecting(200);

        call(sofia.token(), HttpMethod.GET, line.path() + "/board", "").expecting(200);
        call(luis.token(), HttpMethod.GET, line.path() + "/board", "").expecting(404);
        call(luis.token(), HttpMethod.GET, "/api/v1/deals/" + deal, "").expecting(404);
        assertThat(call(luis.token(), HttpMethod.GET, "/api/v1/deals", "")
                        .body()
                        .get("items"))
                .isEmpty();
        String manager = TestTokens.sign(
                TestTokens.claims(org, "MANAGER", List.of("deals:view:all")).build());
        call(manager, HttpMethod.GET, line.path() + "/board", "").expecting(200);
        call(manager, HttpMethod.POST, "/api/v1/pipelines", "{}").expecting(403);
    }

    @Test
    void one_pipeline_is_the_default_and_archived_ones_take_no_deals() {
        Line first = pipeline();
        Line second = pipeline("{\"template\": \"sales\", \"default\": true}");

        assertThat(get(first.path()).body().get("default").asBoolean()).isFalse();
        assertThat(deal("\"name\": \"a\"").text("/pipelineId")).isEqualTo(second.id());
        assertThat(patch(second.path(), "{\"archived\": true}").expecting(422).errors())
                .containsExactly("archived:default-pipeline");
        patch(first.path(), "{\"archived\": true}").expecting(200);
        assertThat(deal("\"name\": \"a\", \"pipelineId\": \"%s\"".formatted(first.id()))
                        .expecting(422)
                        .errors())
                .containsExactly("pipelineId:not-there");
        assertThat(each(get("/api/v1/pipelines").body(), "/id")).containsExactly(second.id());
    }
}
