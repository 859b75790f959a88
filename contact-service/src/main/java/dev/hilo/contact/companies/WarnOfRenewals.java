package dev.hilo.contact.companies;

import dev.hilo.contracts.Topics;
import dev.hilo.platform.database.StreamDatabase;
import dev.hilo.platform.outbox.Outbox;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells ahead of time which contracts have to be renewed: the warning and its event stand or fall together. */
@Component
class WarnOfRenewals {

    private final StreamDatabase database;
    private final Renewals renewals;
    private final Outbox outbox;
    private final Clock clock;

    WarnOfRenewals(StreamDatabase database, Renewals renewals, Outbox outbox, Clock clock) {
        this.database = database;
        this.renewals = renewals;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    Mono<Void> warn() {
        return Mono.defer(() -> renewals.warn(clock.instant()))
                .flatMap(due -> outbox.append(database, Topics.CONTACT_EVENTS, due))
                .as(database::inTransaction);
    }
}
