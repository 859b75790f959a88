package dev.hilo.testing;

import dev.hilo.standalone.servers.EmbeddedKafka;
import dev.hilo.standalone.servers.EmbeddedPostgres;
import dev.hilo.standalone.servers.FreePort;
import dev.hilo.standalone.servers.KafkaSettings;
import dev.hilo.standalone.servers.PostgresSettings;
import java.util.HashMap;
import java.util.Map;

/** The servers without containers. */
final class EmbeddedServers {
    private EmbeddedServers() {}

    static TestPostgres postgres() {
        PostgresSettings settings =
                manyConnections(PostgresSettings.throwaway(TestFolders.create("postgres"), FreePort.any()));
        EmbeddedPostgres server = EmbeddedPostgres.start(settings);
        TestFolders.beforeRemoval(server::close);
        return new TestPostgres("postgresql://localhost:" + settings.port(), server.databases());
    }

    static TestKafka kafka() {
        KafkaSettings settings = new KafkaSettings(TestFolders.create("kafka"), FreePort.any(), FreePort.any());
        EmbeddedKafka broker = EmbeddedKafka.start(settings);
        TestFolders.beforeRemoval(broker::close);
        return new TestKafka(broker.bootstrapServers());
    }

    /** Several Spring contexts, each with its pools, live in one test JVM. */
    private static PostgresSettings manyConnections(PostgresSettings settings) {
        Map<String, String> parameters = new HashMap<>(settings.parameters());
        parameters.put("max_connections", "300");
        return new PostgresSettings(settings.folder(), settings.log(), settings.port(), parameters);
    }
}
