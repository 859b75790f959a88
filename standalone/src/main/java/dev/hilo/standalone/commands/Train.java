package dev.hilo.standalone.commands;

import dev.hilo.standalone.running.Processes;
import dev.hilo.standalone.running.Training;
import dev.hilo.standalone.settings.Home;
import dev.hilo.standalone.settings.Settings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** What {@code ./hilo up} leaves behind itself to make the next start quicker. */
@Command(name = "train", hidden = true, description = "Makes the start-up caches.")
public final class Train implements Callable<Integer> {
    @Override
    public Integer call() {
        Home home = Home.find();
        new Training(Settings.read(home), new Processes(home)).run();
        return 0;
    }
}
