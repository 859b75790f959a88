package dev.hilo.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PositionTests {

    @Test
    void what_is_written_is_read_again() {
        Random random = new Random(7);
        Position position = Position.start();
        for (int topic = 0; topic < 4; topic++) {
            for (int partition = 0; partition < 6; partition++) {
                position = position.with(topic, partition, random.nextLong(1L << (1 + random.nextInt(60))));
            }
        }

        Position read = Position.parse(position.text()).orElseThrow();

        assertThat(read.text()).isEqualTo(position.text());
        assertThat(read.next(3, 5)).isEqualTo(position.next(3, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "7", "ñ", "AAAA====", "_____________________", "%00", "gICAgICAgICAgICA"})
    void anything_else_is_nothing_or_a_position_but_never_a_failure(String text) {
        assertThat(Position.parse(text)).satisfies(position -> position.ifPresent(Position::text));
    }

    @Test
    void one_reaches_another_when_it_is_as_far_in_every_partition() {
        Position one = Position.start().with(0, 0, 5).with(2, 3, 1);

        assertThat(one.reaches(Position.start())).isTrue();
        assertThat(one.reaches(one.with(2, 3, 2))).isFalse();
        assertThat(one.with(2, 3, 2).reaches(one)).isTrue();
    }
}
