package dev.hilo.contact.duplicates;

/**
 * What an organisation wants done with duplicates.
 *
 * @param threshold probability from which a pair without any conflict is merged, in mode {@code AUTO}
 */
public record DuplicateSettings(DuplicateMode mode, double threshold) {

    static final DuplicateSettings DEFAULT = new DuplicateSettings(DuplicateMode.PROPOSE, 0.992);
}
