package dev.hilo.standalone.building;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Changes when a program, its options or the JDK does: whatever makes a start-up cache worthless. */
final class Fingerprint {
    private Fingerprint() {}

    /** Reads the tables of contents only, which hold a checksum of each entry: the jars are large. */
    static String of(List<Path> jars, List<String> options) {
        Sum sum = new Sum(new CRC32C(), new CRC32C());
        sum.add(System.getProperty("java.vm.version"));
        options.forEach(sum::add);
        for (Path jar : jars) {
            sum.add(jar.getFileName().toString());
            addEntries(jar, sum);
        }
        return sum.text();
    }

    private static void addEntries(Path jar, Sum sum) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream().forEach(entry -> sum.add(identity(entry)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String identity(ZipEntry entry) {
        return entry.getName() + ' ' + entry.getSize() + ' ' + entry.getCrc();
    }

    /** Two checksums of different texts: one of 32 bits is too short to tell builds apart for ever. */
    private record Sum(CRC32C names, CRC32C mixed) {
        void add(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            names.update(bytes);
            mixed.update(bytes.length);
            mixed.update(bytes);
            mixed.update((int) names.getValue());
        }

        String text() {
            HexFormat hex = HexFormat.of();
            return hex.toHexDigits((int) names.getValue()) + hex.toHexDigits((int) mixed.getValue());
        }
    }
}
