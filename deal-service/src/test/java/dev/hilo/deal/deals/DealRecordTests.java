package dev.hilo.deal.deals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contracts.Topics;
import dev.hilo.deal.DealFixtures;
import dev.hilo.testing.KafkaProbe;
import dev.hilo.testing.TestTokens;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

class DealRecordTests extends DealFixtures {

    @Test
    void a_deal_keeps_everything_it_is_told() {
        Line line = pipeline();
        UUID ana = contact("Ana Gómez");
        Member seller = member("Sofía", "deals:view:own");
        String renewed = dealNamed("el año pasado");
        String expected = LocalDate.now(ZoneOffset.UTC).plusDays(20).toString();

        Answer made = deal("""
                "name": "  Mesa\\u0000 de roble ", "kind": "producto", "value": 1234567890.12, "currency": "EUR", "probability": 35,
                "contactId": "%s", "ownerId": "%s", "expectedCloseOn": "%s", "source": "web", "competitor": "Otra",
                "tags": ["roble", "roble", "casa"], "customFields": {"color": "claro"}, "renewsDealId": "%s"
                """.formatted(ana, seller.id(), expected, renewed)).expecting(201);

        JsonNode deal = get("/api/v1/deals/" + made.text("/id")).body();
        assertThat(deal).isEqualTo(made.body());
        assertThat(deal.get("name").asString()).isEqualTo("Mesa de roble");
        assertThat(deal.get("value").decimalValue()).isEqualByComparingTo("1234567890.12");
        assertThat(deal.at("/contact/name").asString()).isEqualTo("Ana Gómez");
        assertThat(deal.at("/owner/name").asString()).isEqualTo("Sofía");
        assertThat(deal.get("tags").toString()).isEqualTo("[\"roble\",\"casa\"]");
        assertThat(deal.at("/customFields/color").asString()).isEqualTo("claro");
        assertThat(deal.get("stageId").asString()).isEqualTo(line.fresh());
        assertThat(deal.get("renewsDealId").asString()).isEqualTo(renewed);
        assertThat(made.headers().getETag()).isEqualTo("\"1\"");
    }

    @Test
    void the_company_is_that_of_the_contact_until_another_one_is_chosen() {
        Line _ = pipeline();
        UUID ana = contact("Ana");
        UUID oak = UUID.randomUUID();
        sql("update directory_contacts set company_id = '%s', company_name = 'Roble S.A.' where id = '%s'", oak, ana);

        String deal =
                deal("\"name\": \"a\", \"contactId\": \"%s\"".formatted(ana)).text("/id");
        assertThat(get("/api/v1/deals/" + deal).text("/company/name")).isEqualTo("Roble S.A.");
        assertThat(each(get("/api/v1/deals?company=" + oak).body(), "/name")).containsExactly("a");

        UUID pine = UUID.randomUUID();
        sql("insert into directory_companies values ('%s', '%s', 'Pino S.A.', '', null, false, 1)", pine, org);
        patch("/api/v1/deals/" + deal, "{\"companyId\": \"%s\"}".formatted(pine))
                .expecting(200);
        assertThat(get("/api/v1/deals/" + deal).text("/company/name")).isEqualTo("Pino S.A.");
        assertThat(each(get("/api/v1/deals?company=" + oak).body(), "/name")).isEmpty();
    }

    @Test
    void a_deal_points_to_whoever_its_contact_is_part_of() {
        Line _ = pipeline();
        UUID merged = contact("Ana (web)");
        UUID survivor = contact("Ana Gómez");
        String deal =
                deal("\"name\": \"a\", \"contactId\": \"%s\"".formatted(merged)).text("/id");

        sql("update directory_contacts set merged_into = '%1$s', root_id = '%1$s' where id = '%2$s'", survivor, merged);
        assertThat(get("/api/v1/deals/" + deal).text("/contact/id")).isEqualTo(survivor.toString());
        assertThat(each(get("/api/v1/deals?contact=" + survivor).body(), "/name"))
                .containsExactly("a");

        sql("update directory_contacts set merged_into = null, root_id = id where id = '%s'", merged);
        assertThat(get("/api/v1/deals/" + deal).text("/contact/id")).isEqualTo(merged.toString());
        assertThat(each(get("/api/v1/deals?contact=" + survivor).body(), "/name"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`\"value\": 1`, name:required",
                "`\"name\": \"x\", \"probability\": 101`, probability:between",
                "`\"name\": \"x\", \"value\": -1`, value:not-negative",
                "`\"name\": \"x\", \"value\": 1e30`, value:too-much",
                "`\"name\": \"x\", \"value\": 1.234, \"currency\": \"EUR\"`, value:decimals",
                "`\"name\": \"x\", \"currency\": \"ABC\"`, currency:currency",
                "`\"name\": \"x\", \"expectedCloseOn\": \"2020-01-01\"`, expectedCloseOn:before-creation",
                "`\"name\": \"x\", \"contactId\": \"00000000-0000-7000-8000-000000000001\"`, contactId:not-there",
                "`\"name\": \"x\", \"companyId\": \"00000000-0000-7000-8000-000000000001\"`, companyId:not-there",
                "`\"name\": \"x\", \"ownerId\": \"00000000-0000-7000-8000-000000000001\"`, ownerId:not-there",
                "`\"name\": \"x\", \"renewsDealId\": \"00000000-0000-7000-8000-000000000001\"`, renewsDealId:not-there",
                "`\"name\": \"x\", \"pipelineId\": \"00000000-0000-7000-8000-000000000001\"`, pipelineId:not-there",
                "`\"name\": \"x\", \"stageId\": \"00000000-0000-7000-8000-000000000001\"`, stageId:not-of-this-pipeline",
                "`\"name\": \"x\", \"customFields\": {\"a\": {}}`, customFields.a:invalid"
            })
    void what_can_not_be_meant_is_refused_by_the_name_of_its_field(String fields, String error) {
        Line _ = pipeline();

        assertThat(deal(fields).expecting(422).errors()).containsExactly(error);
        assertThat(get("/api/v1/deals").body().get("items")).isEmpty();
    }

    @Test
    void an_edit_names_the_version_it_saw() {
        Line _ = pipeline();
        String deal = "/api/v1/deals/" + dealNamed("a");

        Answer second = patch(deal, "{\"name\": \"b\", \"source\": \"feria\"}", "If-Match", "\"1\"")
                .expecting(200);
        assertThat(second.body().get("version").asInt()).isEqualTo(2);
        patch(deal, "{\"name\": \"c\"}", "If-Match", "\"1\"").expecting(412);
        assertThat(patch(deal, "{\"name\": \"c\", \"version\": 1}")
                        .expecting(409)
                        .errors())
                .containsExactly("version:stale");
        assertThat(patch(deal, "{\"stageId\": \"x\"}").expecting(422).errors()).containsExactly("stageId:unknown");
        assertThat(patch(deal, "{\"closedAt\": \"2026-01-01T00:00:00Z\"}")
                        .expecting(422)
                        .errors())
                .contains("closedAt:still-open");
        assertThat(get(deal).text("/name")).isEqualTo("b");
        assertThat(get(deal).text("/source")).isEqualTo("feria");
    }

    @Test
    void the_same_request_twice_makes_one_deal() {
        Line _ = pipeline();
        String key = UUID.randomUUID().toString();

        String first = post("/api/v1/deals", "{\"name\": \"a\"}", "Idempotency-Key", key)
                .expecting(201)
                .text("/id");
        String again = post("/api/v1/deals", "{\"name\": \"a\"}", "Idempotency-Key", key)
                .expecting(201)
                .text("/id");

        assertThat(again).isEqualTo(first);
        assertThat(get("/api/v1/deals").body().get("items")).hasSize(1);
    }

    @Test
    void another_organisation_sees_and_names_nothing_of_it() {
        Line line = pipeline();
        String deal = dealNamed("a");
        String stranger = TestTokens.admin(UUID.randomUUID());

        for (String path :
                List.of("/api/v1/deals/" + deal, line.path(), line.path() + "/board", line.path() + "/metrics")) {
            call(stranger, HttpMethod.GET, path, "").expecting(404);
        }
        call(stranger, HttpMethod.PATCH, "/api/v1/deals/" + deal, "{\"name\": \"x\"}")
                .expecting(404);
        call(stranger, HttpMethod.POST, "/api/v1/deals/" + deal + "/move", "{%s}".formatted(to(line.won())))
                .expecting(404);
        assertThat(call(stranger, HttpMethod.GET, "/api/v1/deals/" + deal + "/history", "")
                        .body()
                        .get("items"))
                .isEmpty();
    }

    @Test
    void every_change_is_told_to_the_other_services() {
        reckonIn("EUR", "Europe/Madrid");
        call(admin, HttpMethod.PUT, "/api/v1/pipelines/rates/USD/2020-01-01", "{\"rate\": 0.5}")
                .expecting(200);
        Line line = pipeline();
        UUID ana = contact("Ana");
        String deal = deal("\"name\": \"a\", \"value\": 10, \"currency\": \"USD\", \"contactId\": \"%s\""
                        .formatted(ana))
                .text("/id");
        move(deal, to(line.won())).expecting(200);

        KafkaProbe topic = environment.probe(Topics.DEAL_EVENTS);
        List<ConsumerRecord<String, byte[]>> told =
                topic.await(2, message -> new String(message.value(), StandardCharsets.UTF_8).contains(deal));

        JsonNode won = JSON.readTree(told.getLast().value());
        assertThat(told)
                .extracting(
                        message -> JSON.readTree(message.value()).get("what").asString())
                .containsExactly("CREATED", "WON");
        assertThat(won.get("version").asInt()).isEqualTo(2);
        assertThat(won.at("/deal/contactId").asString()).isEqualTo(ana.toString());
        assertThat(won.at("/deal/baseValue").decimalValue()).isEqualByComparingTo("5");
        assertThat(won.at("/deal/baseCurrency").asString()).isEqualTo("EUR");
        assertThat(won.at("/deal/stageName").asString()).isEqualTo("Ganada");
    }

    @Test
    void an_archived_deal_counts_nowhere_until_it_is_restored() {
        Line line = pipeline();
        String deal = dealNamed("a");

        post("/api/v1/deals/%s/archive".formatted(deal), "").expecting(200);
        assertThat(get("/api/v1/deals").body().get("items")).isEmpty();
        assertThat(each(get("/api/v1/deals?archived=true").body(), "/name")).containsExactly("a");
        assertThat(get(line.path() + "/metrics").body().get("activeDeals").asInt())
                .isZero();

        post("/api/v1/deals/%s/restore".formatted(deal), "").expecting(200);
        assertThat(get(line.path() + "/metrics").body().get("activeDeals").asInt())
                .isEqualTo(1);
    }

    @Test
    void the_organisations_own_fields_say_what_their_values_are() {
        Line _ = pipeline();
        String fields = "/api/v1/deals/fields";
        post(
                        fields,
                        "{\"key\": \"color\", \"name\": \"Color\", \"kind\": \"choice\", \"options\": [\"claro\", \"oscuro\"], \"required\": true}")
                .expecting(201);
        String size = post(fields, "{\"key\": \"size\", \"name\": \"Medida\", \"kind\": \"number\"}")
                .text("/id");

        assertThat(post(fields, "{\"key\": \"size\", \"name\": \"Otra\", \"kind\": \"text\"}")
                        .expecting(422)
                        .errors())
                .containsExactly("key:taken");
        assertThat(deal("\"name\": \"x\"").expecting(422).errors()).containsExactly("customFields.color:required");
        assertThat(deal("\"name\": \"x\", \"customFields\": {\"color\": \"rojo\", \"size\": \"dos\"}")
                        .expecting(422)
                        .errors())
                .containsExactly("customFields.color:one-of", "customFields.size:number");
        String deal = deal("\"name\": \"x\", \"customFields\": {\"color\": \"claro\", \"size\": 2.5}")
                .text("/id");
        assertThat(patch("/api/v1/deals/" + deal, "{\"customFields\": {\"size\": \"dos\"}}")
                        .expecting(422)
                        .errors())
                .containsExactly("customFields.size:number");
        patch(fields + "/" + size, "{\"archived\": true}").expecting(200);
        assertThat(each(get(fields).body(), "/key")).containsExactly("color");
    }
}
