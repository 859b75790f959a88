package dev.hilo.standalone.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.standalone.settings.Console;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TestOutputTests {
    @Test
    void each_class_counts_once_and_the_sum_of_a_module_does_not_count_again() {
        TestOutput output = new TestOutput(new Console());
        output.accept("[INFO] Running dev.hilo.ATests");
        output.accept(
                "[INFO] Tests run: 5, Failures: 0, Errors: 0, Skipped: 1, Time elapsed: 0.2 s -- in dev.hilo.ATests");
        output.accept(
                "[ERROR] Tests run: 3, Failures: 1, Errors: 1, Skipped: 0, Time elapsed: 1.2 s <<< FAILURE! -- in dev.hilo.BTests");
        output.accept("[ERROR] Tests run: 8, Failures: 1, Errors: 1, Skipped: 1");

        assertThat(output.totals()).isEqualTo("5 passed, 2 failed, 1 skipped");
    }
}
