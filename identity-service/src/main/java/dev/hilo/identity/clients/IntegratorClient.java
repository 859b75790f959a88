package dev.hilo.identity.clients;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A program that works for an organisation.
 *
 * @param permissions patterns of its role
 */
public record IntegratorClient(
        String clientId, UUID org, String name, String role, List<String> permissions, Instant createdAt) {

    public IntegratorClient {
        permissions = List.copyOf(permissions);
    }
}
