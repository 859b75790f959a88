package dev.hilo.standalone.commands;

import dev.hilo.standalone.settings.Console;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what Maven says during a test run into a line per test class, the errors, and totals. */
final class TestOutput {
    private static final Pattern COUNTS =
            Pattern.compile("Tests run: (\\d+), Failures: (\\d+), Errors: (\\d+), Skipped: (\\d+)");
    private static final Pattern CLASS = Pattern.compile("Time elapsed: (\\S+) s.* -- in (\\S+)");
    private static final Pattern MODULE = Pattern.compile("\\[INFO\\] Building (\\S+) .*\\[(\\d+/\\d+)\\]");
    private static final Pattern RUNNING = Pattern.compile("\\[INFO\\] Running (\\S+)");

    private final Console console;
    private int passed;
    private int failed;
    private int skipped;

    TestOutput(Console console) {
        this.console = console;
    }

    void accept(String line) {
        Matcher counts = COUNTS.matcher(line);
        if (counts.find()) {
            Matcher ofClass = CLASS.matcher(line);
            if (ofClass.find()) {
                count(counts, ofClass);
            }
            return;
        }
        Matcher module = MODULE.matcher(line);
        if (module.find()) {
            console.say("%s (%s)".formatted(module.group(1), module.group(2)));
            return;
        }
        Matcher running = RUNNING.matcher(line);
        if (running.find()) {
            console.now("  … " + running.group(1));
        } else if (line.startsWith("[ERROR]")) {
            console.say(line);
        }
    }

    void finish() {
        console.now("");
    }

    String totals() {
        return "%d passed, %d failed, %d skipped".formatted(passed, failed, skipped);
    }

    private void count(Matcher counts, Matcher ofClass) {
        int broken = number(counts, 2) + number(counts, 3);
        int left = number(counts, 4);
        int good = number(counts, 1) - broken - left;
        passed += good;
        failed += broken;
        skipped += left;
        console.say("  %s %s  %d passed%s%s  %s s"
                .formatted(
                        broken == 0 ? "✓" : "✗",
                        ofClass.group(2),
                        good,
                        broken == 0 ? "" : ", %d failed".formatted(broken),
                        left == 0 ? "" : ", %d skipped".formatted(left),
                        ofClass.group(1)));
    }

    private static int number(Matcher counts, int group) {
        return Integer.parseInt(counts.group(group));
    }
}
