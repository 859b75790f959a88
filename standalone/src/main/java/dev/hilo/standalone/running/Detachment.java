package dev.hilo.standalone.running;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Words before a command that keep it alive when the terminal goes. */
final class Detachment {
    private static final List<Path> SETSID = List.of(Path.of("/usr/bin/setsid"), Path.of("/bin/setsid"));

    private Detachment() {}

    /** Both keep the process number of the command. */
    static List<String> prefix() {
        return SETSID.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> List.of(program.toString()))
                .orElseGet(() -> List.of("/bin/sh", "-c", "trap '' HUP INT; exec \"$@\"", "sh"));
    }
}
