package dev.hilo.standalone.commands;

import dev.hilo.standalone.settings.Console;
import dev.hilo.standalone.settings.Home;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** {@code ./hilo demo}. */
@Command(
        name = "demo",
        description = {
            "Posts realistic traffic of all channels through the real webhooks, correctly signed.",
            "At the end it prints what it sent and what the API shows, and says if they differ (exit code 1).",
            "",
            "  --people N     how many people write",
            "  --messages N   how many messages in all",
            "  --rate N       messages a second",
            "  --seed N       the same seed makes the same traffic",
            "  --watch        prints counts while it sends"
        })
public final class Demo implements Callable<Integer> {
    @Unmatched
    private List<String> more = new ArrayList<>();

    @Override
    public Integer call() {
        return new Benchmarks(Home.find(), new Console()).run("dev.hilo.benchmarks.Demo", more);
    }
}
