package dev.hilo.standalone.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** initdb and pg_ctl, run in a way that PostgreSQL accepts from any user. */
record PostgresCommands(PostgresPrograms programs) {
    private static final int LOG_LINES_IN_A_FAILURE = 5;

    /** Sorting and case by Unicode, the same on every machine, whatever locales it has. */
    void initialise(Path data, Path passwordFile) {
        run(
                Duration.ofMinutes(2),
                "initdb",
                List.of(
                        "--pgdata=" + data,
                        "--username=" + EmbeddedPostgres.SUPERUSER,
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C",
                        "--no-instructions"));
    }

    /** Returns when the server accepts connections. */
    void start(Path data, Path log, Duration patience) {
        createFolderOf(log);
        Command.Outcome outcome = command(
                        patience.plusSeconds(10),
                        "pg_ctl",
                        List.of("start", "-w", "-t", seconds(patience), "-D", data.toString(), "-l", log.toString()))
                .run();
        if (!outcome.succeeded()) {
            throw new ServerFailure("PostgreSQL did not start: %s (log: %s)".formatted(lastLines(log), log));
        }
    }

    /** Ends connections, writes everything down, and waits for the end. */
    void stop(Path data) {
        run(Duration.ofSeconds(70), "pg_ctl", List.of("stop", "-w", "-t", "60", "-m", "fast", "-D", data.toString()));
    }

    private void run(Duration timeout, String program, List<String> arguments) {
        Command.Outcome outcome = command(timeout, program, arguments).run();
        if (!outcome.succeeded()) {
            throw new ServerFailure("%s %s failed: %s".formatted(program, arguments.getFirst(), outcome.output()));
        }
    }

    private Command command(Duration timeout, String program, List<String> arguments) {
        List<String> words = Stream.of(asSomebodyElse(), List.of(programs.path(program)), arguments)
                .flatMap(List::stream)
                .toList();
        return new Command(words, timeout);
    }

    /** PostgreSQL refuses to run as root. In a user namespace of its own root is nobody, and still owns its files. */
    private static List<String> asSomebodyElse() {
        return isRoot() ? List.of("unshare", "--user") : List.of();
    }

    private static boolean isRoot() {
        try {
            return "root".equals(Files.getOwner(Path.of("/proc/self")).getName());
        } catch (IOException _) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    private static void createFolderOf(Path log) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new ServerFailure("Could not create the folder of %s: %s".formatted(log, e.getMessage()), e);
        }
    }

    private static String lastLines(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join(" / ", lines.subList(Math.max(0, lines.size() - LOG_LINES_IN_A_FAILURE), lines.size()));
        } catch (IOException _) {
            return "no log was written";
        }
    }

    private static String seconds(Duration duration) {
        return Long.toString(duration.toSeconds());
    }
}
