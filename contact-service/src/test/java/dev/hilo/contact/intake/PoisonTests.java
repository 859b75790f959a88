package dev.hilo.contact.intake;

import static dev.hilo.contact.ChannelEvents.NOON;
import static dev.hilo.contact.ChannelEvents.newOrganisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hilo.contact.ChannelEvents;
import dev.hilo.contact.ChannelEvents.Somebody;
import dev.hilo.contracts.Topics;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.ChannelEvent;
import dev.hilo.contracts.channel.Content;
import dev.hilo.contracts.channel.Direction;
import dev.hilo.contracts.channel.Media;
import dev.hilo.contracts.channel.MessageKind;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.kafka.EventProducer;
import dev.hilo.platform.kafka.KafkaSettings;
import dev.hilo.testing.RealServers;
import dev.hilo.testing.TestEnvironment;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** An event that cannot be digested is put aside alone; the rest of its batch goes on. */
@RealServers("contact")
@SpringBootTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PoisonTests {

    @Autowired
    EventProducer producer;

    @Autowired
    KafkaSettings kafka;

    @Autowired
    TestEnvironment environment;

    @Test
    void an_event_that_cannot_be_written_goes_to_the_dead_letters_alone() {
        UUID org = newOrganisation();
        Somebody ana = ChannelEvents.on(org, Channel.WHATSAPP).somebody("573001112233", "Ana");
        List<ChannelEvent> events = new ArrayList<>(IntStream.range(0, 40)
                .mapToObj(i -> (ChannelEvent) ana.says("m" + i, "texto " + i, NOON.plusSeconds(i)))
                .toList());
        events.add(17, ana.says("no place for \0 in a key", "veneno", NOON));

        producer.send(Topics.CHANNEL_INBOUND, events).block(Duration.ofSeconds(20));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(State.of(environment, org).messages()).hasSize(40));
        assertThat(environment
                        .probe("channel.inbound.dlt")
                        .await(1, letter -> new String(letter.value(), StandardCharsets.UTF_8).contains("veneno")))
                .isNotEmpty();
    }

    @Test
    void a_nul_anywhere_in_a_message_and_a_backslash_before_u0000_hold_nothing_up() {
        UUID org = newOrganisation();
        Somebody ana = ChannelEvents.on(org, Channel.WHATSAPP).somebody("573001112255", "A\0na");
        Media file = new Media(Ids.next(), Media.State.STORED, "image/png", "fo\0to.png", 1L, null, null, null);
        Content content = new Content(
                MessageKind.TEXT,
                "ho\0la",
                "<p>ho\0la</p>",
                List.of(file),
                Map.of("a", "un\0o", "b", "dos \\u0000 tres"));

        producer.send(
                        Topics.CHANNEL_INBOUND,
                        List.of(
                                ana.received(Direction.IN, "m1", content, null, NOON),
                                ana.edits("m1", "escribe \\u0000", NOON.plusSeconds(5))))
                .block(Duration.ofSeconds(20));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(State.of(environment, org).messages())
                        .singleElement()
                        .asString()
                        .startsWith("m1|IN|TEXT|escribe \\u0000|hola|"));
        assertThat(State.of(environment, org).contacts())
                .singleElement()
                .asString()
                .doesNotContain("\0");
    }

    @Test
    void what_is_no_event_at_all_goes_to_the_dead_letters_and_what_a_newer_producer_tells_is_passed_over() {
        UUID org = newOrganisation();
        Somebody ana = ChannelEvents.on(org, Channel.WHATSAPP).somebody("573001112244", "Ana");
        String topic = kafka.topic(Topics.CHANNEL_INBOUND);
        ProducerRecord<String, byte[]> garbage =
                new ProducerRecord<>(topic, "k", "{ this is no JSON".getBytes(StandardCharsets.UTF_8));
        garbage.headers().add("ce_type", "MessageReceived".getBytes(StandardCharsets.UTF_8));
        ProducerRecord<String, byte[]> fromTheFuture =
                new ProducerRecord<>(topic, "k", "{}".getBytes(StandardCharsets.UTF_8));
        fromTheFuture.headers().add("ce_type", "SomethingNew".getBytes(StandardCharsets.UTF_8));

        producer.sendRecords(() -> List.of(garbage, fromTheFuture)).block(Duration.ofSeconds(20));
        producer.send(Topics.CHANNEL_INBOUND, List.of(ana.says("m1", "hola", NOON)))
                .block(Duration.ofSeconds(20));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(State.of(environment, org).messages()).hasSize(1));
        assertThat(environment
                        .probe("channel.inbound.dlt")
                        .await(1, letter -> new String(letter.value(), StandardCharsets.UTF_8).contains("no JSON")))
                .isNotEmpty();
    }
}
