package dev.hilo.platform.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Problem;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReachTests {

    private static final UUID ME = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID TEAM = UUID.fromString("00000000-0000-7000-8000-000000000002");

    @Test
    void all_narrows_nothing() {
        assertThat(narrowed("deals:view:all", "d.owner_id")).isEqualTo("true");
    }

    @Test
    void own_asks_for_me_in_any_of_the_columns() {
        assertThat(narrowed("deals:view:own", "d.owner_id", "d.created_by"))
                .isEqualTo("(d.owner_id = :me or d.created_by = :me)");
    }

    @Test
    void team_asks_for_me_or_somebody_of_my_teams() {
        assertThat(narrowed("deals:view:team", "d.owner_id"))
                .startsWith("(d.owner_id = :me or d.owner_id in (")
                .contains("directory_members", ":myTeams");
    }

    @Test
    void the_widest_scope_counts() {
        Caller caller = new Caller(
                ME.toString(), UUID.randomUUID(), "Ana", Set.of(), Set.of("deals:view:own", "deals:view:all"));
        Conditions conditions = new Conditions();

        Reach.of(caller, "deals:view").narrow(conditions, "d.owner_id");

        assertThat(conditions.sql()).isEqualTo("true");
    }

    @Test
    void without_the_permission_nothing_is_reached() {
        assertThatThrownBy(() -> narrowed("tasks:view:all", "d.owner_id")).isInstanceOf(Problem.class);
    }

    @Test
    void an_integrator_is_nobody_who_could_own_anything() {
        Caller integrator = new Caller("hilo-cli", UUID.randomUUID(), "CLI", Set.of(), Set.of("deals:view:own"));

        assertThat(Reach.user(integrator)).isEqualTo(new UUID(0, 0));
    }

    private static String narrowed(String permission, String... owners) {
        Caller caller = new Caller(ME.toString(), UUID.randomUUID(), "Ana", Set.of(TEAM), Set.of(permission));
        Conditions conditions = new Conditions();
        Reach.of(caller, "deals:view").narrow(conditions, owners);
        return conditions.sql();
    }
}
