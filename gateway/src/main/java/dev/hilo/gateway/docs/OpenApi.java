package dev.hilo.gateway.docs;

import dev.hilo.gateway.routes.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes one OpenAPI 3.1 document of several. */
final class OpenApi {

    private static final List<String> PUBLIC_PREFIXES = List.of("/api/", "/webhooks/");

    private final JsonMapper json;

    OpenApi(JsonMapper json) {
        this.json = json;
    }

    /**
     * Paths that can be reached through the gateway, with everything they refer to. A component that two services
     * define differently under one name gets the service's name in front.
     *
     * @param documents what the services tell of themselves
     * @param away services that did not answer
     * @param url the public address
     */
    ObjectNode merge(SortedMap<Part, JsonNode> documents, List<Part> away, String url) {
        ObjectNode whole = frame(away, url);
        documents.forEach((part, document) -> add(whole, part, document));
        return whole;
    }

    private ObjectNode frame(List<Part> away, String url) {
        ObjectNode whole = json.createObjectNode().put("openapi", "3.1.0");
        ObjectNode info = whole.putObject("info").put("title", "Hilo API").put("version", "v1");
        if (!away.isEmpty()) {
            info.put("description", "Sin respuesta ahora / not answering now: " + names(away));
        }
        whole.putArray("servers").addObject().put("url", url);
        whole.putArray("security").addObject().putArray("bearer");
        whole.putObject("paths");
        whole.putObject("components")
                .putObject("securitySchemes")
                .putObject("bearer")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT")
                .put("description", "POST /oauth2/token (client_credentials)");
        return whole;
    }

    private static String names(List<Part> parts) {
        return String.join(", ", parts.stream().map(OpenApi::name).toList());
    }

    private static String name(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    private static void add(ObjectNode whole, Part part, JsonNode document) {
        ObjectNode components = (ObjectNode) whole.get("components");
        JsonNode renamed = renamed(document, clashes(components, part, document.path("components")));
        for (var path : renamed.path("paths").properties()) {
            if (PUBLIC_PREFIXES.stream().anyMatch(path.getKey()::startsWith)) {
                ((ObjectNode) whole.get("paths"))
                        .withObjectProperty(path.getKey())
                        .setAll((ObjectNode) path.getValue());
            }
        }
        for (var kind : renamed.path("components").properties()) {
            if (!kind.getKey().equals("securitySchemes")) {
                components.withObjectProperty(kind.getKey()).setAll((ObjectNode) kind.getValue());
            }
        }
    }

    /** Reference in the document → its new name. */
    private static Map<String, String> clashes(ObjectNode known, Part part, JsonNode components) {
        Map<String, String> renames = new HashMap<>();
        for (var kind : components.properties()) {
            for (var component : kind.getValue().properties()) {
                JsonNode other = known.path(kind.getKey()).path(component.getKey());
                if (!other.isMissingNode() && !other.equals(component.getValue())) {
                    renames.put(
                            "#/components/%s/%s".formatted(kind.getKey(), component.getKey()),
                            name(part) + "_" + component.getKey());
                }
            }
        }
        return renames;
    }

    private static JsonNode renamed(JsonNode document, Map<String, String> renames) {
        if (renames.isEmpty()) {
            return document;
        }
        JsonNode copy = document.deepCopy();
        renameReferences(copy, renames);
        renames.forEach((reference, name) -> renameComponent(copy, reference, name));
        return copy;
    }

    private static void renameReferences(JsonNode node, Map<String, String> renames) {
        if (node instanceof ObjectNode object && object.path("$ref").isString()) {
            String reference = object.get("$ref").stringValue();
            if (renames.containsKey(reference)) {
                object.put("$ref", parent(reference) + renames.get(reference));
            }
        }
        node.forEach(child -> renameReferences(child, renames));
    }

    private static void renameComponent(JsonNode document, String reference, String name) {
        String kind = parent(reference).substring(1);
        ObjectNode components = (ObjectNode) document.at(kind.substring(0, kind.length() - 1));
        components.set(name, components.remove(reference.substring(reference.lastIndexOf('/') + 1)));
    }

    private static String parent(String reference) {
        return reference.substring(0, reference.lastIndexOf('/') + 1);
    }
}
