package dev.hilo.ingestion.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.hilo.platform.audit.AuditLog;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.kafka.EventProducer;
import dev.hilo.platform.kafka.KafkaSettings;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.web.Problem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells an event again on the topic it came from, with the id it always had: whoever has digested it does nothing. */
@Component
class ReplayDeadLetter {

    private final ApiDatabase database;
    private final DeadLetters letters;
    private final EventProducer producer;
    private final KafkaSettings settings;
    private final AuditLog audit;

    ReplayDeadLetter(
            ApiDatabase database, DeadLetters letters, EventProducer producer, KafkaSettings settings, AuditLog audit) {
        this.database = database;
        this.letters = letters;
        this.producer = producer;
        this.settings = settings;
        this.audit = audit;
    }

    /** Tells it once more; fails with 404. */
    Mono<DeadLetter> replay(Caller caller, UUID id) {
        return letters.find(id)
                .delayUntil(letter -> letters.body(id).flatMap(body -> tell(letter, body)))
                .delayUntil(_ -> letters.settle(id, DeadLetter.State.REPLAYED))
                .delayUntil(letter -> audit.append(caller, "dead-letter.replayed", id, Map.of("topic", letter.topic())))
                .then(Mono.defer(() -> letters.find(id)))
                .switchIfEmpty(Mono.error(Problem::notFound))
                .as(database::inTransaction);
    }

    private Mono<Void> tell(DeadLetter letter, byte[] body) {
        RecordHeaders headers = new RecordHeaders();
        letter.headers().forEach((name, value) -> headers.add(name, value.getBytes(UTF_8)));
        ProducerRecord<String, byte[]> again =
                new ProducerRecord<>(settings.topic(letter.topic()), null, letter.key(), body, headers);
        return producer.sendRecords(() -> List.of(again));
    }

    /** Leaves it aside for good; fails with 404. */
    Mono<Void> discard(Caller caller, UUID id) {
        return letters.settle(id, DeadLetter.State.DISCARDED)
                .filter(settled -> settled)
                .switchIfEmpty(Mono.error(Problem::notFound))
                .delayUntil(_ -> audit.append(caller, "dead-letter.discarded", id, Map.of()))
                .as(database::inTransaction)
                .then();
    }
}
