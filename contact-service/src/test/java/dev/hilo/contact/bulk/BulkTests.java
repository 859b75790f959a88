package dev.hilo.contact.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contact.RecordFixtures;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BulkTests extends RecordFixtures {

    private static final String CONTACTS = "/api/v1/contacts";
    private static final String BULK = CONTACTS + "/bulk";

    private String person(String name) {
        return write("{\"name\": \"%s\", \"emails\": [\"%s@example.com\"], \"tags\": [\"viejo\"]}"
                        .formatted(name, name))
                .get("id")
                .asString();
    }

    private JsonNode finished(String body) {
        Reply reply = call("POST", BULK, body);
        assertThat(reply.status()).as(reply.text()).isEqualTo(202);
        String job = BULK + "/" + reply.json().get("id").asString();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> get(job).get("status").asString().equals("finished"));
        return get(job);
    }

    @Test
    void a_selection_is_assigned_tagged_and_changed() {
        UUID luisa = colleague("Luisa");
        String ana = person("ana");
        String berta = person("berta");
        String carla = person("carla");

        JsonNode job = finished("""
                {"ids": ["%s", "%s", "%s"],
                 "action": {"owner": "%s", "addTags": ["vip"], "removeTags": ["viejo"], "set": {"industry": "Textil"}}}""".formatted(ana, berta, UUID.randomUUID(), luisa));

        assertThat(job.get("total").asInt()).isEqualTo(2);
        assertThat(job.get("done").asInt()).isEqualTo(2);
        JsonNode changed = get(CONTACTS + "/" + ana);
        assertThat(changed.get("owner").asString()).isEqualTo(luisa.toString());
        assertThat(changed.get("tags").toString()).isEqualTo("[\"vip\"]");
        assertThat(changed.get("industry").asString()).isEqualTo("Textil");
        assertThat(get(CONTACTS + "/" + carla).get("version").asInt()).isEqualTo(1);
    }

    @Test
    void all_that_match_are_archived() {
        person("ana");
        person("anabel");
        person("berta");

        JsonNode job = finished("{\"query\": {\"q\": \"ana\"}, \"action\": {\"archive\": true}}");

        assertThat(job.get("total").asInt()).isEqualTo(2);
        assertThat(each(get(CONTACTS), "/name/display")).containsExactly("berta");
    }

    @Test
    void what_cannot_be_done_counts_as_failed_and_holds_nothing_up() {
        person("ana");

        JsonNode job = finished("""
                {"query": {}, "action": {"set": {"companies": [{"id": "%s"}]}}}""".formatted(UUID.randomUUID()));

        assertThat(job.get("failed").asInt()).isEqualTo(1);
    }

    @Test
    void what_is_nobodys_but_their_own_is_not_set_for_many() {
        assertThat(call("POST", BULK, """
                        {"ids": [], "query": {}, "action": {"set": {"name": "X", "emails": []}}}""").errors())
                .containsExactlyInAnyOrder(
                        "ids ids-or-query", "action.set.name not-for-many", "action.set.emails not-for-many");
        assertThat(call("POST", BULK, "{\"ids\": []}").errors()).containsExactly("action required");
    }
}
