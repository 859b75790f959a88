package dev.hilo.contact.customfields;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contact.RecordFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CustomFieldTests extends RecordFixtures {

    private static final String FIELDS = "/api/v1/custom-fields";
    private static final String CONTACTS = "/api/v1/contacts";

    private JsonNode field(String body) {
        Reply reply = call("POST", FIELDS, body);
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return reply.json();
    }

    private void usualFields() {
        field(
                "{\"key\": \"plan\", \"label\": \"Plan\", \"kind\": \"choice\", \"options\": [\"Oro\", \"Plata\"], \"filterable\": true}");
        field("{\"key\": \"seats\", \"label\": \"Puestos\", \"kind\": \"number\", \"filterable\": true}");
        field("{\"key\": \"since\", \"label\": \"Desde\", \"kind\": \"date\", \"filterable\": true}");
        field(
                "{\"key\": \"likes\", \"label\": \"Gustos\", \"kind\": \"multi_choice\", \"options\": [\"a\", \"b\"], \"filterable\": true}");
        field("{\"key\": \"site\", \"label\": \"Sitio\", \"kind\": \"link\"}");
        field("{\"key\": \"document\", \"label\": \"Cédula\", \"kind\": \"text\", \"unique\": true}");
    }

    @Test
    void values_are_kept_as_their_fields_say() {
        usualFields();

        JsonNode ana = write("""
                {"name": "Ana", "emails": ["ana@example.com"],
                 "customFields": {"plan": "Oro", "seats": 12.5, "since": "2020-02-29", "likes": ["b", "a"],
                                  "site": "https://ana.example", "document": " 123 "}}""");

        assertThat(ana.at("/customFields/seats").decimalValue()).isEqualByComparingTo("12.5");
        assertThat(ana.at("/customFields/likes").toString()).isEqualTo("[\"b\",\"a\"]");
        assertThat(ana.at("/customFields/document").asString()).isEqualTo("123");
        JsonNode changed = call(
                        "PATCH",
                        CONTACTS + "/" + ana.get("id").asString(),
                        "{\"customFields\": {\"plan\": null, \"seats\": 3}}")
                .json();
        assertThat(changed.at("/customFields").propertyNames())
                .containsExactlyInAnyOrder("seats", "since", "likes", "site", "document");
    }

    @Test
    void what_no_field_allows_is_refused() {
        usualFields();

        assertThat(call("POST", CONTACTS, """
                        {"name": "Ana", "emails": ["ana@example.com"],
                         "customFields": {"plan": "Bronce", "seats": "many", "since": "29-02-2020", "likes": ["c"],
                                          "site": "javascript:alert(1)", "shoe": 40}}""").errors())
                .containsExactlyInAnyOrder(
                        "customFields.plan one-of",
                        "customFields.seats number",
                        "customFields.since date",
                        "customFields.likes one-of",
                        "customFields.site link",
                        "customFields.shoe unknown");
    }

    @Test
    void a_unique_value_is_one_records_until_it_lets_go_of_it() {
        usualFields();
        String ana = CONTACTS + "/"
                + write(
                                "{\"name\": \"Ana\", \"emails\": [\"ana@example.com\"], \"customFields\": {\"document\": \"1\"}}")
                        .get("id")
                        .asString();
        String berta =
                "{\"name\": \"Berta\", \"emails\": [\"berta@example.com\"], \"customFields\": {\"document\": \"1\"}}";

        assertThat(call("POST", CONTACTS, berta).errors()).containsExactly("customFields.document taken");
        assertThat(call("PATCH", ana, "{\"customFields\": {\"document\": \"2\"}}")
                        .status())
                .isEqualTo(200);
        assertThat(call("POST", CONTACTS, berta).status()).isEqualTo(201);
    }

    @Test
    void a_required_field_stops_nobody_who_was_there_before() {
        String ana = CONTACTS + "/"
                + write("{\"name\": \"Ana\", \"emails\": [\"ana@example.com\"]}")
                        .get("id")
                        .asString();
        field("{\"key\": \"zone\", \"label\": \"Zona\", \"kind\": \"text\", \"required\": true}");

        assertThat(call("PATCH", ana, "{\"position\": \"Jefa\"}").status()).isEqualTo(200);
        assertThat(call("POST", CONTACTS, "{\"name\": \"Berta\", \"emails\": [\"b@example.com\"]}")
                        .errors())
                .containsExactly("customFields.zone required");
    }

    @ParameterizedTest
    @CsvSource({
        "cf.plan=Oro, Ana",
        "'cf.plan=Plata,Bronce', Berta",
        "cf.seats=5, Ana",
        "cf.seats.from=6, Berta",
        "cf.since.to=2020-12-31, Ana",
        "cf.likes=b, Berta"
    })
    void lists_are_narrowed_by_filterable_fields(String filter, String found) {
        usualFields();
        write("""
                {"name": "Ana", "emails": ["ana@example.com"],
                 "customFields": {"plan": "Oro", "seats": 5, "since": "2020-02-29", "likes": ["a"]}}""");
        write("""
                {"name": "Berta", "emails": ["berta@example.com"],
                 "customFields": {"plan": "Plata", "seats": 7, "since": "2021-02-28", "likes": ["a", "b"]}}""");

        assertThat(each(get(CONTACTS + "?sort=name&" + filter), "/name/display"))
                .containsExactly(found);
        assertThat(call("GET", CONTACTS + "?cf.site=x", "").status()).isEqualTo(422);
    }

    @Test
    void a_definition_keeps_what_values_rest_on() {
        JsonNode plan = field("{\"key\": \"plan\", \"label\": \"Plan\", \"kind\": \"choice\", \"options\": [\"Oro\"]}");
        String path = FIELDS + "/" + plan.get("id").asString();

        assertThat(call("PATCH", path, "{\"label\": \"Plan 2\", \"options\": [\"Oro\", \"Plata\"]}")
                        .status())
                .isEqualTo(200);
        assertThat(call("PATCH", path, "{\"kind\": \"text\", \"options\": [], \"key\": \"p\", \"unique\": true}")
                        .errors())
                .containsExactlyInAnyOrder("key fixed", "kind fixed", "unique fixed");
        assertThat(call("POST", FIELDS, "{\"key\": \"plan\", \"label\": \"x\"}").errors())
                .containsExactly("key taken");
        assertThat(call("POST", FIELDS, "{\"key\": \"1x\", \"label\": \"\", \"kind\": \"choice\"}")
                        .errors())
                .containsExactlyInAnyOrder("key field-key", "label between", "options required");
        assertThat(call("POST", path + "/archive", "").status()).isEqualTo(200);
        assertThat(get(FIELDS + "?record=contact").get("items").isEmpty()).isTrue();
    }

    @Test
    void companies_have_fields_of_their_own() {
        field("{\"record\": \"company\", \"key\": \"seats\", \"label\": \"Puestos\", \"kind\": \"number\"}");

        Reply reply = call("POST", "/api/v1/companies", "{\"name\": \"Acme\", \"customFields\": {\"seats\": 4}}");

        assertThat(reply.json().at("/customFields/seats").asInt()).isEqualTo(4);
    }

    @Test
    void a_view_is_its_owners_and_seen_by_all_if_they_share_it() {
        Reply made = call("POST", "/api/v1/views", """
                {"name": "Oro", "query": {"cf.plan": "Oro", "sort": "name"}, "columns": ["name", "cf.plan"]}""");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(get("/api/v1/views").get("items").isEmpty()).isTrue();

        String me = "/api/v1/views/" + made.json().get("id").asString();
        assertThat(call("PATCH", me, "{\"shared\": true}").status()).isEqualTo(404);
        assertThat(call("POST", "/api/v1/views", "{\"name\": \"De todos\", \"shared\": true}")
                        .status())
                .isEqualTo(201);
        JsonNode shared = get("/api/v1/views?record=contact").at("/items/0");
        assertThat(shared.get("name").asString()).isEqualTo("De todos");
        assertThat(call("DELETE", "/api/v1/views/" + shared.get("id").asString(), "")
                        .status())
                .isEqualTo(403);
    }
}
