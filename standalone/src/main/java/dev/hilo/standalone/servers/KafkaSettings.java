package dev.hilo.standalone.servers;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * Where the broker lives.
 *
 * @param folder holds its log; survives restarts
 * @param port for clients, on localhost
 * @param controllerPort for the broker's own quorum of one
 */
public record KafkaSettings(Path folder, int port, int controllerPort) {
    private static final String ONE = "1";
    private static final int LARGEST_RECORD = 32 << 20;

    private static final Map<String, String> ONE_NODE = Map.ofEntries(
            Map.entry("process.roles", "broker,controller"),
            Map.entry("node.id", ONE),
            Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
            Map.entry("controller.listener.names", EmbeddedKafka.CONTROLLER),
            Map.entry("inter.broker.listener.name", "PLAINTEXT"),
            Map.entry("offsets.topic.replication.factor", ONE),
            Map.entry("offsets.topic.num.partitions", ONE),
            Map.entry("transaction.state.log.replication.factor", ONE),
            Map.entry("transaction.state.log.min.isr", ONE),
            Map.entry("transaction.state.log.num.partitions", ONE),
            Map.entry("share.coordinator.state.topic.replication.factor", ONE),
            Map.entry("share.coordinator.state.topic.min.isr", ONE),
            Map.entry("share.coordinator.state.topic.num.partitions", ONE),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            Map.entry("auto.create.topics.enable", "false"));

    private static final Map<String, String> SMALL = Map.ofEntries(
            Map.entry("num.network.threads", "2"),
            Map.entry("num.io.threads", "2"),
            Map.entry("group.coordinator.threads", ONE),
            Map.entry("log.cleaner.threads", ONE),
            Map.entry("log.cleaner.dedupe.buffer.size", Integer.toString(8 << 20)),
            Map.entry("num.recovery.threads.per.data.dir", ONE),
            Map.entry("background.threads", "2"));

    /** A message waits a week for its reader; the disk is bounded, and with it the recovery after a kill. */
    private static final Map<String, String> BOUNDED = Map.of(
            "log.retention.hours", "168",
            "log.retention.bytes", Integer.toString(512 << 20),
            "log.segment.bytes", Integer.toString(64 << 20),
            "log.index.size.max.bytes", Integer.toString(1 << 20),
            "message.max.bytes", Integer.toString(LARGEST_RECORD));

    Properties properties() {
        Properties properties = new Properties();
        properties.putAll(ONE_NODE);
        properties.putAll(SMALL);
        properties.putAll(BOUNDED);
        properties.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        properties.put(
                "listeners",
                "PLAINTEXT://127.0.0.1:%d,%s://127.0.0.1:%d".formatted(port, EmbeddedKafka.CONTROLLER, controllerPort));
        properties.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        properties.put("log.dirs", folder.toString());
        return properties;
    }
}
