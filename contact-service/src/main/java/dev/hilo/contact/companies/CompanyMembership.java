package dev.hilo.contact.companies;

import java.util.UUID;

/** A contact's place at a company. */
public record CompanyMembership(UUID contactId, UUID companyId, boolean main, String role) {}
