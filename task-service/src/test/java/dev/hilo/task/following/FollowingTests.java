package dev.hilo.task.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hilo.contracts.DomainEvent;
import dev.hilo.contracts.Topics;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.DeliveryStatus;
import dev.hilo.contracts.contact.ContactEvent.ContactErased;
import dev.hilo.contracts.contact.ContactEvent.DuplicateSuspected;
import dev.hilo.contracts.conversation.ConversationEvent.ColleagueMentioned;
import dev.hilo.contracts.conversation.ConversationEvent.ConversationChanged;
import dev.hilo.contracts.conversation.ConversationEvent.MessageDelivery;
import dev.hilo.contracts.deal.DealEvent.Change;
import dev.hilo.contracts.deal.DealEvent.Deal;
import dev.hilo.contracts.deal.DealEvent.DealChanged;
import dev.hilo.contracts.deal.DealEvent.Status;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.kafka.EventProducer;
import dev.hilo.task.TaskFixtures;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FollowingTests extends TaskFixtures {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    @Autowired
    EventProducer producer;

    @Test
    void a_deal_can_be_worked_for_once_it_is_told_of_and_its_owner_hears_that_it_was_won() {
        User ana = user("Ana");
        UUID deal = Ids.next();
        DealChanged won = deal(deal, 3, Change.WON, ana.id(), "Licencias 2027");
        tell(Topics.DEAL_EVENTS, won, deal(deal, 2, Change.EDITED, ana.id(), "Licencias"), won);

        await().atMost(LONG_ENOUGH)
                .untilAsserted(() -> assertThat(each(
                                get(ana, "/api/v1/notifications?kind=deal_won").get("items"), "/title"))
                        .containsExactly("Licencias 2027"));
        assertThat(task(ana, Map.of("title", "t", "deals", List.of(deal)))
                        .at("/deals/0/name")
                        .asString())
                .isEqualTo("Licencias 2027");
        assertThat(titles(ana, "?deal={id}", deal)).containsExactly("t");
    }

    @Test
    void the_owner_of_a_contact_hears_of_a_possible_duplicate_once() {
        User ana = user("Ana");
        UUID juan = contact("Juan");
        sql("update directory_contacts set owner_id = '%s' where id = '%s'", ana.id(), juan);
        var suspected = new DuplicateSuspected(Ids.next(), org, Instant.now(), juan, contact("Juan P."), "same_phone");
        tell(Topics.CONTACT_EVENTS, suspected, suspected);

        await().atMost(LONG_ENOUGH)
                .untilAsserted(() -> assertThat(
                                each(get(ana, "/api/v1/notifications").get("items"), "/kind"))
                        .containsExactly("duplicate_found"));
    }

    @Test
    void nothing_hangs_on_somebody_who_was_erased() {
        User ana = user("Ana");
        UUID juan = contact("Juan");
        String id = id(task(ana, Map.of("title", "t", "contacts", List.of(juan))));
        tell(Topics.CONTACT_EVENTS, new ContactErased(Ids.next(), org, Instant.now(), juan));

        await().atMost(LONG_ENOUGH)
                .untilAsserted(() -> assertThat(get(ana, "/api/v1/tasks/{id}", id)
                                .get("contacts")
                                .size())
                        .isZero());
    }

    @Test
    void an_agent_hears_of_a_message_that_did_not_arrive_and_a_colleague_of_a_note_that_names_them() {
        User ana = user("Ana");
        UUID juan = contact("Juan");
        UUID conversation = Ids.next();
        UUID message = Ids.next();
        MessageDelivery failed =
                new MessageDelivery(Ids.next(), org, Instant.now(), conversation, message, DeliveryStatus.FAILED);
        tell(
                Topics.CONVERSATION_EVENTS,
                conversation(conversation, juan, ana.id(), 3),
                conversation(conversation, juan, Ids.next(), 2),
                failed,
                failed,
                new ColleagueMentioned(
                        Ids.next(),
                        org,
                        Instant.now(),
                        conversation,
                        juan,
                        Ids.next(),
                        ana.id(),
                        Ids.next(),
                        "Luis",
                        "¿lo ves?"));

        await().atMost(LONG_ENOUGH)
                .untilAsserted(() -> assertThat(
                                each(get(ana, "/api/v1/notifications").get("items"), "/kind"))
                        .containsExactlyInAnyOrder("message_failed", "mentioned"));
        assertThat(get(ana, "/api/v1/notifications?kind=message_failed")
                        .at("/items/0/title")
                        .asString())
                .isEqualTo("Juan");
    }

    private ConversationChanged conversation(UUID id, UUID contact, UUID assignee, long version) {
        return new ConversationChanged(
                Ids.next(),
                org,
                Instant.now(),
                id,
                contact,
                Channel.WHATSAPP,
                "open",
                assignee,
                null,
                List.of(),
                null,
                "",
                version);
    }

    private DealChanged deal(UUID id, long version, Change what, UUID owner, String name) {
        BigDecimal value = new BigDecimal("100");
        Deal deal = new Deal(
                name,
                Ids.next(),
                Ids.next(),
                "Ganada",
                Status.WON,
                value,
                "EUR",
                value,
                "EUR",
                null,
                null,
                owner,
                null,
                false);
        return new DealChanged(Ids.next(), org, Instant.now(), id, version, what, null, deal);
    }

    private void tell(String topic, DomainEvent... events) {
        producer.send(topic, List.of(events)).block(LONG_ENOUGH);
    }
}
