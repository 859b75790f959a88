package dev.hilo.gateway.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.hilo.contracts.DomainEvent;
import dev.hilo.contracts.contact.CompanyEvent;
import dev.hilo.contracts.contact.ContactEvent;
import dev.hilo.contracts.conversation.ConversationEvent;
import dev.hilo.contracts.deal.DealEvent;
import dev.hilo.contracts.identity.IdentityEvent;
import dev.hilo.contracts.task.TaskEvent;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads an event of any topic. What cannot be read, or is of a kind that only a newer producer knows, is nothing. */
@Component
class ReadEvent {

    private static final Logger LOG = LoggerFactory.getLogger(ReadEvent.class);

    private static final Map<String, Class<?>> TYPES = Stream.<Class<?>>of(
                    ConversationEvent.class,
                    ContactEvent.class,
                    CompanyEvent.class,
                    DealEvent.class,
                    TaskEvent.class,
                    IdentityEvent.class)
            .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private final JsonMapper json;

    ReadEvent(JsonMapper json) {
        this.json = json;
    }

    Optional<DomainEvent> read(ConsumerRecord<String, byte[]> message) {
        try {
            return Optional.ofNullable(TYPES.get(type(message)))
                    .map(type -> (DomainEvent) json.readValue(message.value(), type));
        } catch (RuntimeException unreadable) {
            LOG.warn(
                    "{}-{}@{} cannot be read: {}",
                    message.topic(),
                    message.partition(),
                    message.offset(),
                    unreadable.toString());
            return Optional.empty();
        }
    }

    private static String type(ConsumerRecord<String, byte[]> message) {
        Header type = message.headers().lastHeader("ce_type");
        return type == null ? "" : new String(type.value(), UTF_8);
    }
}
