package dev.hilo.contact.messages;

import dev.hilo.platform.database.StreamDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Makes the partitions of messages a year ahead, so that none is ever missing. */
@Repository
class MessagePartitions {

    private static final String CREATE = "select create_message_partitions(:until::date)";

    private final StreamDatabase database;
    private final Clock clock;

    MessagePartitions(StreamDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.DAYS)
    Mono<Void> createAhead() {
        LocalDate until = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusYears(1);
        return database.sql(CREATE).bind("until", until.toString()).then();
    }
}
