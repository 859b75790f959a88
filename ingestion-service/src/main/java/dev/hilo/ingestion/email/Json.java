package dev.hilo.ingestion.email;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as providers send it, bounded in depth; an attachment is one string. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(100)
                            .maxStringLength(EmailAdapter.BODY_LIMIT)
                            .build())
                    .build())
            .build();

    private Json() {}

    /** The object; nothing if it is anything else. */
    static Optional<JsonNode> object(byte[] json) {
        try {
            return Optional.ofNullable(MAPPER.readTree(json)).filter(JsonNode::isObject);
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    static Optional<JsonNode> object(String json) {
        return object(json.getBytes(UTF_8));
    }

    /** The array's items; none if it is anything else. */
    static List<JsonNode> items(String json) {
        try {
            JsonNode node = MAPPER.readTree(json);
            return node == null ? List.of() : List.copyOf(node.values());
        } catch (JacksonException _) {
            return List.of();
        }
    }

    /** The string at that name; empty if there is none. */
    static String text(JsonNode object, String name) {
        return PlainText.storable(object.path(name).asString(""));
    }
}
