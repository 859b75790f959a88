package dev.hilo.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Looks at a topic from its beginning, belonging to no consumer group.
 *
 * @param topic the full name, prefix included
 */
public record KafkaProbe(String bootstrapServers, String topic) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration STEP = Duration.ofMillis(100);

    /**
     * All records, as soon as there are at least this many.
     *
     * @throws AssertionError when they are fewer after 30 s
     */
    public List<ConsumerRecord<String, byte[]>> await(int count) {
        return await(count, _ -> true);
    }

    /** All records that fit, as soon as there are at least this many. */
    public List<ConsumerRecord<String, byte[]>> await(int count, Predicate<ConsumerRecord<String, byte[]>> fits) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = List.of();
            while (found.size() < count && System.nanoTime() < end) {
                if (partitions.isEmpty()) {
                    partitions = assign(consumer);
                }
                poll(consumer, partitions, fits, found);
            }
        }
        if (found.size() < count) {
            throw new AssertionError("%s holds %d of %d records awaited".formatted(topic, found.size(), count));
        }
        return List.copyOf(found);
    }

    /** All records that are there now. */
    public List<ConsumerRecord<String, byte[]>> now() {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = assign(consumer);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(STEP).forEach(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** The header's text; empty when the record has none of this name. */
    public static String header(ConsumerRecord<?, ?> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static void poll(
            KafkaConsumer<String, byte[]> consumer,
            List<TopicPartition> partitions,
            Predicate<ConsumerRecord<String, byte[]>> fits,
            List<ConsumerRecord<String, byte[]>> found) {
        if (partitions.isEmpty()) {
            return;
        }
        for (ConsumerRecord<String, byte[]> message : consumer.poll(STEP)) {
            if (fits.test(message)) {
                found.add(message);
            }
        }
    }

    /** No partitions while the topic does not exist. */
    private List<TopicPartition> assign(KafkaConsumer<String, byte[]> consumer) {
        List<PartitionInfo> known = consumer.listTopics(Duration.ofSeconds(10)).getOrDefault(topic, List.of());
        List<TopicPartition> partitions = known.stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return partitions;
    }

    private KafkaConsumer<String, byte[]> consumer() {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", bootstrapServers,
                "isolation.level", "read_committed",
                "enable.auto.commit", "false");
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
