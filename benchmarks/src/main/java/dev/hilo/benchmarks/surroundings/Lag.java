package dev.hilo.benchmarks.surroundings;

import dev.hilo.contracts.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** How far contact-service is behind. */
public final class Lag implements AutoCloseable {

    private static final Duration BETWEEN = Duration.ofMillis(500);

    private final String topic;
    private final String group;
    private final Admin admin;

    public Lag(Surroundings surroundings) {
        topic = surroundings.topicPrefix() + Topics.CHANNEL_INBOUND;
        group = surroundings.topicPrefix() + "contact-service";
        Properties settings = new Properties();
        settings.put("bootstrap.servers", surroundings.kafka());
        admin = Admin.create(settings);
    }

    /** Waits until everything is taken in, at most so long; tells whether it is. */
    public boolean awaitNone(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (events() > 0) {
            if (System.nanoTime() > end) {
                return false;
            }
            Pause.of(BETWEEN);
        }
        return true;
    }

    /** Events that are in Kafka and not yet taken in. */
    long events() {
        try {
            Map<TopicPartition, OffsetAndMetadata> taken = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
            Map<TopicPartition, ListOffsetsResultInfo> ends =
                    admin.listOffsets(partitions()).all().get();
            return ends.entrySet().stream()
                    .mapToLong(end -> end.getValue().offset() - offset(taken.get(end.getKey())))
                    .sum();
        } catch (ExecutionException e) {
            throw new NotPossible("Kafka does not say how far contact-service is: %s".formatted(e.getCause()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new NotPossible("Interrupted.");
        }
    }

    /** Of a partition of which nothing was taken yet there is no offset. */
    private static long offset(@Nullable OffsetAndMetadata taken) {
        return taken == null ? 0 : taken.offset();
    }

    private Map<TopicPartition, OffsetSpec> partitions() throws ExecutionException, InterruptedException {
        TopicDescription description = admin.describeTopics(List.of(topic))
                .allTopicNames()
                .get()
                .values()
                .iterator()
                .next();
        return description.partitions().stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .collect(Collectors.toMap(Function.identity(), _ -> OffsetSpec.latest()));
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(1));
    }
}
