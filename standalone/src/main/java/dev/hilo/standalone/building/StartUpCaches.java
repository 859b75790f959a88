package dev.hilo.standalone.building;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Makes the JDK's start-up cache of a program by a training run: it starts, reaches its database, and ends. */
public final class StartUpCaches {
    private static final int LONGEST_MINUTES = 5;

    private StartUpCaches() {}

    /**
     * True when the program has its cache now. It runs behind everything else: nothing waits for it.
     *
     * @param mark by which the process is found again
     * @param arguments of the training run
     */
    public static boolean train(
            Program program, String mark, List<String> arguments, Map<String, String> environment, Path log) {
        Path output = program.folder().resolve("start-up.aot.new");
        try {
            if (run(program, program.trainingCommand(mark, output, arguments), environment, log)
                    && Files.exists(output)) {
                Files.move(output, program.cache(), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new IllegalStateException("No start-up cache for " + program.name(), e);
        }
        return program.hasCache();
    }

    private static boolean run(Program program, List<String> command, Map<String, String> environment, Path log)
            throws IOException {
        List<String> words = new ArrayList<>(List.of("nice", "-n", "19"));
        words.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(program.folder().toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return false;
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return false;
        }
        return process.exitValue() == 0;
    }
}
