package dev.hilo.gateway.live;

import dev.hilo.contracts.Topics;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;

/** Which partitions a consumer follows; topics that are created later are followed from their beginning. */
final class FollowedPartitions {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private final KafkaConsumer<String, byte[]> consumer;
    private final KafkaSettings kafka;
    private final int rewind;
    private final Window window;
    private final Map<TopicPartition, Long> endsAtStart = new HashMap<>();
    private final Set<TopicPartition> followed = new HashSet<>();
    private long nextLook = System.nanoTime();

    FollowedPartitions(KafkaConsumer<String, byte[]> consumer, KafkaSettings kafka, int rewind, Window window) {
        this.consumer = consumer;
        this.kafka = kafka;
        this.rewind = rewind;
        this.window = window;
    }

    /** Looks for new ones now and then. */
    void update() {
        if (System.nanoTime() - nextLook < 0) {
            return;
        }
        nextLook = System.nanoTime() + BETWEEN_LOOKS.toNanos();
        Map<String, List<PartitionInfo>> known = consumer.listTopics();
        List<TopicPartition> added = topics().flatMap(topic -> known.getOrDefault(topic, List.of()).stream())
                .map(found -> new TopicPartition(found.topic(), found.partition()))
                .filter(partition -> !followed.contains(partition))
                .toList();
        if (!added.isEmpty()) {
            follow(added);
        }
    }

    /** No service has created a topic yet. */
    boolean isEmpty() {
        return followed.isEmpty();
    }

    /** Whether everything was read that was there when it was first looked at. */
    boolean caughtUp() {
        return endsAtStart.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private void follow(List<TopicPartition> added) {
        followed.addAll(added);
        consumer.assign(followed);
        Map<TopicPartition, Long> begins = consumer.beginningOffsets(added);
        Map<TopicPartition, Long> ends = consumer.endOffsets(added);
        for (TopicPartition partition : added) {
            long begin = begins.getOrDefault(partition, 0L);
            long end = ends.getOrDefault(partition, 0L);
            consumer.seek(partition, isIdentity(partition) ? begin : start(partition, begin, end));
            endsAtStart.putIfAbsent(partition, end);
        }
    }

    private long start(TopicPartition partition, long begin, long end) {
        int topic = LiveTopics.ALL.indexOf(
                partition.topic().substring(kafka.topicPrefix().length()));
        long next = window.next(topic, partition.partition());
        if (window.isOpen() && next >= begin && next > 0) {
            return next;
        }
        long start = Math.max(begin, end - rewind);
        window.follow(topic, partition.partition(), start);
        return start;
    }

    private boolean isIdentity(TopicPartition partition) {
        return partition.topic().equals(kafka.topic(Topics.IDENTITY_EVENTS));
    }

    private Stream<String> topics() {
        return Stream.concat(LiveTopics.ALL.stream(), Stream.of(Topics.IDENTITY_EVENTS))
                .map(kafka::topic);
    }
}
