package dev.hilo.contact.duplicates;

import java.time.Instant;
import java.util.UUID;

/**
 * How far a comparison of all contacts with each other has come.
 *
 * @param contacts to compare
 * @param done of them
 */
record ScanView(UUID id, Instant startedAt, long contacts, long done, boolean finished) {

    static ScanView of(UUID id, Instant startedAt, long contacts, long waiting) {
        return new ScanView(id, startedAt, contacts, contacts - waiting, waiting == 0);
    }
}
