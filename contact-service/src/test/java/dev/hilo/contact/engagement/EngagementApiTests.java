package dev.hilo.contact.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contact.ChannelEvents;
import dev.hilo.contact.ChannelEvents.Somebody;
import dev.hilo.contact.ContactFixtures;
import dev.hilo.contracts.channel.Channel;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EngagementApiTests extends ContactFixtures {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Test
    void a_score_is_explained_by_parts_that_sum_to_it() {
        Somebody ana = ChannelEvents.on(org, Channel.WHATSAPP).somebody("573001112233", "Ana");
        tell(
                ana.says("m1", "hola", NOW.minusSeconds(600)),
                ana.isTold("m2", "¿sí?", NOW.minusSeconds(500)),
                ana.says("m3", "quiero uno", NOW.minusSeconds(440)),
                ana.isTold("m4", "¿cuál?", NOW.minusSeconds(400)));

        JsonNode engagement = get("/api/v1/contacts/" + contact("ana") + "/engagement");

        int sum = 0;
        for (JsonNode part : engagement.get("parts")) {
            sum += part.get("contribution").asInt();
        }
        assertThat(engagement.get("score").asInt()).isPositive().isEqualTo(sum);
        assertThat(engagement.get("parts").toString())
                .contains("\"part\":\"messages\",\"points\":2.0")
                .contains("\"part\":\"channels\",\"points\":2.0")
                .contains("\"part\":\"unanswered\",\"points\":-0.5");
        assertThat(engagement.get("halfLifeDays").asInt()).isEqualTo(30);
        assertThat(engagement.get("levels").toString()).isEqualTo("""
                        [{"level":"high","from":70},{"level":"medium","from":35},{"level":"low","from":0}]""");
        assertThat(engagement.get("stats").toString()).isEqualTo("""
                {"interactions":4,"inbound":2,"outbound":2}""");
        assertThat(engagement.at("/channels/0/channel").asString()).isEqualTo("whatsapp");
        assertThat(engagement.at("/channels/0/lastAt").asString())
                .isEqualTo(NOW.minusSeconds(440).toString());
        assertThat(engagement.at("/responseTimes/customerSeconds").asInt()).isEqualTo(60);
        assertThat(engagement.at("/responseTimes/ourSeconds").asInt()).isEqualTo(70);
        assertThat(get("/api/v1/contacts/" + contact("ana")).at("/score/value").asInt())
                .isEqualTo(engagement.get("score").asInt());
    }
}
