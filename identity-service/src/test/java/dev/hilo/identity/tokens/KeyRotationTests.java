package dev.hilo.identity.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeyRotationTests {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @Test
    void the_first_key_signs_at_once() {
        assertThat(KeyRotation.isDue(List.of(), NOW)).isTrue();
        assertThat(KeyRotation.signsFrom(List.of(), NOW)).isEqualTo(NOW);
    }

    @Test
    void a_key_is_replaced_after_ninety_days() {
        assertThat(KeyRotation.isDue(List.of(signsSince(Duration.ofDays(89))), NOW))
                .isFalse();
        assertThat(KeyRotation.isDue(List.of(signsSince(Duration.ofDays(91))), NOW))
                .isTrue();
    }

    @Test
    void the_old_key_signs_until_everybody_knows_the_new_one() {
        SigningKey old = signsSince(Duration.ofDays(91));
        SigningKey next = signsSince(Duration.ofMinutes(-10));

        assertThat(KeyRotation.signing(List.of(next, old), NOW)).isEqualTo(old);
        assertThat(KeyRotation.signing(List.of(next, old), NOW.plus(Duration.ofMinutes(10))))
                .isEqualTo(next);
    }

    @Test
    void a_replaced_key_stays_published_for_a_day() {
        SigningKey old = signsSince(Duration.ofDays(91));
        SigningKey next = signsSince(Duration.ofHours(23));

        assertThat(KeyRotation.spent(List.of(next, old), NOW)).isEmpty();
        assertThat(KeyRotation.spent(List.of(next, old), NOW.plus(Duration.ofHours(2))))
                .containsExactly(old);
    }

    private static SigningKey signsSince(Duration age) {
        return new SigningKey("key-" + age, "", NOW.minus(age), NOW.minus(age));
    }
}
