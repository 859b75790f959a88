package dev.hilo.benchmarks.surroundings;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the installation is, as the launcher says it in the environment; unsaid, it is the one on this machine. */
public record Surroundings(Map<String, String> environment) {

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** As this process was started. */
    public static Surroundings ofProcess() {
        return new Surroundings(System.getenv());
    }

    /** What customers' providers and browsers talk to. */
    public URI gateway() {
        return URI.create(or("HILO_URL", "http://localhost:" + or("HILO_PORT", "8080")));
    }

    /** ingestion-service itself. */
    public URI ingestion() {
        return URI.create(or("HILO_INGESTION_URL", "http://localhost:8082"));
    }

    /** Of the cluster's brokers, separated by commas. */
    public String kafka() {
        return or("HILO_KAFKA_BOOTSTRAP_SERVERS", "localhost:19092");
    }

    /** Stands in front of every topic's name. */
    public String topicPrefix() {
        return or("HILO_KAFKA_TOPIC_PREFIX", "");
    }

    /** deal-service itself. */
    public URI deal() {
        return URI.create(or("HILO_DEAL_URL", "http://localhost:8084"));
    }

    /** JDBC address of contact-service's database. */
    public String contactDatabase() {
        return database(or("HILO_CONTACT_DATABASE_NAME", "hilo_contact"));
    }

    /** JDBC address of deal-service's database. */
    public String dealDatabase() {
        return database(or("HILO_DEAL_DATABASE_NAME", "hilo_deal"));
    }

    /** JDBC address of task-service's database. */
    public String taskDatabase() {
        return database(or("HILO_TASK_DATABASE_NAME", "hilo_task"));
    }

    private String database(String name) {
        String url = or("HILO_DATABASE_URL", "postgresql://localhost:15432");
        int query = url.indexOf('?');
        String server = query < 0 ? url : url.substring(0, query);
        String options = query < 0 ? "" : url.substring(query);
        return "jdbc:%s/%s%s".formatted(server, name, options);
    }

    /** Of the roles of all services. */
    public String databasePassword() {
        return or("HILO_DATABASE_PASSWORD", "hilo");
    }

    /** The installation's folder. */
    public Path data() {
        return Path.of(or("HILO_DATA", root().resolve("data").toString()));
    }

    /** How many listeners contact-service has. */
    public int contactListeners() {
        return Integer.parseInt(or("HILO_CONTACT_LISTENERS", "3"));
    }

    /** How many events contact-service takes at once. */
    public int contactBatch() {
        return Integer.parseInt(or("HILO_CONTACT_BATCH", "1000"));
    }

    /** A token that was handed over. */
    Optional<String> token() {
        return said("HILO_TOKEN");
    }

    /** What new tokens are asked for with. */
    Optional<String> clientSecret() {
        return said("HILO_CLI_CLIENT_SECRET");
    }

    String clientId() {
        return or("HILO_CLI_CLIENT_ID", "hilo-cli");
    }

    /** The repository's root, where results are kept. */
    public static Path root() {
        return Path.of(System.getProperty("hilo.root", ".")).toAbsolutePath().normalize();
    }

    private String or(String name, String otherwise) {
        return said(name).orElse(otherwise);
    }

    private Optional<String> said(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
