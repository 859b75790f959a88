package dev.hilo.standalone.running;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads logs: JSON lines of services, and what a virtual machine says before there is a log. */
public final class Logs {
    private static final int TAIL_BYTES = 64 << 10;
    private static final int WHOLE_LINE = 400;
    private static final JsonMapper JSON = new JsonMapper();

    private Logs() {}

    /** The last thing that looks like the reason of an end; nothing when the log tells none. */
    public static Optional<String> lastComplaint(Path log) {
        List<String> lines = tail(log);
        return lines.reversed().stream()
                .filter(Logs::complains)
                .findFirst()
                .map(Logs::readable)
                .map(line -> line.length() > WHOLE_LINE ? line.substring(0, WHOLE_LINE) + "…" : line);
    }

    /** A JSON line as {@code time level logger message}; any other line as it is. */
    public static String readable(String line) {
        if (!line.startsWith("{")) {
            return line;
        }
        try {
            JsonNode entry = JSON.readTree(line);
            String stack = entry.path("stack_trace").asString("");
            return "%s %-5s %s %s%s"
                    .formatted(
                            entry.path("@timestamp").asString(""),
                            entry.path("level").asString(""),
                            shortened(entry.path("logger_name").asString("")),
                            entry.path("message").asString(""),
                            stack.isEmpty() ? "" : "\n" + stack.strip());
        } catch (JacksonException _) {
            return line;
        }
    }

    private static boolean complains(String line) {
        return line.contains("\"level\":\"ERROR\"")
                || line.contains(" ERROR ")
                || line.startsWith("Error")
                || line.startsWith("Exception in thread")
                || line.startsWith("Caused by");
    }

    private static String shortened(String logger) {
        return logger.substring(logger.lastIndexOf('.') + 1);
    }

    private static List<String> tail(Path log) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long from = Math.max(0, file.length() - TAIL_BYTES);
            byte[] bytes = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException _) {
            return List.of();
        }
    }
}
