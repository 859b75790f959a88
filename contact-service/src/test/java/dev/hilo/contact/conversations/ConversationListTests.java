package dev.hilo.contact.conversations;

import static dev.hilo.contact.ChannelEvents.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contact.ChannelEvents;
import dev.hilo.contact.ContactFixtures;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.testing.TestTokens;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ConversationListTests extends ContactFixtures {

    private final ChannelEvents whatsapp = ChannelEvents.on(org, Channel.WHATSAPP);
    private final ChannelEvents telegram = ChannelEvents.on(org, Channel.TELEGRAM);

    @Test
    void a_conversation_tells_with_whom_where_and_how_much() {
        ChannelEvents.Somebody ana = whatsapp.somebody("573001112233", "Ana");
        tell(
                ana.says("m1", "hola", NOON),
                ana.says("m2", "¿hay alguien?", NOON.plusSeconds(1)),
                ana.isTold("m3", "sí", NOON.plusSeconds(2)));

        JsonNode conversation = get("/api/v1/conversations").at("/items/0");

        assertThat(conversation.at("/contact/name").asString()).isEqualTo("Ana");
        assertThat(conversation.at("/contact/id").asString()).isEqualTo(contact("ana"));
        assertThat(conversation.get("channel").asString()).isEqualTo("whatsapp");
        assertThat(conversation.get("status").asString()).isEqualTo("open");
        assertThat(conversation.get("unread").asInt()).isEqualTo(2);
        assertThat(conversation.get("messages").asInt()).isEqualTo(3);
        assertThat(conversation.get("lastMessageAt").asString()).isEqualTo("2026-10-01T12:00:02Z");
        assertThat(conversation.get("thread").isNull()).isTrue();
        assertThat(get("/api/v1/conversations/" + conversation.get("id").asString()))
                .isEqualTo(conversation);
    }

    @Test
    void filters_narrow_and_pages_put_together_are_the_list() {
        tell(IntStream.range(0, 5)
                .mapToObj(i -> (i % 2 == 0 ? whatsapp : telegram)
                        .somebody("57300111000" + i, "P" + i)
                        .says("m" + i, "hola", NOON.plusSeconds(i / 2)))
                .toList());

        assertThat(each(get("/api/v1/conversations?channel=telegram"), "/contact/name"))
                .containsExactly("P3", "P1");
        assertThat(each(get("/api/v1/conversations?status=solved"), "/id")).isEmpty();
        assertThat(each(get("/api/v1/conversations?status=open,solved"), "/id")).hasSize(5);
        assertThat(each(get("/api/v1/conversations?contact=" + contact("P4")), "/contact/name"))
                .containsExactly("P4");
        assertThat(twoByTwo("/api/v1/conversations").stream()
                        .map(conversation -> conversation.get("id").asString())
                        .toList())
                .isEqualTo(each(get("/api/v1/conversations"), "/id"))
                .hasSize(5);
    }

    @Test
    void ones_own_are_those_one_is_assigned_and_those_with_ones_contacts() {
        tell(IntStream.range(0, 3)
                .mapToObj(i -> whatsapp.somebody("57300111000" + i, "P" + i).says("m" + i, "hola", NOON.plusSeconds(i)))
                .toList());
        UUID me = UUID.randomUUID();
        sql("update contacts set owner_id = '%s' where id = '%s'".formatted(me, contact("P0")));
        sql("update conversations set assignee_id = '%s' where contact_id = '%s'".formatted(me, contact("P1")));
        String stranger = get("/api/v1/conversations?contact=" + contact("P2"))
                .at("/items/0/id")
                .asString();
        String token = TestTokens.sign(TestTokens.claims(org, "CONTRIBUTOR", List.of("conversations:view:own"))
                .subject(me.toString())
                .build());

        assertThat(each(getAs(token, "/api/v1/conversations"), "/contact/name")).containsExactly("P1", "P0");
        ask(token, "/api/v1/conversations/" + stranger).expectStatus().isNotFound();
        ask(token, "/api/v1/conversations/" + stranger + "/messages")
                .expectStatus()
                .isNotFound();
    }
}
