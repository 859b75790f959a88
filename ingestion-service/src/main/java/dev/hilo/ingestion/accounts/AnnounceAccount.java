package dev.hilo.ingestion.accounts;

import dev.hilo.contracts.Topics;
import dev.hilo.contracts.channel.ChannelResource.AccountChanged;
import dev.hilo.ingestion.channel.Account;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.ids.Ids;
import dev.hilo.platform.outbox.Outbox;
import dev.hilo.platform.outbox.OutboxRelay;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells whoever writes to customers what there is to write with, in the transaction that changes it. */
@Component
class AnnounceAccount {

    private final ApiDatabase database;
    private final Outbox outbox;
    private final OutboxRelay relay;
    private final Clock clock;

    AnnounceAccount(ApiDatabase database, Outbox outbox, OutboxRelay relay, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.relay = relay;
        this.clock = clock;
    }

    Mono<Void> open(StoredAccount stored) {
        return tell(stored, stored.version(), false);
    }

    /** @param stored as it was before */
    Mono<Void> closed(StoredAccount stored) {
        return tell(stored, stored.version() + 1, true);
    }

    /** What was told is committed. */
    void wake() {
        relay.wake();
    }

    private Mono<Void> tell(StoredAccount stored, long version, boolean closed) {
        Account account = stored.account();
        AccountChanged event = new AccountChanged(
                Ids.next(),
                account.org(),
                clock.instant(),
                account.id(),
                account.channel(),
                stored.name(),
                address(account),
                sends(account, Set.copyOf(stored.secretNames())),
                closed,
                version);
        return outbox.append(database, Topics.CHANNEL_RESOURCES, List.of(event));
    }

    private static String address(Account account) {
        return switch (account.channel()) {
            case EMAIL -> account.settings().getOrDefault("address", "");
            case TELEGRAM -> account.settings().getOrDefault("botUsername", "");
            case WHATSAPP -> account.settings().getOrDefault("displayPhoneNumber", "");
            case WEBCHAT -> "";
        };
    }

    private static boolean sends(Account account, Set<String> secrets) {
        return switch (account.channel()) {
            case EMAIL ->
                account.settings().containsKey("smtpHost") && account.settings().containsKey("address");
            case TELEGRAM -> secrets.contains("botToken");
            case WHATSAPP ->
                secrets.contains("accessToken") && account.settings().containsKey("phoneNumberId");
            case WEBCHAT -> true;
        };
    }
}
