package dev.hilo.benchmarks.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.benchmarks.people.Identity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TrafficTests {

    private static final Instant NOW = Instant.parse("2026-11-21T12:34:56Z");

    @Test
    void the_same_plan_gives_the_same_bytes() {
        assertThat(bodies(plan(100, 500, 7))).isEqualTo(bodies(plan(100, 500, 7)));
    }

    @Test
    void within_the_hour_the_bytes_stay() {
        Plan later = Plan.at(NOW.plus(Duration.ofMinutes(20)), 100, 500, 7);

        assertThat(bodies(later)).isEqualTo(bodies(plan(100, 500, 7)));
    }

    @Test
    void an_hour_later_the_same_messages_are_expected() {
        Plan later = Plan.at(NOW.plus(Duration.ofHours(1)), 100, 500, 7);

        assertThat(Traffic.of(later).ledger().perIdentity())
                .isEqualTo(Traffic.of(plan(100, 500, 7)).ledger().perIdentity());
    }

    @ParameterizedTest
    @CsvSource({"101,500,7", "100,501,7", "100,500,8"})
    void another_plan_is_about_other_people(int people, int messages, long seed) {
        assertThat(lanes(plan(people, messages, seed))).doesNotContainAnyElementsOf(lanes(plan(100, 500, 7)));
    }

    @ParameterizedTest
    @CsvSource({"1,1,1", "1,50,2", "3,10,1", "200,2000,1", "50,3000,99"})
    void what_is_posted_is_what_is_expected(int people, int messages, long seed) {
        Traffic traffic = Traffic.of(plan(people, messages, seed));

        int posted = traffic.posts().stream().mapToInt(Post::messages).sum();
        assertThat(posted).isEqualTo(traffic.ledger().size()).isBetween(messages, messages + 3);
    }

    @Test
    void every_way_of_misbehaving_is_there() {
        Set<Post.Nature> natures = Traffic.of(plan(200, 2000, 1)).posts().stream()
                .map(Post::nature)
                .collect(Collectors.toSet());

        assertThat(natures).containsExactlyInAnyOrder(Post.Nature.values());
    }

    @Test
    void everything_that_can_become_of_a_message_is_there() {
        List<Expected> all = Traffic.of(plan(200, 2000, 1)).ledger().perIdentity().values().stream()
                .flatMap(List::stream)
                .toList();

        assertThat(all).anyMatch(Expected::edited).anyMatch(Expected::deleted);
        assertThat(all).extracting(Expected::status).contains("sent", "delivered", "read", "failed");
        assertThat(all).extracting(Expected::direction).contains("in", "out");
        assertThat(all)
                .extracting(Expected::kind)
                .contains(
                        "text",
                        "image",
                        "audio",
                        "video",
                        "document",
                        "sticker",
                        "location",
                        "contact",
                        "reaction",
                        "interactive",
                        "button",
                        "callback",
                        "order",
                        "service",
                        "auto_reply",
                        "unsupported",
                        "system");
    }

    @Test
    void messages_are_of_the_hour_that_is_over() {
        Plan plan = plan(10, 100, 1);

        assertThat(plan.time(0, 100)).isEqualTo(Instant.parse("2026-11-21T11:00:00Z"));
        assertThat(plan.time(99, 100)).isBefore(Instant.parse("2026-11-21T12:00:00Z"));
    }

    private static Plan plan(int people, int messages, long seed) {
        return Plan.at(NOW, people, messages, seed);
    }

    private static List<String> bodies(Plan plan) {
        return Traffic.of(plan).posts().stream()
                .map(post -> new String(post.body(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .toList();
    }

    private static Set<String> lanes(Plan plan) {
        return Traffic.of(plan).ledger().perIdentity().keySet().stream()
                .map(Identity::lane)
                .collect(Collectors.toSet());
    }
}
