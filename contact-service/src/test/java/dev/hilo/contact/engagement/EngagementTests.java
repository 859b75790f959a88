package dev.hilo.contact.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hilo.contracts.channel.Channel;
import dev.hilo.contracts.channel.Direction;
import dev.hilo.platform.ids.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EngagementTests {

    private static final Instant NOON = Instant.parse("2026-10-01T12:00:00Z");
    private static final EngagementRules RULES = EngagementRules.DEFAULT;
    private static final UUID ORG = Ids.next();
    private static final UUID ANA = Ids.next();

    @Test
    void a_message_is_worth_half_after_a_half_life() {
        Engagement engagement = after(in(0));

        double now = points(engagement, NOON);
        double later = points(engagement, NOON.plus(RULES.halfLife()));

        assertThat(later).isCloseTo(now / 2, within(1e-9));
    }

    @Test
    void a_message_of_ours_costs_until_it_is_answered() {
        double before = after(in(0)).mass(RULES);

        assertThat(after(in(0), out(60)).mass(RULES)).isLessThan(before);
        assertThat(after(in(0), out(60), in(120)).unanswered()).isZero();
    }

    @Test
    void an_answer_is_worth_more_the_quicker_it_comes() {
        assertThat(after(out(0), in(60)).answers())
                .isGreaterThan(after(out(0), in(7200)).answers());
    }

    @Test
    void a_message_that_answers_nothing_is_no_answer() {
        assertThat(after(in(0), in(60)).answers()).isZero();
        assertThat(after(out(0), in(60), in(70)).answers())
                .isEqualTo(after(out(0), in(60)).answers());
    }

    @Test
    void a_second_channel_raises_the_score_as_of_when_it_was_last_used() {
        Engagement one = after(in(0), in(60));
        Engagement two = after(in(0), new Signal(ORG, ANA, Direction.IN, Channel.EMAIL, NOON.plusSeconds(60)));

        assertThat(two.mass(RULES)).isGreaterThan(one.mass(RULES));
    }

    @Test
    void parts_sum_to_the_mass() {
        Engagement engagement = after(in(0), out(10), in(20), out(30));

        assertThat(engagement.messages()
                        + engagement.answers()
                        + engagement.channelsPart(RULES)
                        + engagement.unanswered())
                .isEqualTo(engagement.mass(RULES));
    }

    @Test
    void a_score_of_at_least_seventy_is_a_mass_of_at_least_a_threshold() {
        double threshold = EngagementScore.leastMass(70, NOON, RULES);

        assertThat(EngagementScore.of(threshold * 1.0001, NOON, RULES).value()).isEqualTo(70);
        assertThat(EngagementScore.of(threshold * 0.9999, NOON, RULES).value()).isEqualTo(69);
    }

    @Test
    void nobody_is_below_zero_or_above_a_hundred() {
        assertThat(EngagementScore.of(after(out(0), out(10)).mass(RULES), NOON, RULES))
                .isEqualTo(new EngagementScore(0, Level.LOW));
        assertThat(EngagementScore.of(Double.MAX_VALUE, NOON, RULES).value()).isEqualTo(100);
    }

    @Test
    void what_comes_before_our_last_message_needs_the_whole_history() {
        Engagement engagement = after(in(0), out(60));

        assertThat(engagement.canFollow(in(30))).isFalse();
        assertThat(engagement.canFollow(in(90))).isTrue();
        assertThat(after(in(60)).canFollow(in(0))).isTrue();
        assertThat(after(in(60)).canFollow(out(60))).isFalse();
    }

    private static Engagement after(Signal... signals) {
        return Engagement.of(ORG, ANA, List.of(signals), RULES);
    }

    private static double points(Engagement engagement, Instant at) {
        return engagement.mass(RULES) / RULES.growth(at);
    }

    private static Signal in(long seconds) {
        return new Signal(ORG, ANA, Direction.IN, Channel.WHATSAPP, NOON.plus(Duration.ofSeconds(seconds)));
    }

    private static Signal out(long seconds) {
        return new Signal(ORG, ANA, Direction.OUT, Channel.WHATSAPP, NOON.plus(Duration.ofSeconds(seconds)));
    }
}
