package dev.hilo.standalone.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EmbeddedKafkaTests {
    @TempDir
    Path folder;

    @Test
    void records_and_committed_offsets_are_there_after_a_restart() throws Exception {
        KafkaSettings settings = new KafkaSettings(folder, FreePort.any(), FreePort.any());
        try (EmbeddedKafka broker = EmbeddedKafka.start(settings)) {
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
                admin.createTopics(List.of(new NewTopic("notes", 1, (short) 1)))
                        .all()
                        .get();
            }
            send(broker, "first");
            assertThat(readOne(broker)).isEqualTo("first");
            send(broker, "second");
        }
        try (EmbeddedKafka broker = EmbeddedKafka.start(settings)) {
            assertThat(readOne(broker)).isEqualTo("second");
        }
    }

    private static void send(EmbeddedKafka broker, String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("notes", value)).get();
        }
    }

    private static String readOne(EmbeddedKafka broker) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", broker.bootstrapServers(),
                "group.id", "reader",
                "auto.offset.reset", "earliest",
                "enable.auto.commit", "false",
                "max.poll.records", "1");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("notes"));
            for (int attempt = 0; attempt < 30; attempt++) {
                for (var message : consumer.poll(Duration.ofSeconds(1))) {
                    consumer.commitSync();
                    return message.value();
                }
            }
        }
        throw new AssertionError("nothing came within 30 s");
    }
}
