package dev.hilo.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A whole Hilo on this machine, on ports and data of its own, run by the same command that people use. One for all
 * journeys of the JVM; stopped and deleted at its end.
 */
final class Installation {

    static final String ADMIN = "admin@hilo.local";
    static final String PASSWORD = "una-clave-de-prueba-larga";

    private static Installation running;

    private final Path root = Path.of(System.getProperty("hilo.root")).toAbsolutePath();
    private final Path data;
    private final Map<String, String> environment = new TreeMap<>();

    private Installation() throws IOException {
        data = Files.createTempDirectory("hilo-journey");
        List<Integer> free = freePorts(10);
        List<String> names = List.of(
                "HILO_PORT",
                "HILO_IDENTITY_PORT",
                "HILO_INGESTION_PORT",
                "HILO_CONTACT_PORT",
                "HILO_DEAL_PORT",
                "HILO_TASK_PORT",
                "HILO_GATEWAY_MANAGEMENT_PORT",
                "HILO_POSTGRES_PORT",
                "HILO_KAFKA_PORT",
                "HILO_KAFKA_CONTROLLER_PORT");
        for (int i = 0; i < names.size(); i++) {
            environment.put(names.get(i), "" + free.get(i));
        }
        environment.put("HILO_DATA", data.toString());
        environment.put("HILO_ADMIN_PASSWORD", PASSWORD);
        environment.put("HILO_TRAINING", "false");
        environment.put("HILO_WHATSAPP_URL", GraphPeer.started().url());
        environment.put("HILO_SENDING_LEASE", "30s");
    }

    static synchronized Installation up() {
        if (running == null) {
            try {
                Installation fresh = new Installation();
                Runtime.getRuntime().addShutdownHook(new Thread(fresh::removed));
                fresh.hilo("up", "--no-build");
                running = fresh;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return running;
    }

    String url() {
        return "http://localhost:" + environment.get("HILO_PORT");
    }

    String token() {
        return hilo("token").strip();
    }

    /** Ends a process as a power cut would. */
    void kill(String process) {
        try {
            long pid = Long.parseLong(Files.readString(data.resolve("run").resolve(process + ".pid"))
                    .strip());
            ProcessHandle handle = ProcessHandle.of(pid).orElseThrow();
            handle.destroyForcibly();
            handle.onExit().join();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Starts whatever does not run. */
    void revive() {
        hilo("up", "--no-build");
    }

    private String hilo(String... words) {
        List<String> command = new ArrayList<>(List.of(root.resolve("hilo").toString()));
        command.addAll(List.of(words));
        try {
            ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile());
            builder.environment().putAll(environment);
            Path errors = data.resolve("hilo.err");
            builder.redirectError(errors.toFile());
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes());
            if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException("hilo %s failed:\n%s\n%s\n%s"
                        .formatted(String.join(" ", words), output, Files.readString(errors), logTails()));
            }
            return output;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private String logTails() throws IOException {
        StringBuilder tails = new StringBuilder();
        try (Stream<Path> logs = Files.list(data.resolve("logs"))) {
            for (Path log : logs.toList()) {
                List<String> lines = Files.readAllLines(log);
                tails.append("--- ").append(log.getFileName()).append('\n');
                lines.subList(Math.max(0, lines.size() - 5), lines.size())
                        .forEach(line -> tails.append(line, 0, Math.min(600, line.length()))
                                .append('\n'));
            }
        }
        return tails.toString();
    }

    private void removed() {
        try {
            hilo("down");
            try (Stream<Path> files = Files.walk(data)) {
                files.sorted(java.util.Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        } catch (IOException | RuntimeException left) {
            System.err.println("The journey's installation was not removed: " + left);
        }
    }

    private static List<Integer> freePorts(int count) throws IOException {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(new ServerSocket(0));
            }
            return sockets.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            for (ServerSocket socket : sockets) {
                socket.close();
            }
        }
    }
}
