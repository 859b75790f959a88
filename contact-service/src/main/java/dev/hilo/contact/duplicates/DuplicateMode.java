package dev.hilo.contact.duplicates;

/** What an organisation wants done with duplicates. */
public enum DuplicateMode {
    OFF,
    PROPOSE,
    AUTO
}
