package dev.hilo.contact.intake;

import static dev.hilo.contact.ChannelEvents.NOON;
import static dev.hilo.contact.ChannelEvents.newOrganisation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contact.ChannelEvents;
import dev.hilo.contact.intake.ChannelEventListener.ReadEvent;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.ChannelEvent;
import dev.hilo.contracts.channel.HandleKind;
import dev.hilo.testing.RealServers;
import dev.hilo.testing.TestEnvironment;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** Two events of the same new sender, however concurrent, make one contact (design §11, 2). */
@RealServers("contact")
@SpringBootTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConcurrentSendersTests {

    @Autowired
    TakeBatch takeBatch;

    @Autowired
    TestEnvironment environment;

    @Test
    void two_hundred_first_messages_of_one_new_sender_on_three_consumers_make_one_contact() {
        UUID org = newOrganisation();
        ChannelEvents whatsapp = ChannelEvents.on(org, Channel.WHATSAPP);

        concurrently(IntStream.range(0, 200)
                .mapToObj(i -> (ChannelEvent)
                        whatsapp.somebody("573001112233", "Ana").says("m" + i, "hola " + i, NOON.plusSeconds(i)))
                .toList());

        State state = State.of(environment, org);
        assertThat(state.contacts()).containsExactly("Ana WHATSAPP=573001112233");
        assertThat(state.conversations()).hasSize(1);
        assertThat(state.messages()).hasSize(200);
    }

    @Test
    void a_sender_first_seen_by_number_here_and_by_user_id_there_is_one_contact() {
        UUID org = newOrganisation();
        ChannelEvents whatsapp = ChannelEvents.on(org, Channel.WHATSAPP);

        concurrently(IntStream.range(0, 60)
                .mapToObj(i -> (ChannelEvent) whatsapp.somebody("573001112233", "Ana")
                        .alsoKnownAs(HandleKind.WHATSAPP_BSUID, "CO.77")
                        .says("m" + i, "hola " + i, NOON.plusSeconds(i)))
                .toList());

        assertThat(State.of(environment, org).contacts())
                .containsExactly("Ana WHATSAPP=573001112233,WHATSAPP_BSUID=CO.77");
    }

    private void concurrently(List<ChannelEvent> events) {
        Flux.fromIterable(events)
                .map(event ->
                        List.of(new ReadEvent(new ConsumerRecord<>("channel.inbound", 0, 0, "", new byte[0]), event)))
                .flatMap(batch -> takeBatch.take(batch).subscribeOn(Schedulers.boundedElastic()), 3)
                .then()
                .block(Duration.ofSeconds(60));
    }
}
