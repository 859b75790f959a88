package dev.hilo.contact;

import dev.hilo.contracts.Topics;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** What the service has not yet applied of the channel events told to it. */
final class InboundLag implements AutoCloseable {

    private final Admin admin;
    private final String topic;
    private final String group;

    InboundLag(String bootstrapServers, String prefix) {
        this.admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
        this.topic = prefix + Topics.CHANNEL_INBOUND;
        this.group = prefix + "contact-service";
    }

    boolean isZero() throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> applied = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        return admin.listOffsets(ends()).all().get().entrySet().stream()
                .allMatch(end -> end.getValue().offset() <= offset(applied.get(end.getKey())));
    }

    private Map<TopicPartition, OffsetSpec> ends() throws ExecutionException, InterruptedException {
        TopicDescription described =
                admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic);
        return described.partitions().stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest()));
    }

    private static long offset(OffsetAndMetadata committed) {
        return committed == null ? 0 : committed.offset();
    }

    @Override
    public void close() {
        admin.close();
    }
}
