package dev.hilo.ingestion.sending;

import dev.hilo.contracts.Topics;
import dev.hilo.contracts.channel.SendMessage;
import dev.hilo.ingestion.accounts.AccountDirectory;
import dev.hilo.ingestion.accounts.AccountHealth;
import dev.hilo.ingestion.accounts.OpenAccount;
import dev.hilo.ingestion.blobs.BlobMissing;
import dev.hilo.ingestion.channel.ChannelSender;
import dev.hilo.ingestion.channel.Outgoing;
import dev.hilo.ingestion.channel.SendOutcome;
import dev.hilo.platform.database.StreamDatabase;
import dev.hilo.platform.outbox.Outbox;
import dev.hilo.platform.outbox.OutboxRelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Brings one message to its provider and writes down what came of it, so that it is told once and for ever. */
@Component
class DeliverMessage {

    private static final Logger LOG = LoggerFactory.getLogger(DeliverMessage.class);
    private static final Duration WHILE_AWAY = Duration.ofSeconds(5);
    private static final Duration OUR_FAULT = Duration.ofSeconds(10);

    private final Scheduler blocking = Schedulers.fromExecutor(Executors.newVirtualThreadPerTaskExecutor());
    private final AccountDirectory accounts;
    private final AccountHealth health;
    private final Senders senders;
    private final AccountPace pace;
    private final AccountBreakers breakers;
    private final OutgoingFiles files;
    private final SendJournal journal;
    private final StreamDatabase database;
    private final Outbox outbox;
    private final OutboxRelay relay;
    private final SendingSettings settings;
    private final Clock clock;

    @SuppressWarnings("TooManyParameters") // wiring
    DeliverMessage(
            AccountDirectory accounts,
            AccountHealth health,
            Senders senders,
            AccountPace pace,
            AccountBreakers breakers,
            OutgoingFiles files,
            SendJournal journal,
            StreamDatabase database,
            Outbox outbox,
            OutboxRelay relay,
            SendingSettings settings,
            Clock clock) {
        this.accounts = accounts;
        this.health = health;
        this.senders = senders;
        this.pace = pace;
        this.breakers = breakers;
        this.files = files;
        this.journal = journal;
        this.database = database;
        this.outbox = outbox;
        this.relay = relay;
        this.settings = settings;
        this.clock = clock;
    }

    /** Completes when the message is settled, or put off. */
    Mono<Void> deliver(JournalEntry entry) {
        return accounts.withId(entry.message().account())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(account -> deliver(entry, account))
                .onErrorResume(fault -> ourFault(entry, fault));
    }

    private Mono<Void> deliver(JournalEntry entry, Optional<OpenAccount> account) {
        Optional<ChannelSender> sender = senders.of(entry.message().channel());
        if (account.isEmpty() || sender.isEmpty()) {
            return settle(entry.message(), Settled.failed("account-closed", "there is no account to send it on"));
        }
        return deliver(entry, account.get(), sender.get());
    }

    private Mono<Void> deliver(JournalEntry entry, OpenAccount account, ChannelSender sender) {
        SendMessage message = entry.message();
        if (!breakers.permit(message.account())) {
            return journal.postpone(message, jittered(WHILE_AWAY), "unreachable", "the provider does not answer");
        }
        Duration pause = pace.pauseBefore(message, sender.limits());
        if (!pause.isZero()) {
            breakers.giveBack(message.account());
            return journal.postpone(message, pause, "too-fast", "the channel's rate");
        }
        return Mono.usingWhen(files.of(message), found -> send(entry, account, sender, found), files::remove)
                .doOnError(_ -> breakers.giveBack(message.account()))
                .onErrorResume(
                        BlobMissing.class,
                        gone -> settle(message, Settled.failed("file-missing", "a file of it is not there any more")));
    }

    private Mono<Void> send(JournalEntry entry, OpenAccount account, ChannelSender sender, List<Outgoing.File> found) {
        Outgoing outgoing = new Outgoing(entry.message(), account.account(), account.secrets(), found);
        return journal.begin(entry.message(), settings.lease())
                .flatMap(mine -> mine ? handed(outgoing, sender) : leftToOthers(outgoing))
                .flatMap(outcome -> conclude(entry, outcome));
    }

    private Mono<SendOutcome> leftToOthers(Outgoing outgoing) {
        return Mono.fromRunnable(() -> breakers.giveBack(outgoing.account().id()));
    }

    private Mono<SendOutcome> handed(Outgoing outgoing, ChannelSender sender) {
        return Mono.fromCallable(() -> sender.send(outgoing))
                .subscribeOn(blocking)
                // A sender that throws did so before or after the message was handed over: nobody knows.
                .onErrorResume(fault -> {
                    LOG.error("{} could not be sent", outgoing, fault);
                    return Mono.just(new SendOutcome.Unknown(fault.getClass().getSimpleName()));
                })
                .doOnNext(outcome -> breakers.tell(outgoing.account().id(), outcome));
    }

    private Mono<Void> conclude(JournalEntry entry, SendOutcome outcome) {
        SendMessage message = entry.message();
        return switch (outcome) {
            case SendOutcome.Sent(var ref) -> settle(message, Settled.sent(ref));
            case SendOutcome.Unknown(var reason) -> settle(message, Settled.uncertain(reason));
            case SendOutcome.Refused(var code, var reason, var accountAtFault) -> {
                if (accountAtFault) {
                    health.failed(message.account(), "answers cannot be sent: %s %s".formatted(code, reason));
                }
                yield settle(message, Settled.failed(code, reason));
            }
            case SendOutcome.NotNow later -> putOff(entry, later);
        };
    }

    private Mono<Void> putOff(JournalEntry entry, SendOutcome.NotNow later) {
        if (later.providerAway()) {
            health.failed(entry.message().account(), "answers wait: %s %s".formatted(later.code(), later.reason()));
        }
        if (entry.since().plus(settings.patience()).isBefore(clock.instant())) {
            return settle(entry.message(), Settled.failed(later.code(), later.reason()));
        }
        Duration pause = later.after().isZero() ? backOff(entry.tries()) : later.after();
        return journal.postpone(entry.message(), jittered(pause), later.code(), Settled.clean(later.reason()));
    }

    /** Twice as long each time. */
    private Duration backOff(int tries) {
        long first = settings.retryAfter().toMillis();
        return Duration.ofMillis(Math.min(settings.longestPause().toMillis(), first << Math.min(tries, 20)));
    }

    /** Never quite the same for all, so that they do not come back together; never shorter than asked. */
    private static Duration jittered(Duration pause) {
        return pause.plusMillis(ThreadLocalRandom.current().nextLong(pause.toMillis() / 4 + 1));
    }

    /** Tells what a message came to, in the transaction that writes it down. */
    Mono<Void> settle(SendMessage message, Settled settled) {
        return journal.finish(message, settled)
                .filter(first -> first)
                .flatMap(_ -> outbox.append(
                                database, Topics.CHANNEL_INBOUND, List.of(settled.told(message, clock.instant())))
                        .thenReturn(true))
                .as(database::inTransaction)
                .doOnNext(_ -> relay.wake())
                .then();
    }

    /** The database or a disk is away. What was being sent is left to be found as uncertain. */
    private Mono<Void> ourFault(JournalEntry entry, Throwable fault) {
        LOG.warn("Message {} is sent later: {}", entry.message().messageId(), fault.toString());
        return journal.unclaim(entry.message(), OUR_FAULT).onErrorComplete();
    }
}
