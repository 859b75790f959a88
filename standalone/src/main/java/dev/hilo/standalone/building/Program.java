package dev.hilo.standalone.building;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One build of one program, ready to be started.
 *
 * @param name of its process
 * @param folder it is started in, of this build alone
 * @param options of the virtual machine
 * @param entry the jar or class path and main class, relative to the folder
 */
public record Program(String name, Path folder, List<String> options, List<String> entry) {

    /** Classes loaded, linked and profiled ahead of time; only good for this build on this JDK. */
    Path cache() {
        return folder.resolve("start-up.aot");
    }

    public boolean hasCache() {
        return Files.exists(cache());
    }

    /** Java, the mark by which the process is found again, and the rest. */
    public List<String> command(String mark, List<String> arguments) {
        List<String> how = hasCache()
                ? List.of("-XX:AOTCache=" + cache().getFileName(), "-Xlog:aot=off", "-Xlog:cds=off")
                : List.of();
        return words(mark, how, arguments);
    }

    /** Starts, writes down what it needed for that, and ends. */
    List<String> trainingCommand(String mark, Path output, List<String> arguments) {
        return words(
                mark,
                List.of("-XX:AOTCacheOutput=" + output.getFileName(), "-Dspring.context.exit=onRefresh"),
                arguments);
    }

    private List<String> words(String mark, List<String> how, List<String> arguments) {
        List<String> words = new ArrayList<>(List.of(java(), mark));
        words.addAll(options);
        words.addAll(how);
        words.addAll(entry);
        words.addAll(arguments);
        return words;
    }

    /** The JDK this program runs on. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
