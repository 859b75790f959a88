package dev.hilo.contact.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contact.ChannelEvents;
import dev.hilo.contact.RecordFixtures;
import dev.hilo.contracts.Topics;
import dev.hilo.contracts.channel.Channel;
import dev.hilo.testing.TestTokens;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class RecordTests extends RecordFixtures {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final String CONTACTS = "/api/v1/contacts";

    @Test
    void what_is_written_about_a_person_is_shown_whole() {
        UUID owner = colleague("Luisa");

        Reply reply = call("POST", CONTACTS, """
                {"name": {"first": "Ana", "middle": "María", "last": "Pérez", "nickname": "Anita"},
                 "emails": ["ana@example.com", {"value": "perez@example.com", "primary": true}],
                 "phones": [{"value": "+57 300 111-2233", "whatsapp": true}],
                 "socialIds": [{"kind": "instagram", "value": "ana.perez"}],
                 "gender": "female", "birthDate": "1990-02-28", "language": "es-CO", "timeZone": "America/Bogota",
                 "address": {"country": "Colombia", "city": "Bogotá", "street": "Calle 1", "postalCode": "110111"},
                 "position": "Gerente", "department": "Compras", "industry": "Textil", "category": "decision_maker",
                 "preferredChannel": "whatsapp", "tags": ["vip", "vip", " "], "doNotCall": true, "owner": "%s"}
                """.formatted(owner));

        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        JsonNode contact = reply.json();
        String path = CONTACTS + "/" + contact.get("id").asString();
        assertThat(reply.headers().getFirst("Location")).isEqualTo(path);
        assertThat(reply.headers().getETag()).isEqualTo("\"1\"");
        assertThat(get(path)).isEqualTo(contact);
        assertThat(contact.at("/name").toString()).isEqualTo("""
                {"first":"Ana","middle":"María","last":"Pérez","nickname":"Anita","display":"Ana María Pérez"}""");
        assertThat(contact.get("emails").toString()).isEqualTo("""
                [{"value":"perez@example.com","primary":true,"verification":"claimed"},\
                {"value":"ana@example.com","primary":false,"verification":"claimed"}]""");
        assertThat(contact.get("phones").toString()).isEqualTo("""
                [{"value":"+573001112233","raw":"+57 300 111-2233","primary":true,"whatsapp":true}]""");
        assertThat(contact.get("socialIds").toString()).isEqualTo("""
                [{"kind":"instagram","value":"ana.perez"}]""");
        assertThat(contact.get("gender").asString()).isEqualTo("female");
        assertThat(contact.get("birthDate").asString()).isEqualTo("1990-02-28");
        assertThat(contact.at("/address/city").asString()).isEqualTo("Bogotá");
        assertThat(contact.get("category").asString()).isEqualTo("decision_maker");
        assertThat(contact.get("preferredChannel").asString()).isEqualTo("whatsapp");
        assertThat(contact.get("tags").toString()).isEqualTo("[\"vip\"]");
        assertThat(contact.get("doNotCall").asBoolean()).isTrue();
        assertThat(contact.get("doNotEmail").asBoolean()).isFalse();
        assertThat(contact.get("owner").asString()).isEqualTo(owner.toString());
        assertThat(contact.get("origin").asString()).isEqualTo("manual");
        for (String words : List.of("perez ana", "anita", "PEREZ@example", "3001112233", "ana.perez")) {
            assertThat(contact(words)).isEqualTo(contact.get("id").asString());
        }
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThat(call("POST", CONTACTS, """
                        {"emails": ["ana@"], "phones": ["12", "+57 300 111 2233"], "language": "%%", "timeZone": "Mars/North",
                         "birthDate": "2999-01-01", "position": "%s", "owner": "%s"}
                        """.formatted("x".repeat(201), UUID.randomUUID()))
                        .errors())
                .containsExactlyInAnyOrder(
                        "name required",
                        "emails[0].value email",
                        "phones[0].value phone",
                        "language invalid",
                        "timeZone invalid",
                        "birthDate birth-date",
                        "position too-long",
                        "owner no-such-user");
        assertThat(call("POST", CONTACTS, "{\"name\": \"Ana\"}").errors()).containsExactly("emails email-or-phone");
        assertThat(call("POST", CONTACTS, "{\"name\": \"Ana\", \"colour\": 1}").errors())
                .containsExactly("colour unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "{\"emails\": 7}",
                "{\"emails\": [null]}",
                "{\"socialIds\": [{}]}",
                "{\"category\": \"boss\"}",
                "{\"companies\": [{\"id\": \"x\"}]}",
                "{\"doNotCall\": null}",
                "{\"birthDate\": \"yesterday\"}",
                "{\"name\": [1]}",
                "{\"name\": \"\\u0000\", \"emails\": [\"a@b.co\"]}"
            })
    void what_cannot_be_meant_is_refused(String body) {
        assertThat(call("POST", CONTACTS, body).status()).isEqualTo(422);
    }

    @Test
    void what_nobody_can_see_is_not_kept() {
        JsonNode contact = write("{\"name\": \"A\\u0000na\\n \\u0007Ruiz \", \"emails\": [\"ana@example.com\"]}");

        assertThat(contact.at("/name/display").asString()).isEqualTo("A na Ruiz");
    }

    @ParameterizedTest
    @CsvSource({
        "300 111 2233, +573001112233",
        "(601) 555 1234, +576015551234",
        "0034 612 345 678, +34612345678",
        "+54 9 11 2345 6789, +541123456789",
        "+52 1 55 1234 5678, +525512345678"
    })
    void numbers_without_a_country_are_of_the_organisations(String written, String number) {
        country("CO");

        JsonNode contact = write("{\"name\": \"Ana\", \"phones\": [\"%s\"]}".formatted(written));

        assertThat(contact.at("/phones/0/value").asString()).isEqualTo(number);
        assertThat(contact.at("/phones/0/raw").asString()).isEqualTo(written);
    }

    @Test
    void who_is_there_already_is_shown_instead_of_made_twice() {
        String known = write("{\"name\": \"Ana Pérez\", \"emails\": [\"Ana.Perez@gmail.com\"]}")
                .get("id")
                .asString();
        String again = "{\"name\": \"Anita\", \"emails\": [\"anaperez+crm@googlemail.com\"]}";

        Reply refused = call("POST", CONTACTS, again);

        assertThat(refused.status()).isEqualTo(409);
        JsonNode duplicate = refused.json().at("/duplicates/0");
        assertThat(duplicate.get("contactId").asString()).isEqualTo(known);
        assertThat(duplicate.get("displayName").asString()).isEqualTo("Ana Pérez");
        assertThat(duplicate.get("probability").asDouble()).isGreaterThan(0.5);
        assertThat(duplicate.get("evidence").isEmpty()).isFalse();
        assertThat(get(CONTACTS + "?sort=name").get("items").size()).isEqualTo(1);

        Reply created = call("POST", CONTACTS, again, "X-Skip-Duplicate-Check", "true");

        assertThat(created.status()).isEqualTo(201);
        assertThat(get(CONTACTS + "?sort=name").get("items").size()).isEqualTo(2);
    }

    @Test
    void a_number_of_somebody_who_wrote_is_not_taken_from_them() {
        var ana = ChannelEvents.on(org, Channel.WHATSAPP).somebody("573001112233", "Ana");
        tell(ana.says("m1", "hola", NOW.minusSeconds(5)));
        String body = "{\"name\": \"Otra\", \"phones\": [\"+573001112233\"]}";

        assertThat(call("POST", CONTACTS, body).status()).isEqualTo(409);
        assertThat(call("POST", CONTACTS, body, "X-Skip-Duplicate-Check", "true")
                        .status())
                .isEqualTo(201);
        tell(ana.says("m2", "¿sigue ahí?", NOW));

        assertThat(get(CONTACTS + "/" + contact("ana")).at("/stats/inbound").asInt())
                .isEqualTo(2);
    }

    @Test
    void a_repeated_request_makes_one_contact() {
        String body = "{\"name\": \"Ana\", \"emails\": [\"ana@example.com\"]}";

        Reply first = call("POST", CONTACTS, body, "Idempotency-Key", "k1");
        Reply second = call("POST", CONTACTS, body, "Idempotency-Key", "k1");

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json().get("id")).isEqualTo(first.json().get("id"));
    }

    @Test
    void a_change_leaves_alone_what_it_does_not_name() {
        JsonNode ana = write("""
                {"name": {"first": "Ana", "last": "Pérez"}, "emails": ["ana@example.com"], "tags": ["vip"],
                 "address": {"city": "Bogotá", "street": "Calle 1"}}""");
        String path = CONTACTS + "/" + ana.get("id").asString();

        Reply changed = call("PATCH", path, """
                {"name": {"last": "Ruiz"}, "address": {"street": null}, "phones": ["+573001112233"]}""");

        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        JsonNode now = changed.json();
        assertThat(now.at("/name/display").asString()).isEqualTo("Ana Ruiz");
        assertThat(now.at("/address/city").asString()).isEqualTo("Bogotá");
        assertThat(now.at("/address/street").asString()).isEmpty();
        assertThat(now.at("/emails/0/value").asString()).isEqualTo("ana@example.com");
        assertThat(now.at("/phones/0/value").asString()).isEqualTo("+573001112233");
        assertThat(now.get("tags").toString()).isEqualTo("[\"vip\"]");
        assertThat(now.get("version").asLong()).isEqualTo(2);

        JsonNode history = get(path + "/history").get("items");
        assertThat(history.get(0).get("action").asString()).isEqualTo("changed");
        assertThat(history.get(0).get("fields").propertyNames()).containsExactlyInAnyOrder("name", "address", "phones");
        assertThat(history.at("/0/fields/name/before/last").asString()).isEqualTo("Pérez");
        assertThat(history.at("/1/action").asString()).isEqualTo("created");
    }

    @Test
    void who_saw_an_older_version_changes_nothing() {
        String path = CONTACTS + "/"
                + write("{\"name\": \"Ana\", \"emails\": [\"ana@example.com\"]}")
                        .get("id")
                        .asString();

        assertThat(call("PATCH", path, "{\"position\": \"Jefa\"}", "If-Match", "\"1\"")
                        .status())
                .isEqualTo(200);
        assertThat(call("PATCH", path, "{\"position\": \"Otra\"}", "If-Match", "\"1\"")
                        .status())
                .isEqualTo(412);
        assertThat(call("PATCH", path, "{\"position\": \"Otra\", \"version\": 1}")
                        .status())
                .isEqualTo(412);
        assertThat(get(path).get("position").asString()).isEqualTo("Jefa");
    }

    @Test
    void a_handle_on_which_messages_come_cannot_be_taken_away() {
        var ana = ChannelEvents.on(org, Channel.EMAIL).somebody("ana@example.com", "Ana");
        tell(ana.says("m1", "hola", NOW));
        String path = CONTACTS + "/" + contact("ana");

        assertThat(call("PATCH", path, "{\"emails\": [\"ana@example.com\", \"ruiz@example.com\"]}")
                        .status())
                .isEqualTo(200);
        assertThat(call("PATCH", path, "{\"emails\": [\"ruiz@example.com\"]}").errors())
                .containsExactly("emails messages-come-on-it");
        assertThat(call("PATCH", path, "{\"emails\": [\"ana@example.com\"]}")
                        .json()
                        .at("/emails"))
                .hasSize(1);
    }

    @Test
    void a_name_written_by_hand_outlives_what_channels_tell() {
        var ana = ChannelEvents.on(org, Channel.WHATSAPP).somebody("573001112233", "anita <3");
        tell(ana.says("m1", "hola", NOW));
        String path = CONTACTS + "/" + contact("anita");

        assertThat(call("PATCH", path, "{\"name\": {\"display\": \"Ana Pérez\"}}")
                        .status())
                .isEqualTo(200);
        tell(ana.says("m0", "antes", NOW.minusSeconds(60)));

        assertThat(get(path).at("/name/display").asString()).isEqualTo("Ana Pérez");
    }

    @Test
    void archived_contacts_are_out_of_sight_until_they_are_restored() {
        String path = CONTACTS + "/"
                + write("{\"name\": \"Ana\", \"emails\": [\"ana@example.com\"]}")
                        .get("id")
                        .asString();

        assertThat(call("POST", path + "/archive", "").json().get("archivedAt").isNull())
                .isFalse();
        assertThat(get(CONTACTS + "?q=ana").get("items").isEmpty()).isTrue();
        assertThat(get(CONTACTS + "?q=ana&archived=true&sort=name").get("items").size())
                .isEqualTo(1);
        assertThat(call("POST", path + "/restore", "").status()).isEqualTo(200);
        assertThat(contact("ana")).isNotEmpty();
    }

    @Test
    void others_hear_what_they_show_of_a_contact() {
        String id = write("{\"name\": \"Ana\", \"emails\": [\"ana@example.com\"]}")
                .get("id")
                .asString();
        assertThat(call("PATCH", CONTACTS + "/" + id, "{\"name\": \"Ana Ruiz\"}")
                        .status())
                .isEqualTo(200);

        assertThat(told(Topics.CONTACT_EVENTS, "ContactChanged", id, 2))
                .extracting(event -> event.get("displayName").asString())
                .containsExactly("Ana", "Ana Ruiz");
    }

    @Test
    void whoever_reaches_only_their_own_keeps_what_they_write_down() {
        UUID me = colleague("Yo");
        String token = TestTokens.sign(TestTokens.claims(
                        org, "CONTRIBUTOR", List.of("contacts:view:own", "contacts:create:own", "contacts:edit:own"))
                .subject(me.toString())
                .build());
        String others = write("{\"name\": \"Berta\", \"emails\": [\"berta@example.com\"]}")
                .get("id")
                .asString();

        JsonNode mine = callAs(token, "POST", CONTACTS, "{\"name\": \"Ana\", \"emails\": [\"ana@example.com\"]}")
                .json();

        assertThat(mine.get("owner").asString()).isEqualTo(me.toString());
        assertThat(callAs(token, "PATCH", CONTACTS + "/" + others, "{\"position\": \"x\"}")
                        .status())
                .isEqualTo(404);
        assertThat(callAs(token, "POST", CONTACTS + "/" + others + "/archive", "")
                        .status())
                .isEqualTo(403);
    }
}
