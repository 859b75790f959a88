package dev.hilo.testing;

/**
 * The servers of this JVM, started when first asked for and stopped with it. The locks are separate, so both may be
 * started at once; nothing starts while a class is initialised.
 */
public final class TestServers {
    private static final Once<TestPostgres> POSTGRES = new Once<>(TestServers::startPostgres);
    private static final Once<TestKafka> KAFKA = new Once<>(TestServers::startKafka);

    private TestServers() {}

    public static TestPostgres postgres() {
        return POSTGRES.get();
    }

    public static TestKafka kafka() {
        return KAFKA.get();
    }

    private static TestPostgres startPostgres() {
        return Docker.isAvailable() ? ContainerServers.postgres() : EmbeddedServers.postgres();
    }

    private static TestKafka startKafka() {
        return Docker.isAvailable() ? ContainerServers.kafka() : EmbeddedServers.kafka();
    }
}
