package dev.hilo.benchmarks.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.benchmarks.people.Handle;
import dev.hilo.benchmarks.people.Identity;
import dev.hilo.benchmarks.traffic.Expected;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DifferenceTests {

    private static final Identity ANA = new Identity("Ana", List.of(new Handle("telegram", "1")));

    @Test
    void the_same_in_another_order_is_no_difference() {
        assertThat(Difference.between(ANA, List.of(said("1"), said("2")), shown(said("2"), said("1"))))
                .isEmpty();
    }

    @Test
    void what_is_missing_and_what_is_too_much_is_told() {
        assertThat(Difference.between(ANA, List.of(said("1")), shown(said("2")))
                        .orElseThrow()
                        .lines())
                .anyMatch(line -> line.startsWith("missing:"))
                .anyMatch(line -> line.startsWith("too much:"));
    }

    @Test
    void twice_is_once_too_much() {
        assertThat(Difference.between(ANA, List.of(said("1")), shown(said("1"), said("1"))))
                .isPresent();
    }

    @Test
    void a_status_counts_only_where_one_was_told() {
        assertThat(Difference.between(ANA, List.of(sent("")), shown(sent("delivered"))))
                .isEmpty();
        assertThat(Difference.between(ANA, List.of(sent("read")), shown(sent("delivered"))))
                .isPresent();
    }

    @Test
    void two_contacts_for_one_handle_are_told() {
        Shown twice = new Shown(Set.of("a", "b"), List.of(said("1")), 1);

        assertThat(Difference.between(ANA, List.of(said("1")), twice)
                        .orElseThrow()
                        .lines())
                .containsExactly("2 contacts instead of one");
    }

    private static Shown shown(Expected... messages) {
        return new Shown(Set.of("a"), List.of(messages), messages.length);
    }

    private static Expected said(String id) {
        return new Expected("telegram", "in", id, "text", "hola", false, false, "");
    }

    private static Expected sent(String status) {
        return new Expected("telegram", "out", "1", "text", "hola", false, false, status);
    }
}
