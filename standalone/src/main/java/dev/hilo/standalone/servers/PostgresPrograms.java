package dev.hilo.standalone.servers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * PostgreSQL's programs, unpacked from the class path once per version into the user's cache folder
 * ({@code HILO_CACHE}, else {@code XDG_CACHE_HOME/hilo}, else {@code ~/.cache/hilo}).
 */
final class PostgresPrograms {
    private static final Map<String, String> ARCHITECTURES =
            Map.of("amd64", "x86_64", "x86_64", "x86_64", "aarch64", "arm_64", "arm64", "arm_64");

    private final Path home;

    private PostgresPrograms(Path home) {
        this.home = home;
    }

    /** @throws ServerFailure when there are none for this kind of machine, or the disk refuses them */
    static PostgresPrograms unpacked() {
        String archive = archiveName();
        try {
            Path home = cache().resolve("postgresql-" + fingerprint(archive));
            if (!Files.isExecutable(home.resolve("bin/postgres"))) {
                unpack(archive, home);
            }
            return new PostgresPrograms(home);
        } catch (IOException e) {
            throw new ServerFailure("Could not unpack PostgreSQL into %s: %s".formatted(cache(), e.getMessage()), e);
        }
    }

    String path(String program) {
        return home.resolve("bin").resolve(program).toString();
    }

    private static String archiveName() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String architecture = System.getProperty("os.arch");
        return "/postgres-%s-%s.txz".formatted(system, ARCHITECTURES.getOrDefault(architecture, architecture));
    }

    private static Path cache() {
        String own = System.getenv("HILO_CACHE");
        if (own != null) {
            return Path.of(own);
        }
        String xdg = System.getenv("XDG_CACHE_HOME");
        return (xdg != null ? Path.of(xdg) : Path.of(System.getProperty("user.home"), ".cache")).resolve("hilo");
    }

    /** The checksum that the jar keeps of its entry: reading the archive itself would take longer than starting. */
    private static String fingerprint(String archive) throws IOException {
        URLConnection connection = locate(archive).openConnection();
        connection.setUseCaches(false);
        if (connection instanceof JarURLConnection jar) {
            try (JarFile file = jar.getJarFile()) {
                ZipEntry entry = file.getEntry(jar.getEntryName());
                return HexFormat.of().toHexDigits((int) entry.getCrc()) + "-" + entry.getSize();
            }
        }
        return Long.toString(connection.getContentLengthLong());
    }

    private static URL locate(String archive) {
        URL location = PostgresPrograms.class.getResource(archive);
        if (location == null) {
            throw new ServerFailure(
                    "There is no embedded PostgreSQL for this kind of machine (%s): set HILO_DATABASE_URL to use a server of yours."
                            .formatted(archive));
        }
        return location;
    }

    private static InputStream open(String archive) throws IOException {
        return locate(archive).openStream();
    }

    /** Several processes may do this at once: each unpacks beside the place, and the first one to rename wins. */
    private static void unpack(String archive, Path home) throws IOException {
        Path parent = Files.createDirectories(home.toAbsolutePath().getParent());
        Path beside = Files.createTempDirectory(parent, "unpacking-");
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(open(archive))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, beside);
            }
        }
        try {
            Files.move(beside, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException _) {
            Folders.delete(beside);
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("entry outside of the archive's folder: " + entry.getName());
        }
        Files.createDirectories(entry.isDirectory() ? target : target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(content, target);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
