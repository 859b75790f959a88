package dev.hilo.benchmarks.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was measured on, and what.
 *
 * @param commit of the repository, with {@code +} if there were changes; empty outside a repository
 */
public record Machine(int cores, String processor, long memoryMebibytes, String system, String java, String commit) {

    private static final Pattern MODEL = Pattern.compile("model name\\s*:\\s*(.+)");
    private static final Pattern TOTAL = Pattern.compile("MemTotal:\\s*(\\d+) kB");

    /** This one. */
    public static Machine here(Path root) {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                first(MODEL, "/proc/cpuinfo", System.getProperty("os.arch", "")),
                Long.parseLong(first(TOTAL, "/proc/meminfo", "0")) / 1024,
                System.getProperty("os.name", "") + ' ' + System.getProperty("os.version", ""),
                System.getProperty("java.vm.version", ""),
                commit(root));
    }

    private static String first(Pattern pattern, String file, String otherwise) {
        try {
            Matcher found = pattern.matcher(Files.readString(Path.of(file)));
            return found.find() ? found.group(1).strip() : otherwise;
        } catch (IOException _) {
            return otherwise;
        }
    }

    private static String commit(Path root) {
        String head = git(root, "rev-parse", "--short", "HEAD");
        return head.isEmpty() || git(root, "status", "--porcelain").isEmpty() ? head : head + '+';
    }

    private static String git(Path root, String... words) {
        String[] command = new String[words.length + 1];
        command[0] = "git";
        System.arraycopy(words, 0, command, 1, words.length);
        try {
            Process process = new ProcessBuilder(command)
                    .directory(root.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0 ? said : "";
        } catch (IOException _) {
            return "";
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
