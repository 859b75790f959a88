package dev.hilo.contact.duplicates;

import dev.hilo.matching.BlockingKeys;
import dev.hilo.matching.Features;
import dev.hilo.matching.Terms;
import java.util.Set;
import java.util.UUID;

/**
 * A contact as it is compared.
 *
 * @param findable whether anybody should be told that it is there: not if it is archived or part of another
 * @param features of the person, with what all their contacts have
 */
record Profile(UUID id, UUID org, boolean findable, Features features) {

    long[] keys() {
        return findable ? BlockingKeys.of(features) : new long[0];
    }

    Set<Long> terms() {
        return findable ? Terms.of(features).keySet() : Set.of();
    }
}
