package dev.hilo.platform.kafka;

import dev.hilo.contracts.DomainEvent;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes and reads events as CloudEvents 1.0 in Kafka's binary mode: attributes as headers, the record as JSON body.
 */
public final class EventCodec {

    private static final byte[] SPEC_VERSION = bytes("1.0");

    private final JsonMapper json;
    private final byte[] source;
    private final Map<Class<?>, Map<String, Class<?>>> types = new ConcurrentHashMap<>();

    public EventCodec(JsonMapper json, String source) {
        this.json = json;
        this.source = bytes(source);
    }

    /** The JSON body of an event. */
    public byte[] body(DomainEvent event) {
        return json.writeValueAsBytes(event);
    }

    /** The attributes of an event. */
    public Headers headers(DomainEvent event) {
        return new RecordHeaders()
                .add("ce_specversion", SPEC_VERSION)
                .add("ce_id", bytes(event.eventId().toString()))
                .add("ce_type", bytes(event.getClass().getSimpleName()))
                .add("ce_source", source)
                .add("ce_subject", bytes(event.subject()))
                .add("ce_time", bytes(event.occurredAt().toString()))
                .add("org", bytes(event.org().toString()));
    }

    /**
     * Reads an event.
     *
     * @param family the sealed interface of the topic's events, or the one record that travels on it
     * @return nothing for a type that a newer producer knows and we do not
     * @throws tools.jackson.core.JacksonException if the body is not what its type says
     */
    public <E extends DomainEvent> Optional<E> read(ConsumerRecord<String, byte[]> message, Class<E> family) {
        return Optional.ofNullable(typesOf(family).get(header(message, "ce_type")))
                .map(type -> family.cast(json.readValue(message.value(), type)));
    }

    /** The value of a header, empty if it is absent. */
    public static String header(ConsumerRecord<?, ?> message, String name) {
        Header found = message.headers().lastHeader(name);
        return found == null ? "" : new String(found.value(), StandardCharsets.UTF_8);
    }

    private Map<String, Class<?>> typesOf(Class<?> family) {
        return types.computeIfAbsent(
                family, root -> records(root).collect(Collectors.toMap(Class::getSimpleName, Function.identity())));
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Stream.of(type.getPermittedSubclasses()).flatMap(EventCodec::records);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
