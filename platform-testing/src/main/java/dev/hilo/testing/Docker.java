package dev.hilo.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;

/** Whether containers can run here. {@code -Dhilo.test.servers=embedded} or {@code containers} decides by hand. */
final class Docker {
    private static final Once<Boolean> AVAILABLE = new Once<>(Docker::look);

    private Docker() {}

    static boolean isAvailable() {
        return AVAILABLE.get();
    }

    private static boolean look() {
        return switch (System.getProperty("hilo.test.servers", "any")) {
            case "embedded" -> false;
            case "containers" -> true;
            default -> hasAddress() && DockerClientFactory.instance().isDockerAvailable();
        };
    }

    /** Testcontainers logs a page of errors where there is no Docker at all: it is not even asked then. */
    private static boolean hasAddress() {
        String home = System.getProperty("user.home");
        return System.getenv("DOCKER_HOST") != null
                || Stream.of(
                                Path.of("/var/run/docker.sock"),
                                Path.of(home, ".docker/run/docker.sock"),
                                Path.of(home, ".docker/desktop/docker.sock"),
                                Path.of(home, ".testcontainers.properties"))
                        .anyMatch(Files::exists);
    }
}
