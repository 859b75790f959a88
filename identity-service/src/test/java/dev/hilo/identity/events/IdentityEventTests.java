package dev.hilo.identity.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contracts.Topics;
import dev.hilo.contracts.identity.IdentityEvent.OrganisationChanged;
import dev.hilo.contracts.identity.IdentityEvent.TeamChanged;
import dev.hilo.contracts.identity.IdentityEvent.UserChanged;
import dev.hilo.identity.Browser;
import dev.hilo.identity.IdentityFixtures;
import dev.hilo.identity.IdentityTest;
import dev.hilo.testing.KafkaProbe;
import dev.hilo.testing.TestEnvironment;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IdentityEventTests extends IdentityFixtures {

    @Autowired
    TestEnvironment environment;

    @Autowired
    JsonMapper json;

    @Autowired
    TellOthers tellOthers;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void the_organisation_and_its_first_administrator_are_told_of_without_anybody_asking() {
        OrganisationChanged organisation = json.readValue(
                told("OrganisationChanged", Browser.claims(admin).path("org").asString(), 1)
                        .value(),
                OrganisationChanged.class);

        assertThat(organisation.name()).isEqualTo("Hilo");
        assertThat(organisation.timeZone()).isEqualTo("America/Bogota");
        probe().await(1, message -> new String(message.value()).contains(IdentityTest.ADMIN));
    }

    @Test
    void each_change_of_a_user_is_told_with_a_higher_version_and_the_teams_of_now() {
        String user = user("ursula@hilo.test", "GUEST");
        String team = Browser.json(browser.api(
                        "POST", admin, "/api/v1/teams", Map.of("name", "Postventa", "members", List.of(user))))
                .path("id")
                .asString();
        browser.api("PATCH", admin, "/api/v1/users/" + user, Map.of("timeZone", "Europe/Madrid"));

        UserChanged created = json.readValue(told("UserChanged", user, 1).value(), UserChanged.class);
        UserChanged joined = json.readValue(told("UserChanged", user, 2).value(), UserChanged.class);
        UserChanged moved = json.readValue(told("UserChanged", user, 3).value(), UserChanged.class);

        assertThat(created.teams()).isEmpty();
        assertThat(created.timeZone()).isEqualTo("America/Bogota");
        assertThat(joined.teams()).containsExactly(UUID.fromString(team));
        assertThat(moved.timeZone()).isEqualTo("Europe/Madrid");
        assertThat(json.readValue(told("TeamChanged", team, 1).value(), TeamChanged.class)
                        .name())
                .isEqualTo("Postventa");
    }

    @Test
    void an_event_is_a_cloud_event_in_binary_mode() {
        String user = user("vera@hilo.test", "GUEST");

        ConsumerRecord<String, byte[]> message = told("UserChanged", user, 1);

        assertThat(message.key()).isEqualTo(user);
        assertThat(KafkaProbe.header(message, "ce_specversion")).isEqualTo("1.0");
        assertThat(KafkaProbe.header(message, "ce_source")).isEqualTo("/hilo/identity-service");
        assertThat(KafkaProbe.header(message, "ce_subject")).isEqualTo(user);
        assertThat(KafkaProbe.header(message, "org"))
                .isEqualTo(Browser.claims(admin).path("org").asString());
    }

    @Test
    void telling_everything_again_repeats_events_under_their_own_ids() {
        String user = user("wanda@hilo.test", "GUEST");
        String id = KafkaProbe.header(told("UserChanged", user, 1), "ce_id");

        new TransactionTemplate(transactions).executeWithoutResult(_ -> tellOthers.everything());

        List<ConsumerRecord<String, byte[]>> twice = probe().await(2, message -> user.equals(message.key()));
        assertThat(twice)
                .allMatch(message -> KafkaProbe.header(message, "ce_id").equals(id));
    }

    @Test
    void a_change_of_the_organisations_settings_is_checked_kept_and_told() {
        JsonNode founded = Browser.json(browser.api(
                "POST",
                admin,
                "/api/v1/organisations",
                Map.of(
                        "name",
                        "Tienda Lila",
                        "admin",
                        Map.of("email", "lila@hilo.test", "name", "Lila", "password", "a walk by the sea"))));
        String id = founded.path("id").asString();
        String path = "/api/v1/organisations/" + id;
        String token = another().tokensOf("lila@hilo.test", "a walk by the sea").access();

        assertThat(browser.api("PATCH", token, path, Map.of("timeZone", "Mars/Olympus"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.api("PATCH", token, path, Map.of("currency", "XXQ")).statusCode())
                .isEqualTo(422);
        assertThat(browser.api("PATCH", admin, path, Map.of("country", "MX")).statusCode())
                .isEqualTo(404);
        browser.api(
                "PATCH", token, path, Map.of("timeZone", "America/Mexico_City", "currency", "MXN", "country", "MX"));

        assertThat(Browser.json(browser.api(token, "/api/v1/me"))
                        .at("/org/currency")
                        .asString())
                .isEqualTo("MXN");
        OrganisationChanged told =
                json.readValue(told("OrganisationChanged", id, 2).value(), OrganisationChanged.class);
        assertThat(told.timeZone()).isEqualTo("America/Mexico_City");
        assertThat(told.country()).isEqualTo("MX");
    }

    private ConsumerRecord<String, byte[]> told(String type, String subject, int version) {
        return probe().await(
                        1,
                        message -> subject.equals(message.key())
                                && KafkaProbe.header(message, "ce_type").equals(type)
                                && json.readTree(message.value())
                                                .path("version")
                                                .asInt()
                                        == version)
                .getFirst();
    }

    private KafkaProbe probe() {
        return environment.probe(Topics.IDENTITY_EVENTS);
    }
}
