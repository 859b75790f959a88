package dev.hilo.identity.organisations;

import java.time.Instant;
import java.util.UUID;

/**
 * One of the organisations (tenants) of the installation.
 *
 * @param operator whether it runs the installation; exactly one does
 */
public record Organisation(UUID id, String name, boolean operator, Instant createdAt) {}
