package dev.hilo.contact.companies;

import java.util.UUID;

/**
 * A company as its contacts carry it.
 *
 * @param searchText what its contacts are found by on its account
 */
public record KnownCompany(UUID id, String name, String searchText) {}
