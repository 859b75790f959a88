package dev.hilo.ingestion.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Spoils JSON here and there: members dropped, nulled, or of another type. */
public final class Mutations {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Random random;

    public Mutations(long seed) {
        random = new Random(seed);
    }

    public byte[] of(byte[] body) {
        JsonNode root = MAPPER.readTree(body);
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            spoil(root);
        }
        return MAPPER.writeValueAsString(root).replace("LONE", "\\ud800").getBytes();
    }

    private void spoil(JsonNode root) {
        List<JsonNode> containers = new ArrayList<>();
        collect(root, containers);
        switch (containers.get(random.nextInt(containers.size()))) {
            case ObjectNode object when !object.isEmpty() -> spoil(object);
            case ArrayNode array when !array.isEmpty() -> array.set(random.nextInt(array.size()), anything());
            default -> {}
        }
    }

    private void spoil(ObjectNode object) {
        List<String> names = List.copyOf(object.propertyNames());
        String name = names.get(random.nextInt(names.size()));
        if (random.nextBoolean()) {
            object.remove(name);
        } else {
            object.set(name, anything());
        }
    }

    private JsonNode anything() {
        return switch (random.nextInt(11)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.numberNode(-1);
            case 2 -> NODES.numberNode(1e300);
            case 3 -> NODES.stringNode("");
            case 4 -> NODES.stringNode("x".repeat(2000));
            case 5 -> NODES.stringNode("a\u0000b LONE c");
            case 6 -> NODES.arrayNode();
            case 7 -> NODES.arrayNode().add(NODES.nullNode()).add(7).add("x");
            case 8 -> NODES.objectNode();
            case 9 -> NODES.objectNode().put("id", 5).put("type", "text");
            default -> NODES.booleanNode(true);
        };
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.values().forEach(child -> collect(child, containers));
        }
    }
}
