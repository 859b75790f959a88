package dev.hilo.ingestion.accounts;

import dev.hilo.contracts.channel.Channel;
import dev.hilo.ingestion.channel.Account;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** An account as somebody wants it to be. */
record AccountDraft(
        Channel channel,
        String key,
        String name,
        String provider,
        Map<String, String> settings,
        Map<String, String> secrets) {

    AccountDraft {
        settings = Map.copyOf(settings);
        secrets = Map.copyOf(secrets);
    }

    Account account(UUID id, UUID org) {
        return new Account(id, org, channel, key, provider, settings);
    }

    List<String> secretNames() {
        return secrets.keySet().stream().sorted().toList();
    }

    /** Without the values of the secrets. */
    @Override
    public String toString() {
        return "%s %s %s".formatted(channel, key, new TreeMap<>(settings));
    }
}
