package dev.hilo.contact.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contact.ChannelEvents;
import dev.hilo.contact.RecordFixtures;
import dev.hilo.contracts.Topics;
import dev.hilo.contracts.channel.Channel;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PrivacyTests extends RecordFixtures {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final String CONTACTS = "/api/v1/contacts";

    @Test
    void everything_that_is_kept_of_a_person_is_told() {
        var ana = ChannelEvents.on(org, Channel.WHATSAPP).somebody("573001112233", "Ana Pérez");
        tell(ana.says("m1", "mi secreto", NOW));
        String path = CONTACTS + "/" + contact("ana");
        assertThat(call("POST", path + "/notes", "{\"body\": \"cuidado\"}").status())
                .isEqualTo(201);

        JsonNode told = get(path + "/personal-data");

        assertThat(told.at("/contacts/0/display_name").asString()).isEqualTo("Ana Pérez");
        assertThat(told.at("/handles/0/value").asString()).isEqualTo("573001112233");
        assertThat(told.at("/messages/0/text").asString()).isEqualTo("mi secreto");
        assertThat(told.at("/notes/0/body").asString()).isEqualTo("cuidado");
        assertThat(get(CONTACTS + "/privacy-acts").at("/items/0/act").asString())
                .isEqualTo("exported");
    }

    @Test
    void whoever_is_erased_is_nobody_and_whoever_writes_again_is_somebody_new() {
        var ana = ChannelEvents.on(org, Channel.WHATSAPP).somebody("573001112233", "Ana Pérez");
        tell(ana.says("m1", "mi secreto", NOW.minusSeconds(5)));
        String id = contact("ana");
        String path = CONTACTS + "/" + id;
        assertThat(call("POST", path + "/notes", "{\"body\": \"cuidado\"}").status())
                .isEqualTo(201);

        assertThat(call("POST", path + "/erase", "{}").errors()).containsExactly("reason between");
        assertThat(call("POST", path + "/erase", "{\"reason\": \"Lo pidió por correo\"}")
                        .status())
                .isEqualTo(204);

        String left = get(path) + "" + get(path + "/timeline") + get(path + "/notes") + get(path + "/history")
                + get(path + "/personal-data");
        assertThat(left).doesNotContain("Ana Pérez", "573001112233", "mi secreto", "cuidado");
        assertThat(get(CONTACTS + "?q=ana&archived=true").get("items").isEmpty())
                .isTrue();
        assertThat(call("PATCH", path, "{\"position\": \"x\"}").status()).isEqualTo(404);
        assertThat(told(Topics.CONTACT_EVENTS, "ContactErased", id, 1)).hasSize(1);
        JsonNode act = get(CONTACTS + "/privacy-acts")
                .get("items")
                .valueStream()
                .filter(item -> item.get("act").asString().equals("erased"))
                .findFirst()
                .orElseThrow();
        assertThat(act.get("reason").asString()).isEqualTo("Lo pidió por correo");

        tell(ana.says("m2", "hola otra vez", NOW));
        assertThat(contact("ana")).isNotEqualTo(id);
    }
}
