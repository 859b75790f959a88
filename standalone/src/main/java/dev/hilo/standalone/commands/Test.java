package dev.hilo.standalone.commands;

import dev.hilo.standalone.building.Maven;
import dev.hilo.standalone.settings.Console;
import dev.hilo.standalone.settings.Home;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** {@code ./hilo test}. */
@Command(
        name = "test",
        description = {
            "Builds everything, runs every test and every check, and prints the totals.",
            "More words go to Maven: ./hilo test -pl contact-service, ./hilo test -Dtest=TimelineTests"
        })
public final class Test implements Callable<Integer> {
    @Unmatched
    private List<String> more = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        Path root = Home.find().root();
        Path log = Files.createDirectories(root.resolve("target")).resolve("test.log");
        List<String> arguments = new ArrayList<>(List.of("verify", "--fail-at-end"));
        arguments.addAll(more);
        TestOutput output = new TestOutput(new Console());
        int exitCode;
        try (PrintWriter whole = new PrintWriter(Files.newBufferedWriter(log))) {
            exitCode = new Maven(root).run(arguments, line -> {
                whole.println(line);
                output.accept(line);
            });
        }
        output.finish();
        System.out.println(exitCode == 0 ? "All is well." : "Not all is well: everything that was said is in " + log);
        System.out.println(output.totals());
        return exitCode == 0 ? 0 : 1;
    }
}
