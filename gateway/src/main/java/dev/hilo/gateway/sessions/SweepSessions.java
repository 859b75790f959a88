package dev.hilo.gateway.sessions;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Removes what has expired. Every replica does it; they do not get into each other's way. */
@Repository
class SweepSessions {

    private static final Logger LOG = LoggerFactory.getLogger(SweepSessions.class);

    private static final String SWEEP_SESSIONS = """
            delete from sessions
             where expires_at < now()
            """;

    private static final String SWEEP_TOKENS = """
            delete from session_tokens
             where expires_at < now()
            """;

    private final DatabaseClient database;

    SweepSessions(DatabaseClient database) {
        this.database = database;
    }

    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT1M")
    Mono<Void> sweep() {
        return database.sql(SWEEP_SESSIONS)
                .then()
                .then(database.sql(SWEEP_TOKENS).then())
                .onErrorResume(SweepSessions::tryAgainNextTime);
    }

    private static Mono<Void> tryAgainNextTime(Throwable failure) {
        LOG.warn("Expired sessions were not removed: {}", failure.toString());
        return Mono.empty();
    }
}
