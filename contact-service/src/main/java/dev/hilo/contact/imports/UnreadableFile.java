package dev.hilo.contact.imports;

/** A file that is not what it says it is. */
final class UnreadableFile extends RuntimeException {

    UnreadableFile(Throwable cause) {
        super(cause);
    }
}
