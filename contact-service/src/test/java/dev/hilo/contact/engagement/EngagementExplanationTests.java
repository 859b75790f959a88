package dev.hilo.contact.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contact.engagement.EngagementExplanation.Part;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EngagementExplanationTests {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final EngagementRules RULES = EngagementRules.DEFAULT;

    private static List<Integer> contributions(EngagementExplanation explanation) {
        return explanation.parts().stream().map(Part::contribution).toList();
    }

    @Test
    void contributions_share_the_score_by_weight() {
        EngagementExplanation explanation = EngagementExplanation.of(6, 3, 3, 0, NOW, RULES);

        assertThat(explanation.score().value()).isEqualTo(70);
        assertThat(contributions(explanation)).containsExactly(35, 18, 17, 0);
    }

    @Test
    void silence_takes_away() {
        EngagementExplanation explanation = EngagementExplanation.of(6, 3, 3, -2, NOW, RULES);

        assertThat(explanation.score().value()).isEqualTo(63);
        assertThat(contributions(explanation)).containsExactly(35, 18, 17, -7);
        assertThat(explanation.parts().getLast().points()).isEqualTo(-2.0);
    }

    @Test
    void silence_that_weighs_more_than_everything_said_takes_all() {
        EngagementExplanation explanation = EngagementExplanation.of(1, 0, 0, -50, NOW, RULES);

        assertThat(explanation.score().value()).isZero();
        assertThat(contributions(explanation)).containsExactly(10, 0, 0, -10);
    }

    @Test
    void nothing_is_nothing() {
        assertThat(contributions(EngagementExplanation.of(0, 0, 0, 0, NOW, RULES)))
                .containsExactly(0, 0, 0, 0);
        assertThat(contributions(EngagementExplanation.of(0, 0, 0, -1, NOW, RULES)))
                .containsExactly(0, 0, 0, 0);
    }

    @Test
    void contributions_always_sum_to_the_score() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 10_000; i++) {
            EngagementExplanation explanation = EngagementExplanation.of(
                    random.nextDouble() * 20,
                    random.nextDouble() * 5,
                    random.nextInt(4) * 2,
                    -random.nextDouble() * 10,
                    NOW.plusSeconds(random.nextInt(10_000_000)),
                    RULES);

            assertThat(contributions(explanation).stream()
                            .mapToInt(part -> part)
                            .sum())
                    .as("seed %d", seed)
                    .isEqualTo(explanation.score().value());
        }
    }

    @Test
    void neighbouring_levels_are_one_range_of_masses() {
        assertThat(MassRange.of(Set.of(Level.HIGH, Level.MEDIUM), NOW, RULES))
                .containsExactly(new MassRange(EngagementScore.leastMass(35, NOW, RULES), Double.POSITIVE_INFINITY));
        assertThat(MassRange.of(Set.of(Level.HIGH, Level.LOW), NOW, RULES)).hasSize(2);
        assertThat(MassRange.of(Set.of(Level.values()), NOW, RULES))
                .containsExactly(new MassRange(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
    }
}
