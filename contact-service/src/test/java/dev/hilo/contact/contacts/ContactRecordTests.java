package dev.hilo.contact.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contact.ChannelEvents;
import dev.hilo.contact.ChannelEvents.Somebody;
import dev.hilo.contact.ContactFixtures;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.HandleKind;
import dev.hilo.testing.TestTokens;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ContactRecordTests extends ContactFixtures {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Test
    void a_record_tells_who_somebody_is_and_how_to_reach_them() {
        Somebody ana = ChannelEvents.on(org, Channel.WHATSAPP)
                .somebody("573001112233", "Ana María Pérez")
                .alsoKnownAs(HandleKind.WHATSAPP_BSUID, "CO.1234");
        tell(ana.says("m1", "hola", NOW.minusSeconds(60)), ana.isTold("m2", "¡hola!", NOW));

        JsonNode record = get("/api/v1/contacts/" + contact("ana"));

        assertThat(record.at("/name").toString()).isEqualTo("""
                        {"first":"Ana","middle":"","last":"María Pérez","nickname":"","display":"Ana María Pérez"}""");
        assertThat(record.get("phones").toString()).isEqualTo("""
                        [{"value":"+573001112233","raw":"573001112233","primary":true,"whatsapp":true}]""");
        assertThat(record.get("handles").toString()).contains("""
                        {"kind":"whatsapp","value":"573001112233","verification":"attested","reachable":true}""").contains("""
                        {"kind":"whatsapp_bsuid","value":"CO.1234","verification":"attested","reachable":true}""");
        assertThat(record.get("emails").isEmpty()).isTrue();
        assertThat(record.get("company").isNull()).isTrue();
        assertThat(record.get("tags").isEmpty()).isTrue();
        assertThat(record.get("channels").toString()).isEqualTo("[\"whatsapp\"]");
        assertThat(record.get("stats").toString()).isEqualTo("""
                {"interactions":2,"inbound":1,"outbound":1}""");
        assertThat(record.at("/score/value").asInt()).isBetween(1, 34);
        assertThat(record.at("/score/level").asString()).isEqualTo("low");
        assertThat(record.get("lastInteractionAt").asString()).isEqualTo(NOW.toString());
        assertThat(record.get("version").asLong()).isPositive();
        assertThat(record.get("position").asString()).isEmpty();
    }

    @Test
    void the_version_is_the_etag() {
        tell(ChannelEvents.on(org, Channel.EMAIL)
                .somebody("ana@example.com", "Ana")
                .says("m1", "hola", NOW));
        String id = contact("ana");

        ask(TestTokens.admin(org), "/api/v1/contacts/" + id)
                .expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectHeader()
                .valueEquals("Cache-Control", "no-store");
        assertThat(get("/api/v1/contacts/" + id).get("emails").toString()).isEqualTo("""
                        [{"value":"ana@example.com","primary":true,"verification":"claimed"}]""");
    }

    @Test
    void one_number_of_two_handles_is_one_phone() {
        tell(ChannelEvents.on(org, Channel.WHATSAPP)
                .somebody("573001112233", "Ana")
                .says("m1", "hola", NOW));
        String id = contact("ana");
        sql("""
                insert into handles (id, org_id, contact_id, kind, value, match_key, e164, verification, routing, is_primary)
                values (gen_random_uuid(), '%1$s', '%2$s', 'PHONE', '300 111 2233', '573001112233', '+573001112233', 'CLAIMED', false, false),
                       (gen_random_uuid(), '%1$s', '%2$s', 'PHONE', '601 2345678', '576012345678', '+576012345678', 'CLAIMED', false, true)
                """.formatted(org, id));

        assertThat(get("/api/v1/contacts/" + id).get("phones").toString()).isEqualTo("""
                        [{"value":"+576012345678","raw":"601 2345678","primary":true,"whatsapp":false},\
                        {"value":"+573001112233","raw":"300 111 2233","primary":false,"whatsapp":true}]""");
    }

    @Test
    void a_handle_that_was_given_up_is_not_shown() {
        Somebody ana = ChannelEvents.on(org, Channel.WHATSAPP).somebody("573001112233", "Ana");
        tell(ana.says("a", "hola", NOW.minusSeconds(5)), ana.movesTo("573007778899", NOW));

        assertThat(get("/api/v1/contacts/" + contact("ana")).get("phones").toString())
                .contains("+573007778899")
                .doesNotContain("+573001112233");
    }
}
