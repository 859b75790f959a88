package dev.hilo.ingestion.media;

import java.nio.file.Path;

/**
 * A file that came.
 *
 * @param type as the provider's server says; may be empty
 * @param sha256 lower-case hex
 */
record Fetched(Path file, String type, long size, String sha256) {}
