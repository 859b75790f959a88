package dev.hilo.identity.organisations;

import java.time.Instant;
import java.util.UUID;

/**
 * One of the organisations (tenants) of the installation.
 *
 * @param operator whether it runs the installation; exactly one does
 * @param locale {@code es} or {@code en}
 * @param timeZone of its days and months (IANA)
 * @param currency in which it adds up (ISO 4217)
 * @param country whose phone numbers need no prefix (ISO 3166)
 * @param version grows with every change
 */
public record Organisation(
        UUID id,
        String name,
        boolean operator,
        String locale,
        String timeZone,
        String currency,
        String country,
        Instant createdAt,
        int version) {}
