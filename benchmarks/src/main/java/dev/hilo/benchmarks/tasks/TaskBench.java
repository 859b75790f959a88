package dev.hilo.benchmarks.tasks;

import dev.hilo.benchmarks.load.Latencies;
import dev.hilo.benchmarks.load.Latencies.Summary;
import dev.hilo.benchmarks.results.Figure;
import dev.hilo.benchmarks.surroundings.Answer;
import dev.hilo.benchmarks.surroundings.Api;
import dev.hilo.benchmarks.surroundings.NotPossible;
import dev.hilo.benchmarks.surroundings.Surroundings;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks for pages of the table, the board and a person's day, as the app does, through the gateway. */
public final class TaskBench {

    private static final String PART = "tasks";
    private static final int WARM_UP = 10;
    private static final int TIMES = 40;

    private static final List<Map<String, String>> PAGES = List.of(
            Map.of(),
            Map.of("sort", "-created"),
            Map.of("sort", "title", "done", "false"),
            Map.of("sort", "priority", "phase", "open,in_progress"),
            Map.of("assignee", "me", "done", "false"),
            Map.of("urgency", "overdue", "sort", "-updated"),
            Map.of("urgency", "soon", "priority", "high"),
            Map.of("tag", "t7", "sort", "title"),
            Map.of("q", "cliente 4711"),
            Map.of("dueFrom", "2026-01-01", "createdBy", "me"));

    private final Surroundings surroundings;
    private final Api api;
    private final long tasks;
    private final int reminders;
    private final PrintStream out;

    public TaskBench(Surroundings surroundings, Api api, long tasks, int reminders, PrintStream out) {
        this.surroundings = surroundings;
        this.api = api;
        this.tasks = tasks;
        this.reminders = reminders;
        this.out = out;
    }

    public List<Figure> measure() {
        // The organisation gets its states when it first asks.
        Latencies unused = new Latencies();
        ask("/api/v1/tasks/states", Map.of(), unused);
        List<Figure> figures = new ArrayList<>();
        try (var database = new TaskDatabase(surroundings)) {
            new TaskCrowd(database, out).fillUp(api.organisation(), tasks);
            figures.add(slowest().below(60));
            figures.add(p95("the board, p95", "/api/v1/tasks/board").below(80));
            figures.add(p95("my day, p95", "/api/v1/tasks/my-day").below(30));
            figures.addAll(new ReminderBench(surroundings, database, api.organisation(), out).measure(reminders));
        }
        return figures;
    }

    private Figure slowest() {
        Map<String, Double> found = new LinkedHashMap<>();
        for (Map<String, String> page : PAGES) {
            double p95 = times("/api/v1/tasks", page).p95();
            out.printf("  page %s: p95 %.1f ms%n", page, p95);
            found.put(page.toString(), p95);
        }
        double worst = found.values().stream().mapToDouble(value -> value).max().orElse(0);
        return Figure.of(PART, "a filtered and sorted page, the slowest kind, p95", worst, "ms");
    }

    private Figure p95(String name, String path) {
        return Figure.of(PART, name, times(path, Map.of()).p95(), "ms");
    }

    private Summary times(String path, Map<String, String> query) {
        for (int i = 0; i < WARM_UP; i++) {
            ask(path, query, new Latencies());
        }
        Latencies times = new Latencies();
        for (int i = 0; i < TIMES; i++) {
            ask(path, query, times);
        }
        return times.summary();
    }

    private void ask(String path, Map<String, String> query, Latencies times) {
        long start = System.nanoTime();
        Answer answer = api.get(path, query);
        times.add(System.nanoTime() - start);
        if (answer.status() != 200) {
            throw new NotPossible("GET %s answered %d: %s".formatted(path, answer.status(), answer.body()));
        }
    }
}
