package dev.hilo.contact.records;

import java.util.List;
import java.util.UUID;

/**
 * Somebody who is there already and may be the same person.
 *
 * @param contactId the person, where several contacts are one
 * @param probability 0 to 1
 * @param evidence what speaks for it
 */
record PossibleDuplicate(UUID contactId, String displayName, double probability, List<Evidence> evidence) {

    /** Something that both have. */
    record Evidence(String field, String value) {}
}
