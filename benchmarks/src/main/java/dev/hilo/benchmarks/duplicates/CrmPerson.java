package dev.hilo.benchmarks.duplicates;

import java.util.List;

/** Somebody of a generated customer base, as they really are. */
record CrmPerson(
        boolean spanish,
        String given,
        String secondGiven,
        String family,
        String secondFamily,
        List<String> phones,
        List<String> emails,
        String birthDate,
        String street,
        String city,
        String postcode,
        String company) {}
