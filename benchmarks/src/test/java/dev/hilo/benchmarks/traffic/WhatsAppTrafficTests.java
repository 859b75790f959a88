package dev.hilo.benchmarks.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.benchmarks.people.People;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhatsAppTrafficTests {

    private final Plan plan = Plan.at(Instant.parse("2026-11-21T12:34:56Z"), 100, 1000, 3);
    private final Traffic traffic =
            new WhatsAppTraffic(plan, People.of(plan.tag(), 100).onWhatsApp()).of(1000);

    @Test
    void bodies_are_ascii_as_meta_writes_them() {
        assertThat(traffic.posts())
                .allSatisfy(post -> assertThat(post.body())
                        .isEqualTo(new String(post.body(), StandardCharsets.US_ASCII)
                                .getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void some_posts_hold_many_changes_and_some_changes_messages_and_statuses_together() {
        List<JsonNode> values =
                good().stream().flatMap(body -> values(body).stream()).toList();

        assertThat(good()).anyMatch(body -> values(body).size() > 3);
        assertThat(values).anyMatch(value -> value.path("messages").size() > 3);
        assertThat(values).anyMatch(value -> value.has("messages") && value.has("statuses"));
        assertThat(values).anyMatch(value -> value.has("message_echoes"));
    }

    @Test
    void whoever_has_a_user_id_always_tells_it() {
        List<JsonNode> messages = good().stream()
                .flatMap(body -> values(body).stream())
                .flatMap(value -> stream(value.path("messages")))
                .toList();

        assertThat(messages).allMatch(message -> message.has("from") || message.has("from_user_id"));
        assertThat(messages).anyMatch(message -> !message.has("from"));
        assertThat(messages).anyMatch(message -> message.has("from") && message.has("from_user_id"));
    }

    private List<JsonNode> good() {
        return traffic.posts().stream()
                .filter(post -> post.nature() == Post.Nature.GOOD)
                .map(post -> new JsonMapper().readTree(post.body()))
                .toList();
    }

    private static List<JsonNode> values(JsonNode body) {
        return stream(body.path("entry"))
                .flatMap(entry -> stream(entry.path("changes")))
                .map(change -> change.path("value"))
                .toList();
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
