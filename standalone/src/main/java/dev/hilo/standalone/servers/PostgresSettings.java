package dev.hilo.standalone.servers;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a PostgreSQL lives and how it runs.
 *
 * @param folder holds the data and the superuser's password; survives restarts
 * @param log the server's own log file
 * @param parameters lines of postgresql.conf
 */
public record PostgresSettings(Path folder, Path log, int port, Map<String, String> parameters) {
    private static final Map<String, String> COMMON = Map.ofEntries(
            Map.entry("listen_addresses", "localhost"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("max_connections", "150"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("log_checkpoints", "off"),
            Map.entry("log_line_prefix", "%m [%p] %q%u@%d "),
            // Compiling a query costs more than any of ours takes.
            Map.entry("jit", "off"));

    private static final Map<String, String> DURABLE = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "shared_buffers", "128MB",
            "wal_compression", "on",
            "max_wal_size", "2GB",
            "checkpoint_timeout", "15min");

    private static final Map<String, String> THROWAWAY = Map.of(
            "fsync", "off",
            "synchronous_commit", "off",
            "full_page_writes", "off",
            "shared_buffers", "64MB",
            "autovacuum_naptime", "10s");

    public PostgresSettings {
        parameters = Map.copyOf(parameters);
    }

    /** For data that matters: what was committed is there after a power cut. */
    public static PostgresSettings durable(Path folder, int port) {
        return with(folder, port, DURABLE);
    }

    /** For tests: fast, and lost with the machine. */
    public static PostgresSettings throwaway(Path folder, int port) {
        return with(folder, port, THROWAWAY);
    }

    public PostgresSettings logTo(Path file) {
        return new PostgresSettings(folder, file, port, parameters);
    }

    private static PostgresSettings with(Path folder, int port, Map<String, String> some) {
        Map<String, String> all = new LinkedHashMap<>(COMMON);
        all.putAll(some);
        return new PostgresSettings(folder, folder.resolve("postgresql.log"), port, all);
    }
}
