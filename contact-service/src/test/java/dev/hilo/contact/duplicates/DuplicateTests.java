package dev.hilo.contact.duplicates;

import static dev.hilo.contact.ChannelEvents.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.hilo.contact.ChannelEvents;
import dev.hilo.contact.ChannelEvents.Somebody;
import dev.hilo.contact.ContactFixtures;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.testing.TestTokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DuplicateTests extends ContactFixtures {

    private final Somebody pepe = ChannelEvents.on(org, Channel.WHATSAPP).somebody("573001112233", "Pepe Zubizarreta");
    private final Somebody jose = ChannelEvents.on(org, Channel.EMAIL).somebody("jose@zubi.test", "José Zubizarreta");

    private String one = "";
    private String other = "";

    /** Met twice; a seller wrote the same day of birth on both. */
    private void twice() {
        tell(pepe.says("m1", "hola", NOON), jose.says("m2", "buenas", NOON.plusSeconds(5)));
        one = contact("pepe");
        other = contact("jose");
        sql("update contacts set birth_date = '1971-03-02', city = 'Getxo' where org_id = '%s'".formatted(org));
    }

    private JsonNode proposals(int expected) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> open().size() == expected);
        return open();
    }

    private JsonNode open() {
        return get("/api/v1/duplicates").get("items");
    }

    private void everythingIsCompared() {
        String scan = send("POST", "/api/v1/duplicates/scans", Map.of())
                .body()
                .get("id")
                .asString();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() ->
                        get("/api/v1/duplicates/scans/" + scan).get("finished").asBoolean());
    }

    @Test
    void somebody_met_twice_is_proposed_with_the_evidence_step_by_step() {
        twice();

        JsonNode proposal = proposals(1).get(0);

        assertThat(proposal.get("probability").asDouble()).isBetween(0.9, 1.0);
        assertThat(proposal.get("contact").get("id").asString()).isEqualTo(one);
        assertThat(proposal.get("other").get("id").asString()).isEqualTo(other);
        JsonNode evidence = proposal.get("evidence");
        assertThat(steps(evidence))
                .startsWith("prior ")
                .contains("given nickname", "family same", "birth_date same", "city same");
        assertThat(evidence.get(evidence.size() - 1).get("probability").asDouble())
                .as("the steps lead to the probability")
                .isCloseTo(proposal.get("probability").asDouble(), offset(0.001));
        JsonNode sideBySide = get("/api/v1/duplicates/" + proposal.get("id").asString());
        assertThat(sideBySide.at("/comparison/fields/0/survivor").asString()).isEqualTo("Pepe Zubizarreta");
        assertThat(sideBySide.at("/comparison/fields/0/merged").asString()).isEqualTo("José Zubizarreta");
        assertThat(get("/api/v1/contacts/" + other + "/duplicates").get("items").size())
                .isEqualTo(1);
    }

    private static List<String> steps(JsonNode evidence) {
        return evidence.valueStream()
                .map(step -> step.get("field").asString() + " "
                        + step.get("agreement").asString())
                .toList();
    }

    @Test
    void two_persons_who_have_little_in_common_are_not() {
        tell(
                pepe.says("m1", "hola", NOON),
                ChannelEvents.on(org, Channel.TELEGRAM)
                        .somebody("77", "Lucía Etxeberria")
                        .says("m2", "hola", NOON));

        everythingIsCompared();

        assertThat(open().isEmpty()).isTrue();
    }

    @Test
    void a_dismissed_pair_is_never_proposed_again() {
        twice();
        String id = proposals(1).get(0).get("id").asString();

        assertThat(send("POST", "/api/v1/duplicates/" + id + "/dismiss", Map.of())
                        .status())
                .isEqualTo(204);
        sql("update contacts set position = 'Jefe' where org_id = '%s'".formatted(org));
        everythingIsCompared();

        assertThat(open().isEmpty()).isTrue();
        ask(TestTokens.admin(org), "/api/v1/duplicates/" + id).expectStatus().isNotFound();
    }

    @Test
    void a_proposal_that_is_not_true_any_more_is_withdrawn() {
        twice();
        JsonNode _ = proposals(1);

        sql("update contacts set last_name = 'Quispe', birth_date = '1990-12-24', city = 'Cali' where id = '%s'"
                .formatted(other));

        assertThat(proposals(0).isEmpty()).isTrue();
    }

    @Test
    void merged_it_leaves_the_queue_and_undone_it_is_back() {
        twice();
        JsonNode _ = proposals(1);

        String merge = send("POST", "/api/v1/merges", Map.of("survivorId", one, "mergedId", other))
                .created()
                .get("id")
                .asString();

        assertThat(open().isEmpty()).isTrue();
        assertThat(send("DELETE", "/api/v1/merges/" + merge, Map.of()).status()).isEqualTo(204);
        assertThat(proposals(1).size()).isEqualTo(1);
    }

    @Test
    void an_organisation_may_have_certain_ones_merged_and_what_it_undoes_stays_undone() {
        assertThat(send("PUT", "/api/v1/duplicates/settings", Map.of("mode", "auto"))
                        .status())
                .isEqualTo(200);
        twice();

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> !get("/api/v1/merges").get("items").isEmpty());
        JsonNode merge = get("/api/v1/merges").get("items").get(0);
        assertThat(merge.get("reason").asString()).isEqualTo("certain");
        assertThat(merge.at("/mergedBy/name").asString()).isEqualTo("Hilo");

        assertThat(send("DELETE", "/api/v1/merges/" + merge.get("id").asString(), Map.of())
                        .status())
                .isEqualTo(204);
        everythingIsCompared();

        assertThat(proposals(1).size())
                .as("it is a proposal again, not a merge")
                .isEqualTo(1);
        assertThat(get("/api/v1/merges").get("items").size()).isEqualTo(1);
    }

    @Test
    void a_number_that_went_to_somebody_who_wrote_from_it_before_is_proposed() {
        Somebody newNumber = ChannelEvents.on(org, Channel.WHATSAPP).somebody("573009998877", "Pepe");
        tell(pepe.says("m1", "hola", NOON));
        tell(newNumber.says("m2", "número nuevo", NOON.plusSeconds(60)));
        tell(pepe.movesTo("573009998877", NOON.plusSeconds(30)));

        JsonNode proposal = proposals(1).get(0);

        assertThat(proposal.get("reason").asString()).isEqualTo("handle_changed");
        assertThat(proposal.get("certain").asBoolean()).isTrue();
    }

    @Test
    void what_cannot_be_set_is_refused() {
        assertThat(send("PUT", "/api/v1/duplicates/settings", Map.of("mode", "always"))
                        .errors())
                .containsExactly("mode");
        assertThat(send("PUT", "/api/v1/duplicates/settings", Map.of("mode", "auto", "threshold", 0.5))
                        .errors())
                .containsExactly("threshold");
        assertThat(get("/api/v1/duplicates/settings").get("mode").asString()).isEqualTo("propose");
    }
}
