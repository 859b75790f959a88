package dev.hilo.standalone.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The services, in the order they are started; they are stopped the other way round. */
public enum Service {
    /** Answers few requests: the quick compiler alone starts it faster and keeps it smaller. */
    IDENTITY("identity-service", Port.IDENTITY, Port.IDENTITY, "-Xmx192m -XX:TieredStopAtLevel=1"),
    CONTACT("contact-service", Port.CONTACT, Port.CONTACT, "-Xmx512m"),
    /** Asked by people, not by floods: as identity. */
    DEAL("deal-service", Port.DEAL, Port.DEAL, "-Xmx256m -XX:TieredStopAtLevel=1"),
    TASK("task-service", Port.TASK, Port.TASK, "-Xmx256m -XX:TieredStopAtLevel=1"),
    INGESTION("ingestion-service", Port.INGESTION, Port.INGESTION, "-Xmx384m"),
    GATEWAY("gateway", Port.GATEWAY, Port.GATEWAY_MANAGEMENT, "-Xmx256m");

    private static final List<String> COMMON = List.of(
            "-XX:+UseSerialGC",
            "-Xss512k",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final String module;
    private final Port port;
    private final Port healthPort;
    private final String options;

    Service(String module, Port port, Port healthPort, String options) {
        this.module = module;
        this.port = port;
        this.healthPort = healthPort;
        this.options = options;
    }

    /** By the name people say: {@code contact}, or the module's. */
    public static Service named(String name) {
        return Arrays.stream(values())
                .filter(service -> service.label().equals(name) || service.module.equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no service \"%s\": say %s.".formatted(name, labels())));
    }

    public static String labels() {
        return String.join(", ", Arrays.stream(values()).map(Service::label).toList());
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String module() {
        return module;
    }

    public Port port() {
        return port;
    }

    /** Where {@code /actuator} is. */
    public Port healthPort() {
        return healthPort;
    }

    /** Of the virtual machine; the same when its start-up cache is made and when that is used. */
    public List<String> options() {
        return Stream.concat(COMMON.stream(), Stream.of(options.split(" ", -1))).toList();
    }
}
