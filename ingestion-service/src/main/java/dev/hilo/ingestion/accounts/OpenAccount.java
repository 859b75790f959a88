package dev.hilo.ingestion.accounts;

import dev.hilo.ingestion.channel.Account;
import dev.hilo.ingestion.channel.AccountRules;
import dev.hilo.ingestion.channel.ChannelAdapter;
import java.util.Map;

/**
 * An account ready for work.
 *
 * @param secrets in clear; they stay in memory
 * @param rules of its channel and provider
 */
public record OpenAccount(Account account, Map<String, String> secrets, ChannelAdapter adapter, AccountRules rules) {

    public OpenAccount {
        secrets = Map.copyOf(secrets);
    }

    /** Without the secrets: what is printed ends in logs. */
    @Override
    public String toString() {
        return "%s account %s (%s)".formatted(account.channel(), account.key(), account.id());
    }
}
