package dev.hilo.standalone.servers;

import java.time.Duration;

/**
 * A PostgreSQL server on localhost. It is a daemon of its own: it outlives this process until {@link #close()} or
 * {@link #stop} ends it, and {@link #start} finds it again.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    /** The superuser; row level security does not hold for it, so the product never connects as it. */
    public static final String SUPERUSER = "postgres";

    /** Recovery after a crash in the middle of much writing may take this long. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final PostgresSettings settings;
    private final PostgresFolder folder;

    private EmbeddedPostgres(PostgresSettings settings, PostgresFolder folder) {
        this.settings = settings;
        this.folder = folder;
    }

    /**
     * Starts the server on its data, or makes the data first; a server already running there with these settings is
     * taken over, one with others is restarted.
     *
     * @throws ServerFailure in a sentence that says what to do
     */
    public static EmbeddedPostgres start(PostgresSettings settings) {
        PostgresCommands commands = new PostgresCommands(PostgresPrograms.unpacked());
        PostgresFolder folder = new PostgresFolder(settings.folder());
        if (!folder.exists()) {
            folder.create(commands);
        }
        boolean changed = folder.writeParameters(settings);
        switch (folder.postmaster()) {
            case Postmaster.Running _
            when changed -> {
                commands.stop(folder.data());
                commands.start(folder.data(), settings.log(), PATIENCE);
            }
            case Postmaster.Running _ -> {}
            case Postmaster.Stale _ -> {
                folder.forgetPostmaster();
                commands.start(folder.data(), settings.log(), PATIENCE);
            }
            case Postmaster.None _ -> commands.start(folder.data(), settings.log(), PATIENCE);
        }
        return new EmbeddedPostgres(settings, folder);
    }

    /** Ends the server that runs on this folder's data, if one does. */
    public static void stop(PostgresSettings settings) {
        PostgresFolder folder = new PostgresFolder(settings.folder());
        switch (folder.postmaster()) {
            case Postmaster.Running _ -> new PostgresCommands(PostgresPrograms.unpacked()).stop(folder.data());
            case Postmaster.Stale _ -> folder.forgetPostmaster();
            case Postmaster.None _ -> {}
        }
    }

    /** What runs on this folder's data, if anything does. */
    public static Postmaster find(PostgresSettings settings) {
        return new PostgresFolder(settings.folder()).postmaster();
    }

    /** The superuser's, of the server whose folder this is. */
    public static String password(PostgresSettings settings) {
        return new PostgresFolder(settings.folder()).superuserPassword();
    }

    public int port() {
        return settings.port();
    }

    public String password() {
        return folder.superuserPassword();
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(settings.port(), database);
    }

    public Databases databases() {
        return new Databases(jdbcUrl("postgres"), SUPERUSER, password());
    }

    @Override
    public void close() {
        stop(settings);
    }
}
