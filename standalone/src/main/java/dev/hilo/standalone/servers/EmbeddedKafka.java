package dev.hilo.standalone.servers;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** A real Kafka broker (KRaft, its own controller) inside this process, on localhost, with its data in a folder. */
public final class EmbeddedKafka implements AutoCloseable {
    static final String CONTROLLER = "CONTROLLER";

    /** The data belongs to a cluster of this name; another name at the next start would be refused. */
    private static final String CLUSTER = "c3RhbmRhbG9uZS1rYWZrYQ";

    private final KafkaRaftServer server;
    private final KafkaSettings settings;

    private EmbeddedKafka(KafkaRaftServer server, KafkaSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    /**
     * Starts the broker on its data and returns when it takes requests.
     *
     * @throws ServerFailure in a sentence that says what is wrong
     */
    public static EmbeddedKafka start(KafkaSettings settings) {
        try {
            Files.createDirectories(settings.folder());
            format(settings);
            KafkaConfig configuration = KafkaConfig.fromProps(settings.properties(), false);
            KafkaRaftServer server = new KafkaRaftServer(configuration, Time.SYSTEM);
            server.startup();
            return new EmbeddedKafka(server, settings);
        } catch (Exception e) {
            throw new ServerFailure("Kafka did not start in %s: %s".formatted(settings.folder(), e.getMessage()), e);
        }
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + settings.port();
    }

    /** Waits until something else ends the broker. */
    public void awaitEnd() {
        server.awaitShutdown();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void format(KafkaSettings settings) throws Exception {
        String folder = settings.folder().toString();
        try (PrintStream silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            new Formatter()
                    .setNodeId(1)
                    .setClusterId(CLUSTER)
                    .setDirectories(List.of(folder))
                    .setMetadataLogDirectory(folder)
                    .setControllerListenerName(CONTROLLER)
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setUnstableFeatureVersionsEnabled(false)
                    .setIgnoreFormatted(true)
                    .setPrintStream(silence)
                    .run();
        }
    }
}
