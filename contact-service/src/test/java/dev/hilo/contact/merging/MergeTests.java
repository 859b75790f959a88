package dev.hilo.contact.merging;

import static dev.hilo.contact.ChannelEvents.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contact.ChannelEvents;
import dev.hilo.contact.ChannelEvents.Somebody;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.testing.TestTokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MergeTests extends MergingFixtures {

    private final Somebody ana = ChannelEvents.on(org, Channel.WHATSAPP).somebody("573001112233", "Ana García");
    private final Somebody anita = ChannelEvents.on(org, Channel.TELEGRAM).somebody("555", "Anita");
    private final Somebody mail = ChannelEvents.on(org, Channel.EMAIL).somebody("ana@example.test", "A. García");

    private String one = "";
    private String other = "";
    private String third = "";

    @BeforeEach
    void three_contacts_that_are_one_person() {
        tell(
                ana.says("m1", "hola", NOON),
                ana.isTold("m2", "¿sí?", NOON.plusSeconds(60)),
                anita.says("m3", "soy yo otra vez", NOON.plusSeconds(120)),
                mail.says("m4", "y por correo", NOON.plusSeconds(180)));
        one = contact("garcía 573001112233");
        other = contact("anita");
        third = contact("ana@example.test");
        sql("update contacts set position = 'Jefa', tags = '{vip,b2b}' where id = '%s'".formatted(other));
        sql("update contacts set tags = '{vip}' where id = '%s'".formatted(one));
    }

    @Test
    void a_merged_person_has_one_timeline_one_score_and_all_handles() {
        int before = score(one);

        merged(one, other);

        JsonNode person = get("/api/v1/contacts/" + one);
        assertThat(each(get("/api/v1/contacts/" + one + "/timeline?kind=message"), "/text"))
                .containsExactly("soy yo otra vez", "¿sí?", "hola");
        assertThat(person.get("handles").size()).isEqualTo(2);
        assertThat(person.get("position").asString())
                .as("what is missing is completed")
                .isEqualTo("Jefa");
        assertThat(person.at("/name/display").asString()).isEqualTo("Ana García");
        assertThat(person.get("tags").toString()).isEqualTo("[\"vip\",\"b2b\"]");
        assertThat(person.at("/stats/interactions").asLong()).isEqualTo(3);
        assertThat(score(one)).isGreaterThan(before);
        assertThat(score(one)).isEqualTo(person.at("/score/value").asInt());
        assertThat(person.get("lastInteractionAt").asString()).isEqualTo("2026-10-01T12:02:00Z");
    }

    @Test
    void nothing_visible_points_to_the_merged_contact() {
        merged(one, other);

        assertThat(ids("/api/v1/contacts")).containsExactlyInAnyOrder(one, third);
        assertThat(contact("anita")).isEqualTo(one);
        assertThat(contact("555")).isEqualTo(one);
        assertThat(ids("/api/v1/contacts?channel=telegram")).containsExactly(one);
        assertThat(each(get("/api/v1/conversations"), "/contact/id")).containsExactlyInAnyOrder(one, one, third);
        assertThat(each(get("/api/v1/conversations?contact=" + one), "/channel"))
                .containsExactlyInAnyOrder("whatsapp", "telegram");
        assertThat(each(get("/api/v1/conversations?contact=" + other), "/channel"))
                .containsExactlyInAnyOrder("whatsapp", "telegram");
        assertThat(get("/api/v1/contacts/" + other).get("mergedInto").asString())
                .isEqualTo(one);
        assertThat(get("/api/v1/contacts/" + other + "/timeline"))
                .isEqualTo(get("/api/v1/contacts/" + one + "/timeline"));
    }

    @Test
    void a_merge_stands_in_the_journal_and_on_the_timeline() {
        String merge = merged(one, other, choose("name", "merged"));

        JsonNode shown = get("/api/v1/merges/" + merge);
        assertThat(shown.get("mergedBy").get("name").asString()).isEqualTo("Ana Prueba");
        assertThat(shown.get("reason").asString()).isEqualTo("by_hand");
        assertThat(shown.at("/choices/name").asString()).isEqualTo("merged");
        assertThat(shown.get("fields").toString()).isEqualTo("[\"name\",\"position\",\"tags\"]");
        assertThat(ids("/api/v1/merges?contact=" + other)).containsExactly(merge);
        assertThat(each(get("/api/v1/contacts/" + one + "/timeline?kind=merge"), "/preview"))
                .containsExactly("Anita");
        assertThat(get("/api/v1/contacts/" + one).at("/name/display").asString())
                .isEqualTo("Anita");
    }

    @Test
    void undone_everything_is_as_it_was() {
        Map<String, JsonNode> before = shown(one, other, third);

        unmerge(merged(one, other, choose("name", "merged", "tags", "merged")));

        assertThat(shown(one, other, third)).isEqualTo(before);
    }

    @Test
    void chains_are_undone_in_any_order() {
        Map<String, JsonNode> before = shown(one, other, third);
        String inner = merged(other, third, choose("name", "merged"));
        String outer = merged(one, other, choose("name", "merged"));
        assertThat(get("/api/v1/contacts/" + one).at("/name/display").asString())
                .isEqualTo("A. García");
        assertThat(ids("/api/v1/contacts")).containsExactly(one);

        unmerge(inner);

        assertThat(get("/api/v1/contacts/" + one).at("/name/display").asString())
                .as("what came from the one that left is gone")
                .isEqualTo("Anita");
        assertThat(ids("/api/v1/contacts")).containsExactlyInAnyOrder(one, third);

        unmerge(outer);

        assertThat(shown(one, other, third)).isEqualTo(before);
    }

    @Test
    void what_was_edited_since_stays_with_the_survivor_and_what_was_written_with_its_handle() {
        String merge = merged(one, other);
        sql("update contacts set position = 'Directora', tags = '{b2b,nuevo}' where id = '%s'".formatted(one));
        tell(anita.says("m9", "después", NOON.plusSeconds(600)));
        assertThat(get("/api/v1/contacts/" + one).at("/stats/interactions").asLong())
                .isEqualTo(4);

        unmerge(merge);

        JsonNode survivor = get("/api/v1/contacts/" + one);
        JsonNode left = get("/api/v1/contacts/" + other);
        assertThat(survivor.get("position").asString()).isEqualTo("Directora");
        assertThat(survivor.get("tags").toString()).isEqualTo("[\"nuevo\"]");
        assertThat(survivor.at("/stats/interactions").asLong()).isEqualTo(2);
        assertThat(left.get("position").asString()).isEqualTo("Jefa");
        assertThat(left.at("/stats/interactions").asLong()).isEqualTo(2);
        assertThat(each(get("/api/v1/contacts/" + other + "/timeline"), "/text"))
                .containsExactly("después", "soy yo otra vez");
    }

    @Test
    void what_cannot_be_merged_is_refused_and_changes_nothing() {
        String foreign = UUID.randomUUID().toString();
        merged(one, other);
        sql("update contacts set archived_at = now() where id = '%s'".formatted(third));

        assertThat(merge(one, one, Map.of()).status()).isEqualTo(422);
        assertThat(merge(one, foreign, Map.of()).status()).isEqualTo(404);
        assertThat(merge(one, third, Map.of()).status()).isEqualTo(422);
        assertThat(merge(other, one, Map.of()).status()).as("a circle").isEqualTo(409);
        assertThat(merge(one, other, Map.of()).status()).as("a second time").isEqualTo(409);
        assertThat(merge(one, third, choose("colour", "merged", "name", "both")).errors())
                .containsExactlyInAnyOrder("choices.colour", "choices.name");
        assertThat(send("POST", "/api/v1/merges", Map.of("survivorId", "x")).status())
                .isEqualTo(422);
        assertThat(ids("/api/v1/merges")).hasSize(1);
        ask(
                        TestTokens.admin(ChannelEvents.newOrganisation()),
                        "/api/v1/merges/" + ids("/api/v1/merges").getFirst())
                .expectStatus()
                .isNotFound();
    }

    @Test
    void of_many_merges_at_a_time_the_database_lets_one_through() throws Exception {
        List<Callable<Integer>> attempts = List.of(
                () -> merge(one, other, Map.of()).status(),
                () -> merge(other, one, Map.of()).status(),
                () -> merge(third, other, Map.of()).status(),
                () -> merge(one, other, Map.of()).status());

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Integer> statuses =
                    threads.invokeAll(attempts).stream().map(Future::resultNow).toList();

            assertThat(statuses).containsOnly(201, 409).contains(201);
            long standing = statuses.stream().filter(status -> status == 201).count();
            assertThat(ids("/api/v1/contacts")).hasSize((int) (3 - standing));
        }
    }

    @Test
    void side_by_side_differences_and_conflicts_are_seen_before() {
        JsonNode preview = get("/api/v1/merges/preview?survivorId=" + one + "&mergedId=" + other);

        assertThat(preview.get("conflicts").asInt()).isEqualTo(1);
        assertThat(field(preview, "name").get("state").asString()).isEqualTo("DIFFERENT");
        assertThat(field(preview, "position").get("result").asString()).isEqualTo("Jefa");
        assertThat(field(preview, "tags").get("result").asString()).isEqualTo("vip, b2b");
        assertThat(ids("/api/v1/merges")).isEmpty();
    }

    private static JsonNode field(JsonNode preview, String name) {
        return preview.get("fields")
                .valueStream()
                .filter(field -> field.get("field").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private int score(String contact) {
        return get("/api/v1/contacts/" + contact + "/engagement").get("score").asInt();
    }
}
