package dev.hilo.benchmarks;

import dev.hilo.benchmarks.ingest.IngestBench;
import dev.hilo.benchmarks.resolve.ResolveBench;
import picocli.CommandLine.Option;

/** How much is measured; what nobody says is enough for a figure to trust. */
final class Sizes {

    @Option(names = "--connections", defaultValue = "64", description = "ingest: at once (${DEFAULT-VALUE})")
    int connections;

    @Option(
            names = "--warm-up",
            defaultValue = "40000",
            description = "requests of each kind, or messages, before the clock (${DEFAULT-VALUE})")
    int warmUp;

    @Option(names = "--rounds", defaultValue = "3", description = "of each kind, by turns (${DEFAULT-VALUE})")
    int rounds;

    @Option(names = "--requests", defaultValue = "30000", description = "ingest: a round (${DEFAULT-VALUE})")
    int requests;

    @Option(names = "--alone", description = "ingest: holds contact-service still meanwhile")
    boolean alone;

    @Option(names = "--messages", defaultValue = "60000", description = "resolve: a round (${DEFAULT-VALUE})")
    int messages;

    @Option(names = "--senders", defaultValue = "6000", description = "resolve: a round (${DEFAULT-VALUE})")
    int senders;

    @Option(names = "--rate", defaultValue = "300", description = "end-to-end: messages a second (${DEFAULT-VALUE})")
    int rate;

    @Option(
            names = "--seconds",
            defaultValue = "60",
            description = "end-to-end: how long; ingest: how long at half the rate, at most 20 (${DEFAULT-VALUE})")
    int seconds;

    @Option(names = "--contacts", defaultValue = "1000000", description = "flat: how many (${DEFAULT-VALUE})")
    long contacts;

    /** One account alone is flooded, which has a limit of its own. */
    int endToEndWarmUp() {
        return Math.min(warmUp, 4_000);
    }

    IngestBench.Settings ingest() {
        return new IngestBench.Settings(connections, warmUp, rounds, requests, Math.min(20, seconds));
    }

    ResolveBench.Settings resolve(boolean bare) {
        return new ResolveBench.Settings(warmUp, rounds, messages, senders, bare);
    }
}
