package dev.hilo.benchmarks;

import dev.hilo.benchmarks.surroundings.NotPossible;
import picocli.CommandLine;

/** Says in a sentence why something is not possible; everything else flies. */
final class Refusals {

    private static final int NOT_POSSIBLE = 2;

    private Refusals() {}

    static int explained(Exception failure, CommandLine command, CommandLine.ParseResult ignored) throws Exception {
        if (failure instanceof NotPossible) {
            command.getErr().println(failure.getMessage());
            return NOT_POSSIBLE;
        }
        throw failure;
    }
}
