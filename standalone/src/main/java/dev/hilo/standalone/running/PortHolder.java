package dev.hilo.standalone.running;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who listens on a port. */
public final class PortHolder {
    private static final String LISTENING = "0A";
    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    private PortHolder() {}

    /** Whether nobody listens there, on this machine's own address or on all of them. */
    public static boolean isFree(int port) {
        return canListen(new InetSocketAddress(port))
                && canListen(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    /** Empty when the system does not tell, as for processes of other users. */
    public static Optional<ProcessHandle> of(int port) {
        return Files.exists(Path.of("/proc/net/tcp")) ? fromProc(port) : fromLsof(port);
    }

    /** In words: {@code process 4711 (nginx)}. */
    public static String described(int port) {
        return of(port).map(process -> "process %d (%s)".formatted(process.pid(), shortName(process)))
                .orElse("another program");
    }

    private static boolean canListen(InetSocketAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static String shortName(ProcessHandle process) {
        String line = CommandLine.of(process);
        String words = line.length() > 80 ? line.substring(0, 80) + "…" : line;
        return words.isEmpty() ? process.info().command().orElse("unknown") : words;
    }

    private static Optional<ProcessHandle> fromProc(int port) {
        List<String> inodes = Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(PortHolder::lines)
                .flatMap(line -> inode(line, port).stream())
                .toList();
        return ProcessHandle.allProcesses()
                .filter(process -> holdsAny(process.pid(), inodes))
                .findFirst();
    }

    /** A line of the system's table of connections: number, local address:port in hex, remote one, state, … inode. */
    static Optional<String> inode(String line, int port) {
        String[] fields = line.strip().split("\\s+", -1);
        boolean found = fields.length > INODE
                && fields[STATE].equals(LISTENING)
                && fields[LOCAL_ADDRESS].endsWith(String.format(Locale.ROOT, ":%04X", port));
        return found ? Optional.of("socket:[" + fields[INODE] + "]") : Optional.empty();
    }

    private static boolean holdsAny(long pid, List<String> inodes) {
        Path folder = Path.of("/proc", Long.toString(pid), "fd");
        try (Stream<Path> descriptors = Files.list(folder)) {
            return descriptors.anyMatch(descriptor -> inodes.contains(target(descriptor)));
        } catch (IOException _) {
            return false;
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException _) {
            return "";
        }
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file)).stream();
        } catch (IOException _) {
            return Stream.empty();
        }
    }

    private static Optional<ProcessHandle> fromLsof(int port) {
        return Output.of(List.of("lsof", "-nP", "-iTCP:" + port, "-sTCP:LISTEN", "-t"))
                .findFirst()
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())));
    }
}
