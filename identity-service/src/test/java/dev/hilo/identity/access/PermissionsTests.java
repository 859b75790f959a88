package dev.hilo.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PermissionsTests {

    @Test
    void stars_are_spelled_out() {
        assertThat(Permissions.of(List.of("contacts:*:all")).names())
                .hasSize(8)
                .contains("contacts:view:all", "contacts:configure:all");
        assertThat(Permissions.of(List.of("*:*:*")).names()).hasSize(64);
    }

    @Test
    void the_widest_scope_of_several_roles_counts() {
        assertThat(Permissions.of(List.of("deals:view:own", "deals:view:all", "deals:view:team"))
                        .names())
                .containsExactly("deals:view:all");
    }

    @Test
    void a_wider_scope_covers_a_narrower_one_and_not_the_other_way_round() {
        Permissions all = Permissions.of(List.of("deals:view:all"));
        Permissions own = Permissions.of(List.of("deals:view:own"));

        assertThat(all.cover(own)).isTrue();
        assertThat(own.cover(all)).isFalse();
        assertThat(own.cover(Permissions.of(List.of()))).isTrue();
    }

    @Test
    void words_nobody_knows_give_nothing() {
        assertThat(Permissions.of(List.of("moon:view:all", "contacts", "contacts:view:everywhere"))
                        .names())
                .isEmpty();
    }
}
