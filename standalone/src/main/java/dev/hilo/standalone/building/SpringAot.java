package dev.hilo.standalone.building;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** Whether a program was built with its beans worked out ahead of time. */
final class SpringAot {
    private SpringAot() {}

    static boolean isIn(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream().anyMatch(entry -> entry.getName().endsWith("__ApplicationContextInitializer.class"));
        }
    }
}
