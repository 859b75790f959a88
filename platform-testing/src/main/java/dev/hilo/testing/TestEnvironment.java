package dev.hilo.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One service's surroundings: an empty database, topics nobody else sees, a key, a folder, and who may issue tokens. A
 * bean of the context, too.
 *
 * @param service for which it was made
 * @param databaseName of its empty database
 * @param topicPrefix stands before its topics and consumer groups
 * @param data its folder for files, removed with the JVM
 */
public record TestEnvironment(String service, String databaseName, String topicPrefix, Path data) {
    /** Of all database roles; the servers live no longer than the tests. */
    public static final String DATABASE_PASSWORD = "test-password";

    private static final String SECRET_KEY = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
    private static final AtomicInteger COUNTER = new AtomicInteger();

    /** Starts the servers if this is the first time, and makes an environment nobody has used. */
    public static TestEnvironment fresh(String service) {
        CompletableFuture<TestKafka> kafka = CompletableFuture.supplyAsync(TestServers::kafka);
        String prefix = "t" + COUNTER.incrementAndGet();
        TestServers.postgres().databases().provision(prefix, List.of(service), DATABASE_PASSWORD);
        kafka.join();
        return new TestEnvironment(service, prefix + "_" + service, prefix + ".", TestFolders.create(prefix));
    }

    /** What {@code application.yml} takes from outside. */
    public Map<String, Object> properties() {
        Map<String, Object> properties = new TreeMap<>();
        properties.put("hilo.database.url", TestServers.postgres().url());
        properties.put("hilo.database.name", databaseName);
        properties.put("hilo.database.password", DATABASE_PASSWORD);
        properties.put("hilo.kafka.bootstrap-servers", TestServers.kafka().bootstrapServers());
        properties.put("hilo.kafka.topic-prefix", topicPrefix);
        properties.put("hilo.secret-key", SECRET_KEY);
        properties.put("hilo.data", data.toString());
        properties.put("hilo.security.issuer", TestTokens.ISSUER);
        properties.put("hilo.security.jwk-set-uri", TestTokens.jwkSetUri());
        return properties;
    }

    /** Reads the topic of this environment from its beginning. */
    public KafkaProbe probe(String topic) {
        return new KafkaProbe(TestServers.kafka().bootstrapServers(), topicPrefix + topic);
    }

    /** For tests that look into the database as one of its roles: {@code owner}, {@code api} or {@code stream}. */
    public String jdbcUrl(String role) {
        return "jdbc:%s/%s?user=hilo_%s_%s&password=%s"
                .formatted(TestServers.postgres().url(), databaseName, service, role, DATABASE_PASSWORD);
    }
}
