package dev.hilo.deal.deals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.deal.DealFixtures;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

class BulkTests extends DealFixtures {

    private static final String BULK = "/api/v1/deals/bulk";

    @Test
    void many_deals_are_assigned_and_tagged_at_once() {
        Line _ = pipeline();
        Member sofia = member("Sofía", "deals:view:own");
        String a = dealNamed("a");
        String b = dealNamed("b");
        UUID nobody = UUID.randomUUID();

        Answer done = post(BULK, """
                {"ids": ["%s", "%s", "%s"], "patch": {"ownerId": "%s"}, "addTags": ["feria"]}""".formatted(a, b, nobody, sofia.id())).expecting(200);

        assertThat(done.body().get("changed").asInt()).isEqualTo(2);
        assertThat(done.text("/notFound/0")).isEqualTo(nobody.toString());
        assertThat(each(get("/api/v1/deals?tag=feria&owner=" + sofia.id()).body(), "/name"))
                .containsExactly("b", "a");
        assertThat(get("/api/v1/deals/%s/history".formatted(a)).text("/items/0/what"))
                .isEqualTo("edited");
    }

    @Test
    void one_that_can_not_be_changed_keeps_all_as_they_were() {
        Line _ = pipeline();
        String a = dealNamed("a");

        assertThat(post(BULK, "{\"ids\": [\"%s\"], \"patch\": {\"probability\": 101}}".formatted(a))
                        .expecting(422)
                        .errors())
                .containsExactly("probability:between");
        assertThat(post(BULK, "{\"ids\": []}").expecting(422).errors()).containsExactly("ids:required");
        post(BULK, "{\"ids\": [null]}").expecting(400);
        assertThat(get("/api/v1/deals/" + a).body().get("version").asInt()).isEqualTo(1);
    }

    @Test
    void sellers_change_many_of_their_own_only() {
        Line _ = pipeline();
        Member sofia = member("Sofía", "deals:view:own", "deals:bulk:own");
        String a = dealNamed("a");

        Answer done = call(sofia.token(), HttpMethod.POST, BULK, "{\"ids\": [\"%s\"], \"archived\": true}".formatted(a))
                .expecting(200);

        assertThat(done.body().get("changed").asInt()).isZero();
        assertThat(done.text("/notFound/0")).isEqualTo(a);
    }
}
