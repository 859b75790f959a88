package dev.hilo.standalone.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The folder of one server: {@code data}, and beside it the superuser's password, readable by its owner only. */
record PostgresFolder(Path folder) {
    private static final String OWN_CONFIGURATION = "hilo.conf";

    Path data() {
        return folder.resolve("data");
    }

    boolean exists() {
        return Files.exists(data().resolve("PG_VERSION"));
    }

    /** Makes the cluster beside its place and renames it: an interrupted first start leaves nothing half made. */
    void create(PostgresCommands commands) {
        try {
            Files.createDirectories(folder);
            Path beside = folder.resolve("data.new");
            Folders.delete(beside);
            if (!Files.exists(passwordFile())) {
                writePassword();
            }
            commands.initialise(beside, passwordFile());
            Files.writeString(
                    beside.resolve("postgresql.conf"),
                    "\ninclude_if_exists = '%s'\n".formatted(OWN_CONFIGURATION),
                    StandardOpenOption.APPEND);
            Files.move(beside, data());
        } catch (IOException e) {
            throw new ServerFailure("Could not create the database folder %s: %s".formatted(folder, e), e);
        }
    }

    /** True when these are not the parameters the server had before. */
    boolean writeParameters(PostgresSettings settings) {
        Map<String, String> sorted = new TreeMap<>(settings.parameters());
        sorted.put("port", Integer.toString(settings.port()));
        String text = sorted.entrySet().stream()
                .map(line ->
                        "%s = '%s'\n".formatted(line.getKey(), line.getValue().replace("'", "''")))
                .collect(Collectors.joining());
        Path file = data().resolve(OWN_CONFIGURATION);
        try {
            boolean same = Files.exists(file) && Files.readString(file).equals(text);
            Files.writeString(file, text);
            return !same;
        } catch (IOException e) {
            throw new ServerFailure("Could not write %s: %s".formatted(file, e.getMessage()), e);
        }
    }

    Postmaster postmaster() {
        Path file = pidFile();
        if (!Files.exists(file)) {
            return new Postmaster.None();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            long pid = lines.isEmpty() ? 0 : Long.parseLong(lines.getFirst().strip());
            return isPostgres(pid) ? new Postmaster.Running(pid) : new Postmaster.Stale(pid);
        } catch (IOException | NumberFormatException _) {
            return new Postmaster.Stale(0);
        }
    }

    /** PostgreSQL refuses to start when the number in the file is alive, whatever program it belongs to. */
    void forgetPostmaster() {
        try {
            Files.deleteIfExists(pidFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String superuserPassword() {
        try {
            return Files.readString(passwordFile()).strip();
        } catch (IOException e) {
            throw new ServerFailure("The database password file %s cannot be read.".formatted(passwordFile()), e);
        }
    }

    private static boolean isPostgres(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().command())
                .filter(command -> command.contains("postgres"))
                .isPresent();
    }

    private void writePassword() throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.createFile(
                passwordFile(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile(), HexFormat.of().formatHex(random));
    }

    private Path passwordFile() {
        return folder.resolve("superuser.password");
    }

    private Path pidFile() {
        return data().resolve("postmaster.pid");
    }
}
