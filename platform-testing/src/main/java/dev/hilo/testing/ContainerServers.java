package dev.hilo.testing;

import dev.hilo.standalone.servers.Databases;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** The servers in containers; Testcontainers removes them after the JVM's end, however it ends. */
final class ContainerServers {
    private static final DockerImageName POSTGRES = DockerImageName.parse("postgres:18-alpine");
    private static final DockerImageName KAFKA = DockerImageName.parse("apache/kafka:4.2.0");

    private ContainerServers() {}

    @SuppressWarnings("resource")
    static TestPostgres postgres() {
        PostgreSQLContainer container = new PostgreSQLContainer(POSTGRES)
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300");
        container.start();
        String url = "postgresql://%s:%d".formatted(container.getHost(), container.getFirstMappedPort());
        return new TestPostgres(
                url, new Databases("jdbc:" + url + "/postgres", container.getUsername(), container.getPassword()));
    }

    @SuppressWarnings("resource")
    static TestKafka kafka() {
        KafkaContainer container = new KafkaContainer(KAFKA)
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");
        container.start();
        return new TestKafka(container.getBootstrapServers());
    }
}
