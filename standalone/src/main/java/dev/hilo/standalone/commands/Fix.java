package dev.hilo.standalone.commands;

import dev.hilo.standalone.building.Maven;
import dev.hilo.standalone.settings.Home;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code ./hilo fix}. */
@Command(name = "fix", description = "Formats the sources as the build wants them.")
public final class Fix implements Callable<Integer> {
    @Override
    public Integer call() {
        return new Maven(Home.find().root()).run(List.of("-q", "spotless:apply"), System.out::println);
    }
}
