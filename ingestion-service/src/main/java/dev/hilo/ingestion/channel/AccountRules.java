package dev.hilo.ingestion.channel;

import java.util.Set;

/**
 * The names that an account's configuration may hold. A secret is written and never read back.
 *
 * @param bodyLimit the largest post accepted, in bytes
 */
public record AccountRules(
        Set<String> requiredSecrets,
        Set<String> optionalSecrets,
        Set<String> requiredSettings,
        Set<String> optionalSettings,
        Set<String> contentTypes,
        int bodyLimit) {}
