package dev.hilo.benchmarks.tasks;

import dev.hilo.benchmarks.results.Figure;
import dev.hilo.benchmarks.surroundings.NotPossible;
import dev.hilo.benchmarks.surroundings.Pause;
import dev.hilo.benchmarks.surroundings.Surroundings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Many reminders due within one minute, and task-service killed in the middle of it. */
final class ReminderBench {

    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Surroundings surroundings;
    private final TaskDatabase database;
    private final UUID org;
    private final PrintStream out;

    ReminderBench(Surroundings surroundings, TaskDatabase database, UUID org, PrintStream out) {
        this.surroundings = surroundings;
        this.database = database;
        this.org = org;
        this.out = out;
    }

    List<Figure> measure(int reminders) {
        long before = told();
        plan(reminders);
        long start = System.nanoTime();
        while (told() - before < reminders / 3) {
            giveUpAfter(start);
            Pause.of(LOOK);
        }
        kill();
        while (waiting() > 0) {
            giveUpAfter(start);
            Pause.of(LOOK);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf("  %,d reminders in %.1f s%n", reminders, seconds);
        long wrong = Math.abs(told() - before - reminders);
        return List.of(
                Figure.of("tasks", "until the last reminder of one minute was told, with a kill", seconds, "s")
                        .below(120),
                Figure.of("tasks", "reminders told more or less than once", (double) wrong, "")
                        .below(1));
    }

    private void plan(int reminders) {
        database.run("""
                insert into reminders (id, org_id, task_id, kind, fire_at)
                select uuidv7(), t.org_id, t.id, 'TASK_DUE_SOON', now() + random() * interval '60 seconds'
                  from (select id, org_id from tasks where org_id = '%s' and not done and archived_at is null limit %d) t
                """.formatted(org, reminders));
    }

    private long told() {
        return database.number("select count(*) from notifications where org_id = '%s'".formatted(org));
    }

    private long waiting() {
        return database.number(
                "select count(*) from reminders where org_id = '%s' and fire_at < now() + interval '90 seconds'"
                        .formatted(org));
    }

    private static void giveUpAfter(long start) {
        if (System.nanoTime() - start > PATIENCE.toNanos()) {
            throw new NotPossible("Reminders are not told: ./hilo status tells more.");
        }
    }

    /** As a machine dies; then it is started anew, as an operator would. */
    private void kill() {
        try {
            String pid = Files.readString(surroundings.data().resolve("run").resolve("task.pid"))
                    .strip();
            run("kill", "-9", pid);
            run(Path.of(Surroundings.root().toString(), "hilo").toString(), "up", "task");
        } catch (IOException e) {
            throw new NotPossible("task-service of this machine cannot be killed: %s".formatted(e.getMessage()));
        }
    }

    private static void run(String... command) throws IOException {
        try {
            int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (exit != 0) {
                throw new NotPossible("%s ended with %d.".formatted(String.join(" ", command), exit));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new NotPossible("Interrupted.");
        }
    }
}
