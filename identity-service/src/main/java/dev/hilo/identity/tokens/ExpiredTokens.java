package dev.hilo.identity.tokens;

import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** Sweeps out what the authorization server remembers of tokens that are no good any more. */
@Repository
class ExpiredTokens {

    private static final String SWEEP = """
            delete from oauth2_authorization
             where greatest(authorization_code_expires_at, access_token_expires_at, refresh_token_expires_at)
                   < now() - interval '1 hour'
            """;

    private final JdbcClient rows;

    ExpiredTokens(JdbcClient rows) {
        this.rows = rows;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void sweep() {
        rows.sql(SWEEP).update();
    }
}
