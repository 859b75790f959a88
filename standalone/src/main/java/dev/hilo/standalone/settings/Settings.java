package dev.hilo.standalone.settings;

import dev.hilo.standalone.servers.KafkaSettings;
import dev.hilo.standalone.servers.PostgresSettings;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the environment says, what the secrets file says, and what nobody said.
 *
 * @param environment variables of the shell; they win
 */
public record Settings(Home home, Secrets secrets, Map<String, String> environment) {
    private static final String DATABASE_URL = "HILO_DATABASE_URL";
    private static final String KAFKA = "HILO_KAFKA_BOOTSTRAP_SERVERS";

    /** For starting: makes the secrets that are missing. */
    public static Settings make(Home home) {
        home.create();
        return new Settings(home, Secrets.loadOrMake(home.secrets()), System.getenv());
    }

    /** For looking: makes nothing. */
    public static Settings read(Home home) {
        return new Settings(home, Secrets.load(home.secrets()), System.getenv());
    }

    public Optional<String> value(String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .or(() -> Optional.ofNullable(secrets.values().get(name)));
    }

    public int port(Port port) {
        String text = value(port.variable()).orElse("");
        if (text.isEmpty()) {
            return port.usual();
        }
        if (!text.matches("\\d{1,5}")) {
            throw new Refusal("%s must be a port number, not \"%s\".".formatted(port.variable(), text));
        }
        return Integer.parseInt(text);
    }

    /** Where people and providers reach the gateway. */
    public String publicUrl() {
        return value("HILO_PUBLIC_URL").orElseGet(() -> "http://localhost:" + port(Port.GATEWAY));
    }

    /** Where this machine reaches the gateway, whatever stands before it. */
    public String gatewayUrl() {
        return "http://localhost:" + port(Port.GATEWAY);
    }

    public boolean ownDatabase() {
        return value(DATABASE_URL).isEmpty();
    }

    public boolean ownKafka() {
        return value(KAFKA).isEmpty();
    }

    public String databaseUrl() {
        return value(DATABASE_URL).orElseGet(() -> "postgresql://localhost:" + port(Port.POSTGRES));
    }

    public String kafka() {
        return value(KAFKA).orElseGet(() -> "localhost:" + port(Port.KAFKA));
    }

    public PostgresSettings postgres() {
        return PostgresSettings.durable(home.data().resolve("postgres"), port(Port.POSTGRES))
                .logTo(home.log("postgres"));
    }

    public KafkaSettings broker() {
        return new KafkaSettings(home.data().resolve("kafka"), port(Port.KAFKA), port(Port.KAFKA_CONTROLLER));
    }

    /** What every service and tool is given. */
    public Map<String, String> forServices() {
        Map<String, String> all = new TreeMap<>(secrets.values());
        for (Port port : Port.values()) {
            all.put(port.variable(), Integer.toString(port(port)));
        }
        all.put("HILO_GATEWAY_PORT", Integer.toString(port(Port.GATEWAY)));
        all.put("HILO_PUBLIC_URL", publicUrl());
        all.put("HILO_IDENTITY_URL", "http://localhost:" + port(Port.IDENTITY));
        all.put("HILO_INGESTION_URL", "http://localhost:" + port(Port.INGESTION));
        all.put("HILO_CONTACT_URL", "http://localhost:" + port(Port.CONTACT));
        all.put("HILO_DEAL_URL", "http://localhost:" + port(Port.DEAL));
        all.put("HILO_TASK_URL", "http://localhost:" + port(Port.TASK));
        all.put(DATABASE_URL, databaseUrl());
        all.put(KAFKA, kafka());
        all.put("HILO_APP_FOLDER", home.root().resolve("web/dist").toString());
        all.put("HILO_LOG_FORMAT", "logstash");
        environment.forEach((name, value) -> {
            if (name.startsWith("HILO_") && !value.isBlank()) {
                all.put(name, value);
            }
        });
        all.put("HILO_DATA", home.data().toString());
        return all;
    }
}
