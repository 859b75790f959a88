package dev.hilo.ingestion.accounts;

import dev.hilo.ingestion.channel.Account;
import dev.hilo.ingestion.channel.Adapters;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A channel account as the API shows it.
 *
 * @param secretsSet names of the secrets that are set; their values are never shown
 * @param webhookUrl what to enter at the provider
 */
record AccountView(
        UUID id,
        String channel,
        String key,
        String name,
        String provider,
        Map<String, String> settings,
        List<String> secretsSet,
        String webhookUrl,
        StoredAccount.Health health,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static AccountView of(StoredAccount stored, String publicUrl) {
        Account account = stored.account();
        String channel = Adapters.name(account.channel());
        return new AccountView(
                account.id(),
                channel,
                account.key(),
                stored.name(),
                account.provider(),
                account.settings(),
                stored.secretNames(),
                "%s/webhooks/%s/%s".formatted(publicUrl, channel, account.key()),
                stored.health(),
                stored.createdAt(),
                stored.updatedAt(),
                stored.version());
    }
}
