package dev.hilo.ingestion.deadletters;

import dev.hilo.platform.kafka.Await;
import dev.hilo.platform.kafka.KafkaSettings;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Gathers what the consumers of all services put aside. */
@Component
class DeadLetterListener {

    private final DeadLetters letters;
    private final String prefix;

    DeadLetterListener(DeadLetters letters, KafkaSettings settings) {
        this.letters = letters;
        prefix = settings.topicPrefix();
    }

    @KafkaListener(
            topics = "#{@buriedTopics.names()}",
            groupId = "${hilo.kafka.topic-prefix:}ingestion-dead-letters",
            concurrency = "1")
    void keep(List<ConsumerRecord<String, byte[]>> batch) {
        var _ = Await.completionOf(letters.add(
                batch.stream().map(found -> BuriedRecord.of(found, prefix)).toList()));
    }
}
