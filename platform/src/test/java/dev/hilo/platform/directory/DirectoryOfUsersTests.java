package dev.hilo.platform.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contracts.Topics;
import dev.hilo.contracts.identity.IdentityEvent;
import dev.hilo.contracts.identity.IdentityEvent.OrganisationChanged;
import dev.hilo.contracts.identity.IdentityEvent.TeamChanged;
import dev.hilo.contracts.identity.IdentityEvent.UserChanged;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.kafka.EventProducer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class DirectoryOfUsersTests extends DirectoryFixtures {

    private static final String USERS = """
            select name || ' ' || active || ' ' || version || ' '
                        || (select string_agg(team.name, '+' order by team.name)
                              from directory_members member
                              join directory_teams team on team.id = member.team_id
                             where member.user_id = directory_users.id)
              from directory_users
             where org_id = :org
             order by name
            """;

    private static final String TEAMS =
            "select name || ' ' || archived from directory_teams where org_id = :org order by name";

    private static final String ORGANISATION =
            "select name || ' ' || currency || ' ' || country from directory_organisations where org_id = :org";

    @Autowired
    EventProducer producer;

    @Autowired
    DirectoryUsers users;

    @Autowired
    DirectoryTeams teams;

    @Autowired
    DirectoryOrganisations organisations;

    final UUID sales = Ids.next();
    final UUID support = Ids.next();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_latest_picture_stays_whatever_order_they_come_in(long seed) {
        UUID ana = Ids.next();
        UUID luis = Ids.next();
        List<IdentityEvent> events = new ArrayList<>();
        for (int version = 1; version <= 6; version++) {
            events.add(user(ana, "Ana " + version, version, version % 2 == 0 ? List.of(sales, support) : List.of()));
            events.add(user(luis, "Luis " + version, version, List.of(version % 2 == 0 ? sales : support)));
            events.add(team(sales, "Ventas " + version, version == 5, version));
            events.add(team(support, "Soporte " + version, version == 6, version));
            events.add(new OrganisationChanged(
                    Ids.next(), org, NOON, "Tienda " + version, "es", "America/Bogota", "COP", "CO", version));
        }

        tellAnyhow(seed, events, new ApplyIdentityEvents(database, users, teams, organisations)::apply);

        assertThat(rows(USERS)).containsExactly("Ana 6 true 6 Soporte 6+Ventas 6", "Luis 6 true 6 Ventas 6");
        assertThat(rows(TEAMS)).containsExactly("Soporte 6 true", "Ventas 6 false");
        assertThat(rows(ORGANISATION)).containsExactly("Tienda 6 COP CO");
    }

    @Test
    void what_identity_service_tells_arrives_through_Kafka() {
        producer.send(
                        Topics.IDENTITY_EVENTS,
                        List.of(team(sales, "Ventas", false, 1), user(Ids.next(), "Ana", 1, List.of(sales))))
                .block(Duration.ofSeconds(10));

        Awaitility.await().untilAsserted(() -> assertThat(rows(USERS)).containsExactly("Ana true 1 Ventas"));
    }

    private UserChanged user(UUID id, String name, long version, List<UUID> teams) {
        return new UserChanged(
                Ids.next(), org, NOON, id, name, "x@hilo.test", "es", "America/Bogota", true, teams, version);
    }

    private TeamChanged team(UUID id, String name, boolean archived, long version) {
        return new TeamChanged(Ids.next(), org, NOON, id, name, archived, version);
    }
}
