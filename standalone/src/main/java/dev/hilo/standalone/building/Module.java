package dev.hilo.standalone.building;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A module of the build. What everything rests on counts as each one's own source. */
public record Module(Path root, String name) {
    private static final List<String> SHARED = List.of("contracts", "platform", "matching");
    private static final String STAMP = ".hilo-built";

    /** The program, when it was built. */
    public Optional<Path> jar() {
        Path target = target();
        if (!Files.isDirectory(target)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(this::isProgram).max(Comparator.comparing(Module::changed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether some source is younger than what was built of it. */
    public boolean isStale() {
        return jar().map(this::isOlderThanSources).orElse(true);
    }

    /** Maven leaves a jar alone that would come out the same, so its age alone does not tell. */
    void markBuilt() {
        try {
            Path stamp = target().resolve(STAMP);
            Files.deleteIfExists(stamp);
            Files.createFile(stamp);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOlderThanSources(Path jar) {
        Path stamp = target().resolve(STAMP);
        FileTime built =
                Files.exists(stamp) && changed(stamp).compareTo(changed(jar)) > 0 ? changed(stamp) : changed(jar);
        return sources().anyMatch(source -> changed(source).compareTo(built) > 0);
    }

    private Stream<Path> sources() {
        return Stream.concat(
                Stream.of(root.resolve("pom.xml")),
                Stream.concat(SHARED.stream(), Stream.of(name)).flatMap(this::sourcesOf));
    }

    private Stream<Path> sourcesOf(String module) {
        Path folder = root.resolve(module);
        return Stream.concat(filesIn(folder.resolve("src/main")), Stream.of(folder.resolve("pom.xml")))
                .filter(Files::exists);
    }

    private static Stream<Path> filesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isProgram(Path file) {
        String text = file.getFileName().toString();
        return text.startsWith(name) && text.endsWith(".jar") && !text.contains("-sources") && !text.contains("-tests");
    }

    private Path target() {
        return root.resolve(name).resolve("target");
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
