package dev.hilo.matching;

import java.util.Set;

/**
 * What one source says of a person, as it was written. Empty where it says nothing.
 *
 * @param ids that belong to one person only, each with its kind before a colon: a channel's, a network's, a state's
 * @param birthDate as yyyy-MM-dd or yyyyMMdd, possibly mistyped
 * @param street with or without the number of the house
 */
public record PersonRecord(
        String given,
        String family,
        Set<String> emails,
        Set<String> phones,
        Set<String> ids,
        String birthDate,
        String house,
        String street,
        String addressLine,
        String city,
        String postcode,
        String state,
        String company,
        String occupation) {

    public PersonRecord {
        emails = Set.copyOf(emails);
        phones = Set.copyOf(phones);
        ids = Set.copyOf(ids);
    }
}
