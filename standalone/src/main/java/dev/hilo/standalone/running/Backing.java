package dev.hilo.standalone.running;

import dev.hilo.standalone.building.Program;
import dev.hilo.standalone.servers.Databases;
import dev.hilo.standalone.servers.EmbeddedPostgres;
import dev.hilo.standalone.servers.Postmaster;
import dev.hilo.standalone.servers.ServerFailure;
import dev.hilo.standalone.settings.Console;
import dev.hilo.standalone.settings.Port;
import dev.hilo.standalone.settings.Refusal;
import dev.hilo.standalone.settings.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** PostgreSQL and Kafka: our own, or somebody else's when the settings say so. */
public record Backing(Settings settings, Processes processes, Console console) {
    static final String BROKER = "broker";

    /** After a kill in the middle of much writing the broker reads its logs again. */
    private static final Duration BROKER_PATIENCE = Duration.ofMinutes(2);

    private static final Duration END_PATIENCE = Duration.ofMinutes(1);
    private static final int STEP_MILLIS = 50;

    /**
     * Starts both at once and returns when the databases are there. Services wait for Kafka by themselves, so they may
     * be started meanwhile.
     *
     * @return Kafka's start; {@link #requireNoFailure} tells what became of it
     */
    public CompletableFuture<Void> start(Program broker) {
        CompletableFuture<Void> kafka = CompletableFuture.runAsync(() -> startBroker(broker));
        startDatabase();
        return kafka;
    }

    /** Says why Kafka did not start, if it did not. */
    public static void requireNoFailure(CompletableFuture<Void> kafka) {
        if (kafka.isCompletedExceptionally()) {
            throw kafka.exceptionNow() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(kafka.exceptionNow());
        }
    }

    /** Whether there is nothing to start. */
    public boolean runs(Program broker) {
        return (!settings.ownDatabase() || postmaster().isPresent())
                && (!settings.ownKafka() || processes.runs(broker));
    }

    public void stop() {
        processes.stop(BROKER, END_PATIENCE);
        EmbeddedPostgres.stop(settings.postgres());
        processes.forget("postgres");
    }

    /** The postmaster of our own server. */
    public Optional<ProcessHandle> postmaster() {
        return EmbeddedPostgres.find(settings.postgres()) instanceof Postmaster.Running(long pid)
                ? ProcessHandle.of(pid)
                : Optional.empty();
    }

    /** Those it would listen on if it were started now. */
    public List<Port> portsNeeded() {
        List<Port> database = settings.ownDatabase() && postmaster().isEmpty() ? List.of(Port.POSTGRES) : List.of();
        List<Port> kafka = settings.ownKafka() && processes.find(BROKER).isEmpty()
                ? List.of(Port.KAFKA, Port.KAFKA_CONTROLLER)
                : List.of();
        return Stream.concat(database.stream(), kafka.stream()).toList();
    }

    private void startDatabase() {
        if (settings.ownDatabase()) {
            EmbeddedPostgres server = EmbeddedPostgres.start(settings.postgres());
            server.databases().provision(rolePassword());
            postmaster().ifPresent(process -> processes.remember("postgres", process));
            console.done("PostgreSQL");
        } else {
            provisionOutside();
            console.done("PostgreSQL at " + settings.databaseUrl());
        }
    }

    /** With an administrator's name the databases are made; without, they are there already. */
    private void provisionOutside() {
        Optional<String> administrator = settings.value("HILO_DATABASE_ADMIN_USER");
        if (administrator.isPresent()) {
            new Databases(
                            OutsideDatabase.jdbcUrl(settings.databaseUrl()),
                            administrator.get(),
                            settings.value("HILO_DATABASE_ADMIN_PASSWORD").orElse(""))
                    .provision(rolePassword());
        } else if (!settings.environment().containsKey("HILO_DATABASE_PASSWORD")) {
            throw new Refusal(
                    "HILO_DATABASE_URL names a server of yours: set HILO_DATABASE_ADMIN_USER and "
                            + "HILO_DATABASE_ADMIN_PASSWORD to have the databases made, or HILO_DATABASE_PASSWORD if they are.");
        }
    }

    private String rolePassword() {
        return settings.value("HILO_DATABASE_PASSWORD").orElseThrow();
    }

    private void startBroker(Program broker) {
        if (!settings.ownKafka()) {
            console.done("Kafka at " + settings.kafka());
            return;
        }
        if (processes.find(BROKER).isPresent() && !processes.runs(broker)) {
            processes.stop(BROKER, END_PATIENCE);
        }
        if (processes.find(BROKER).isEmpty()) {
            awaitBroker(processes.start(
                    broker,
                    List.of(
                            settings.broker().folder().toString(),
                            Integer.toString(settings.port(Port.KAFKA)),
                            Integer.toString(settings.port(Port.KAFKA_CONTROLLER))),
                    settings.forServices()));
        }
        console.done("Kafka");
    }

    private void awaitBroker(ProcessHandle broker) {
        long end = System.nanoTime() + BROKER_PATIENCE.toNanos();
        while (!accepts(settings.port(Port.KAFKA))) {
            if (!broker.isAlive() || System.nanoTime() > end) {
                throw new ServerFailure("Kafka did not start: %s (log: %s)"
                        .formatted(
                                Logs.lastComplaint(settings.home().log(BROKER)).orElse("it does not say why"),
                                settings.home().log(BROKER)));
            }
            Pause.millis(STEP_MILLIS);
        }
    }

    private static boolean accepts(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
