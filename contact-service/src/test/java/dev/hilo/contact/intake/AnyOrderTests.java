package dev.hilo.contact.intake;

import static dev.hilo.contact.ChannelEvents.NOON;
import static dev.hilo.contact.ChannelEvents.newOrganisation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contact.ChannelEvents;
import dev.hilo.contact.ChannelEvents.Somebody;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.ChannelEvent;
import dev.hilo.contracts.channel.DeliveryStatus;
import dev.hilo.testing.RealServers;
import dev.hilo.testing.TestEnvironment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Events out of order, repeated, and cut into batches anyhow give the same final state (design §11, 3). */
@RealServers("contact")
@SpringBootTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnyOrderTests {

    @Autowired
    ApplyChannelEvents apply;

    @Autowired
    TestEnvironment environment;

    static List<Long> seeds() {
        return new Random().longs(25).boxed().toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_shuffled_and_doubled_story_ends_like_the_story_itself(long seed) {
        Random random = new Random(seed);
        UUID told = newOrganisation();
        UUID shuffled = newOrganisation();
        List<ChannelEvent> story = story(told, new Random(seed));
        List<ChannelEvent> disorder = new ArrayList<>(story(shuffled, new Random(seed)));
        disorder.addAll(disorder.stream().filter(_ -> random.nextInt(3) == 0).toList());
        Collections.shuffle(disorder, random);

        tell(story, random);
        tell(disorder, random);

        assertThat(State.of(environment, shuffled)).as("seed %d", seed).isEqualTo(State.of(environment, told));
    }

    @Test
    void an_edit_shows_its_message_before_the_first_wording_has_come() {
        UUID org = newOrganisation();
        Somebody ana = ChannelEvents.on(org, Channel.WHATSAPP).somebody("573001112233", "Ana");

        tell(List.of(ana.edits("m1", "adiós", NOON.plusSeconds(60))), new Random(1));
        assertThat(State.of(environment, org).messages())
                .singleElement()
                .asString()
                .startsWith("m1|IN|TEXT|adiós");

        tell(List.of(ana.says("m1", "hola", NOON)), new Random(1));
        assertThat(State.of(environment, org).messages())
                .singleElement()
                .asString()
                .startsWith("m1|IN|TEXT|adiós|hola|2026-10-01 12:00:00+00");
    }

    private void tell(List<ChannelEvent> events, Random random) {
        int from = 0;
        while (from < events.size()) {
            int to = Math.min(events.size(), from + 1 + random.nextInt(12));
            apply.apply(events.subList(from, to)).block(Duration.ofSeconds(20));
            from = to;
        }
    }

    /** Three people on two channels who write, answer, edit, take back and react; and what became of our messages. */
    private static List<ChannelEvent> story(UUID org, Random random) {
        List<ChannelEvent> story = new ArrayList<>();
        ChannelEvents whatsapp = ChannelEvents.on(org, Channel.WHATSAPP);
        ChannelEvents telegram = ChannelEvents.on(org, Channel.TELEGRAM);
        List<Somebody> people = List.of(
                whatsapp.somebody("573001112233", "Ana María"),
                whatsapp.somebody("5215512345678", "Beto"),
                telegram.somebody("4711", "Carla"));
        for (int i = 0; i < 30; i++) {
            Somebody person = people.get(random.nextInt(people.size()));
            String id = "m" + i;
            Instant at = NOON.plusSeconds(60L * random.nextInt(600));
            if (random.nextInt(3) == 0) {
                story.add(person.isTold(id, "respuesta " + i, at));
                story.add(person.status(id, DeliveryStatus.SENT, at.plusSeconds(1)));
                story.add(person.status(id, DeliveryStatus.DELIVERED, at.plusSeconds(2)));
                story.add(person.status(id, DeliveryStatus.READ, at.plusSeconds(3)));
                continue;
            }
            story.add(person.says(id, "texto " + i, at));
            switch (random.nextInt(6)) {
                case 0 -> story.add(person.edits(id, "editado " + i, at.plusSeconds(30)));
                case 1 -> {
                    story.add(person.edits(id, "editado " + i, at.plusSeconds(30)));
                    story.add(person.edits(id, "otra vez " + i, at.plusSeconds(90)));
                }
                case 2 -> story.add(person.takesBack(id, at.plusSeconds(45)));
                case 3 -> story.add(person.reacts("r" + i, "👍", id, at.plusSeconds(20)));
                default -> {}
            }
        }
        return story;
    }
}
