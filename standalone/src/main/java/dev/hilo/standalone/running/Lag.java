package dev.hilo.standalone.running;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * How many records each consumer group has still to read, asked from Kafka itself: it is known of a service that is
 * down, too.
 *
 * @param groups records by group
 */
public record Lag(Map<String, Long> groups) {
    private static final int PATIENCE_MILLIS = 5000;

    /**
     * Asks now.
     *
     * @throws TimeoutException when Kafka does not answer in 5 s
     */
    public static Lag at(String bootstrapServers) throws TimeoutException {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", bootstrapServers,
                "request.timeout.ms", PATIENCE_MILLIS,
                "default.api.timeout.ms", PATIENCE_MILLIS);
        try (Admin admin = Admin.create(settings)) {
            return of(admin);
        } catch (ExecutionException e) {
            throw new TimeoutException(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TimeoutException(e.getMessage());
        }
    }

    /** {@code contact 0, gateway 12}. */
    @Override
    public String toString() {
        return groups.isEmpty()
                ? "no consumer groups"
                : String.join(
                        ", ",
                        groups.entrySet().stream()
                                .map(group -> group.getKey() + " " + group.getValue())
                                .toList());
    }

    private static Lag of(Admin admin) throws ExecutionException, InterruptedException, TimeoutException {
        Map<String, Long> groups = new TreeMap<>();
        for (GroupListing group : admin.listGroups().all().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
            groups.put(group.groupId(), of(admin, group.groupId()));
        }
        return new Lag(groups);
    }

    private static long of(Admin admin, String group)
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        committed.keySet().forEach(partition -> latest.put(partition, OffsetSpec.latest()));
        Map<TopicPartition, ListOffsetsResult.ListOffsetsResultInfo> ends =
                admin.listOffsets(latest).all().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        long lag = 0;
        for (Map.Entry<TopicPartition, ListOffsetsResult.ListOffsetsResultInfo> end : ends.entrySet()) {
            OffsetAndMetadata read = committed.get(end.getKey());
            lag += read == null ? 0 : Math.max(0, end.getValue().offset() - read.offset());
        }
        return lag;
    }
}
