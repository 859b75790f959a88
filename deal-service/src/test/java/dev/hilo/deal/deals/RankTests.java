package dev.hilo.deal.deals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RankTests {

    private static final String DIGITS = "123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    private String spread() {
        StringBuilder spread = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            spread.append(DIGITS.charAt(random.nextInt(DIGITS.length())));
        }
        return spread.toString();
    }

    private String between(String above, String below) {
        String rank = Rank.between(above, below, spread());
        assertThat(rank).as("seed %d: between %s and %s", seed, above, below).isGreaterThan(above);
        assertThat(below.isEmpty() || rank.compareTo(below) < 0)
                .as("seed %d: %s between %s and %s", seed, rank, above, below)
                .isTrue();
        return rank;
    }

    @Test
    void there_is_room_anywhere_in_a_column_however_it_grew() {
        List<String> column = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            int place = random.nextInt(column.size() + 1);
            String above = place == 0 ? "" : column.get(place - 1);
            String below = place == column.size() ? "" : column.get(place);
            column.add(place, between(above, below));
        }

        assertThat(column).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void ranks_stay_short_at_both_ends() {
        String top = between("", "");
        String bottom = top;
        for (int i = 0; i < 10_000; i++) {
            top = between("", top);
            bottom = between(bottom, "");
        }

        assertThat(top.length()).isLessThan(9);
        assertThat(bottom.length()).isLessThan(9);
    }

    @Test
    void ranks_grow_slowly_where_everybody_drops_in_the_same_place() {
        String above = between("", "");
        String below = between(above, "");
        for (int i = 0; i < 300; i++) {
            below = between(above, below);
        }

        assertThat(below.length()).isLessThan(80);
    }

    @Test
    void a_column_ranked_anew_has_room_between_its_ranks() {
        String between = between("h00000001", "h00000002");

        String _ = between("h00000001", between);
        String _ = between("", "h00000001");
        String _ = between("h00000002", "");
    }
}
