package dev.hilo.benchmarks;

import dev.hilo.benchmarks.accounts.Accounts;
import dev.hilo.benchmarks.accounts.DemoAccounts;
import dev.hilo.benchmarks.checking.Comparison;
import dev.hilo.benchmarks.checking.DemoReport;
import dev.hilo.benchmarks.sending.Sending;
import dev.hilo.benchmarks.sending.SignedPosts;
import dev.hilo.benchmarks.sending.Tally;
import dev.hilo.benchmarks.sending.Watch;
import dev.hilo.benchmarks.surroundings.Api;
import dev.hilo.benchmarks.surroundings.NotPossible;
import dev.hilo.benchmarks.surroundings.Now;
import dev.hilo.benchmarks.surroundings.Surroundings;
import dev.hilo.benchmarks.traffic.Plan;
import dev.hilo.benchmarks.traffic.Traffic;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./hilo demo}: exit code 0 if the API shows what was sent, 1 if not, 2 if it was not possible to find out. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Posts realistic, correctly signed traffic of all channels through the real webhooks,",
            "prints what it sent and what the API shows, and says if they differ (exit code 1).",
            "The same seed and counts again are a provider's retries: nothing is shown twice."
        })
public final class Demo implements Callable<Integer> {

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Option(names = "--people", defaultValue = "200", description = "how many people write (${DEFAULT-VALUE})")
    private int people;

    @Option(names = "--messages", defaultValue = "2000", description = "how many messages in all (${DEFAULT-VALUE})")
    private int messages;

    @Option(names = "--rate", defaultValue = "200", description = "messages a second (${DEFAULT-VALUE})")
    private int rate;

    @Option(names = "--seed", defaultValue = "1", description = "another seed makes up other people (${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--patience",
            defaultValue = "60",
            description = "seconds to wait for the timelines (${DEFAULT-VALUE})")
    private int patience;

    @Option(names = "--watch", description = "prints what is sent while it is sent")
    private boolean watch;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Demo())
                .setExecutionExceptionHandler(Refusals::explained)
                .execute(arguments));
    }

    @Override
    public Integer call() {
        if (people < 1 || messages < 1 || rate < 1) {
            throw new NotPossible("--people, --messages and --rate must be at least 1.");
        }
        Surroundings surroundings = Surroundings.ofProcess();
        Api api = new Api(surroundings);
        var signing = new SignedPosts(surroundings.gateway(), DemoAccounts.open(new Accounts(api)));
        Traffic traffic = Traffic.of(Plan.at(Now.instant(), people, messages, seed));
        out.printf(
                "Posting %,d messages to %s, %,d a second …%n", traffic.ledger().size(), surroundings.gateway(), rate);
        var tally = new Tally();
        try (Watch _ = new Watch(tally, traffic, watch ? out : null)) {
            new Sending(signing, tally).send(traffic.posts(), rate);
        }
        out.println("Sent; waiting until the API shows it …");
        var result = new Comparison(api, traffic.ledger()).await(Duration.ofSeconds(patience));
        var report = new DemoReport(tally, traffic.ledger(), result);
        report.print(out);
        return report.isEqual() ? 0 : 1;
    }
}
