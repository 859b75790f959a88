package dev.hilo.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.gateway.routes.Part;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpenApiTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void paths_and_components_of_all_services_are_in_the_whole() {
        JsonNode whole = merge(Map.of(
                Part.IDENTITY, document("/api/v1/me", "Me", "string"),
                Part.CONTACT, document("/api/v1/contacts", "Contact", "object")));

        assertThat(whole.at("/openapi").stringValue()).isEqualTo("3.1.0");
        assertThat(whole.at("/servers/0/url").stringValue()).isEqualTo("https://crm.example");
        assertThat(whole.at("/paths").propertyNames()).containsExactlyInAnyOrder("/api/v1/me", "/api/v1/contacts");
        assertThat(whole.at("/components/schemas").propertyNames()).containsExactlyInAnyOrder("Me", "Contact");
    }

    @Test
    void a_component_that_differs_gets_the_services_name_and_its_references_follow() {
        JsonNode whole = merge(Map.of(
                Part.INGESTION, document("/api/v1/channels", "Page", "string"),
                Part.CONTACT, document("/api/v1/contacts", "Page", "object")));

        assertThat(whole.at("/components/schemas/Page/type").stringValue()).isEqualTo("string");
        assertThat(whole.at("/components/schemas/contact_Page/type").stringValue())
                .isEqualTo("object");
        assertThat(reference(whole, "/api/v1/contacts")).isEqualTo("#/components/schemas/contact_Page");
        assertThat(reference(whole, "/api/v1/channels")).isEqualTo("#/components/schemas/Page");
    }

    @Test
    void a_component_that_all_define_alike_stays_one() {
        JsonNode whole = merge(Map.of(
                Part.INGESTION, document("/api/v1/channels", "Problem", "object"),
                Part.CONTACT, document("/api/v1/contacts", "Problem", "object")));

        assertThat(whole.at("/components/schemas").propertyNames()).containsExactly("Problem");
    }

    @Test
    void what_cannot_be_reached_from_outside_is_left_out() {
        JsonNode whole = merge(Map.of(Part.CONTACT, document("/internal/replay", "X", "object")));

        assertThat(whole.at("/paths").isEmpty()).isTrue();
    }

    @Test
    void a_service_that_is_away_is_named() {
        JsonNode whole = new OpenApi(JSON).merge(new TreeMap<>(), List.of(Part.CONTACT), "https://crm.example");

        assertThat(whole.at("/info/description").stringValue()).contains("contact");
    }

    private static String reference(JsonNode whole, String path) {
        return whole.at("/paths")
                .path(path)
                .at("/get/responses/200/schema/$ref")
                .stringValue();
    }

    private static JsonNode merge(Map<Part, JsonNode> documents) {
        return new OpenApi(JSON).merge(new TreeMap<>(documents), List.of(), "https://crm.example");
    }

    private static JsonNode document(String path, String schema, String type) {
        return JSON.readTree("""
                {"openapi": "3.1.0",
                 "paths": {"%s": {"get": {"responses": {"200": {"schema": {"$ref": "#/components/schemas/%s"}}}}}},
                 "components": {"schemas": {"%s": {"type": "%s"}}}}
                """.formatted(path, schema, schema, type));
    }
}
