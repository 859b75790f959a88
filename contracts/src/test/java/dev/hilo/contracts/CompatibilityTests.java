package dev.hilo.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.contracts.channel.ChannelEvent;
import dev.hilo.contracts.channel.ChannelResource;
import dev.hilo.contracts.channel.OutboundEvent;
import dev.hilo.contracts.channel.UnparsedWebhook;
import dev.hilo.contracts.contact.CompanyEvent;
import dev.hilo.contracts.contact.ContactEvent;
import dev.hilo.contracts.conversation.ConversationEvent;
import dev.hilo.contracts.deal.DealEvent;
import dev.hilo.contracts.identity.IdentityEvent;
import dev.hilo.contracts.task.TaskEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events live longer than the program that wrote them: what is kept in {@code golden} must be readable for ever, and
 * what is written must still hold each field that was ever promised. A new type gets its file with
 * {@code -Dgolden.write=true}; an old file is never changed.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CompatibilityTests {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static Stream<Class<?>> types() {
        return Stream.of(
                        ChannelEvent.class,
                        ChannelResource.class,
                        OutboundEvent.class,
                        UnparsedWebhook.class,
                        ContactEvent.class,
                        CompanyEvent.class,
                        ConversationEvent.class,
                        DealEvent.class,
                        TaskEvent.class,
                        IdentityEvent.class)
                .flatMap(CompatibilityTests::records);
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_was_ever_written_is_still_understood(Class<?> type) throws IOException {
        JsonNode golden = golden(type);

        Object event = JSON.treeToValue(golden, type);

        assertThat(missing(golden, written(event), type.getSimpleName()))
                .as("fields of the golden file that are lost on the way through the record")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void what_is_written_holds_every_field_that_was_promised(Class<?> type) throws IOException {
        assertThat(missing(golden(type), written(Examples.of(type)), type.getSimpleName()))
                .as("fields of the golden file that are not written any more, or mean something else")
                .isEmpty();
    }

    private static JsonNode written(Object event) {
        return JSON.readTree(JSON.writeValueAsString(event));
    }

    private static JsonNode golden(Class<?> type) throws IOException {
        Path file = GOLDEN.resolve(type.getSimpleName() + ".json");
        if (!Files.exists(file) && Boolean.getBoolean("golden.write")) {
            Files.writeString(file, JSON.writeValueAsString(Examples.of(type)) + "\n");
        }
        assertThat(file)
                .as("the golden file of %s: run with -Dgolden.write=true", type)
                .exists();
        return JSON.readTree(file);
    }

    /** Places where the later document differs from what the golden one says. */
    private static Stream<String> missing(JsonNode golden, JsonNode now, String place) {
        if (golden.isObject()) {
            return golden.properties().stream()
                    .flatMap(
                            field -> missing(field.getValue(), now.path(field.getKey()), place + "." + field.getKey()));
        }
        return golden.equals(now) ? Stream.empty() : Stream.of("%s: %s, was %s".formatted(place, now, golden));
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Stream.of(type.getPermittedSubclasses()).flatMap(CompatibilityTests::records);
    }
}
