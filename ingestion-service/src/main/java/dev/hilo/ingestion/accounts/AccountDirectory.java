package dev.hilo.ingestion.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.hilo.ingestion.channel.Account;
import dev.hilo.ingestion.channel.Adapters;
import dev.hilo.ingestion.channel.ChannelAdapter;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Finds the account behind a webhook's address, from memory when it can.
 *
 * <p>What it says is at most five seconds old; a change made through this replica counts at once. While the database is
 * away the accounts known stay known, however old.
 */
@Component
public class AccountDirectory {

    private static final Logger LOG = LoggerFactory.getLogger(AccountDirectory.class);

    /** From this age on an account is read again, while those who ask are still told what is known. */
    private static final long WORTH_A_LOOK = Duration.ofSeconds(2).toNanos();

    private static final long TRUSTED = Duration.ofSeconds(5).toNanos();

    /** Who guesses addresses asks the database once a second for each of them, not more. */
    private static final long ABSENCE_TRUSTED = Duration.ofSeconds(1).toNanos();

    private static final Duration LONGEST_LOOK = Duration.ofSeconds(2);
    private static final int MOST_REMEMBERED = 50_000;

    private final Adapters adapters;
    private final KnownAccounts accounts;
    private final SecretBox box;
    private final Cache<Address, Entry> known =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();
    private final ConcurrentMap<Address, Mono<Entry>> looks = new ConcurrentHashMap<>();

    AccountDirectory(Adapters adapters, KnownAccounts accounts, SecretBox box) {
        this.adapters = adapters;
        this.accounts = accounts;
        this.box = box;
    }

    /** The account if it is known well enough to work with; without waiting. */
    public @Nullable OpenAccount inMemory(String channel, String key) {
        Address address = new Address(channel, key);
        Entry entry = known.getIfPresent(address);
        if (entry == null || entry.age() > TRUSTED) {
            return null;
        }
        if (entry.age() > WORTH_A_LOOK) {
            var _ = look(address).subscribe(_ -> {}, failure -> LOG.debug("{} was not read again", address, failure));
        }
        return entry.account();
    }

    /**
     * The account of an address, or nothing if there is none.
     *
     * @return fails if it is not known and the database does not answer
     */
    public Mono<OpenAccount> find(String channel, String key) {
        Address address = new Address(channel, key);
        Entry entry = known.getIfPresent(address);
        return entry != null && entry.age() < (entry.account() == null ? ABSENCE_TRUSTED : TRUSTED)
                ? Mono.justOrEmpty(entry.account())
                : look(address).mapNotNull(Entry::account);
    }

    /** The account with this id, read now; nothing if it was closed. */
    public Mono<OpenAccount> withId(UUID id) {
        return accounts.withId(id).mapNotNull(this::opened);
    }

    /** The accounts whose mail is fetched from a mailbox, read now. */
    public Flux<OpenAccount> withImap() {
        return accounts.withImap().mapNotNull(this::opened);
    }

    /** The accounts whose provider keeps templates, read now. */
    public Flux<OpenAccount> withTemplates() {
        return accounts.withTemplates().mapNotNull(this::opened);
    }

    /** The next who asks for it hears what the database says then. */
    void forget(Account account) {
        Address address = new Address(Adapters.name(account.channel()), account.key());
        var _ = looks.remove(address);
        known.invalidate(address);
    }

    /** One look at a time, however many wait for it. */
    private Mono<Entry> look(Address address) {
        return looks.computeIfAbsent(address, this::newLook);
    }

    private Mono<Entry> newLook(Address address) {
        return Mono.defer(() -> read(address))
                .timeout(LONGEST_LOOK)
                .onErrorResume(failure -> stillKnown(address, failure))
                .doOnNext(entry -> remember(address, entry))
                .doFinally(_ -> looks.remove(address))
                .cache();
    }

    private Mono<Entry> read(Address address) {
        return Mono.justOrEmpty(adapters.named(address.channel()))
                .flatMap(adapter -> accounts.at(adapter.channel(), address.key()))
                .map(found -> new Entry(opened(found), System.nanoTime()))
                .defaultIfEmpty(new Entry(null, System.nanoTime()));
    }

    private Mono<Entry> stillKnown(Address address, Throwable failure) {
        Entry entry = known.getIfPresent(address);
        if (entry == null || entry.account() == null) {
            return Mono.error(failure);
        }
        LOG.warn("{} could not be read again, what is known stays: {}", address, failure.toString());
        return Mono.just(new Entry(entry.account(), System.nanoTime()));
    }

    private void remember(Address address, Entry entry) {
        // Whoever was forgotten during the look may have changed since it was read.
        if (looks.containsKey(address)) {
            known.put(address, entry);
        }
    }

    private @Nullable OpenAccount opened(StoredAccount stored) {
        Account account = stored.account();
        ChannelAdapter adapter = adapters.of(account.channel()).orElse(null);
        return adapter == null
                ? null
                : new OpenAccount(
                        account, box.open(account.id(), stored.sealed()), adapter, adapter.rules(account.provider()));
    }

    private record Address(String channel, String key) {}

    /** Without an account: there was none at the time. */
    private record Entry(@Nullable OpenAccount account, long readAt) {

        long age() {
            return System.nanoTime() - readAt;
        }
    }
}
