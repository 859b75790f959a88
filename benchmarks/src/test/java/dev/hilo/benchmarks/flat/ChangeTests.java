package dev.hilo.benchmarks.flat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.benchmarks.results.Figure;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangeTests {

    @Test
    void a_lower_rate_is_worse() {
        assertThat(change(rate(1000), rate(700)))
                .matches(figure -> Math.round(figure.value()) == 30)
                .matches(figure -> !figure.isMet());
    }

    @Test
    void a_longer_time_is_worse() {
        assertThat(change(time(10), time(11)).value()).isEqualTo(10, org.assertj.core.api.Assertions.within(0.001));
    }

    @Test
    void better_is_not_worse() {
        assertThat(change(time(10), time(5)).isMet()).isTrue();
    }

    private static Figure change(Figure before, Figure after) {
        return Change.between(List.of(before), List.of(after), 1_000_000).getFirst();
    }

    private static Figure rate(double value) {
        return Figure.of("p", "rate", value, "/s").atLeast(1);
    }

    private static Figure time(double value) {
        return Figure.of("p", "time", value, "ms").below(100);
    }
}
