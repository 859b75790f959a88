package dev.hilo.contact.companies;

import java.util.UUID;

/** A company that is about to be changed. */
record StoredCompany(UUID id, CompanyRecord record, String searchText, boolean archived, long version) {}
