package dev.hilo.identity.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/**
 * Counts sign-ins by whom and from where, and makes those wait who fail too often. An attempt counts before its
 * password is looked at, so that many at once do not slip through; a successful one is taken off again.
 */
@Repository
class LoginAttempts {

    // 30 s after the last free attempt, twice as long after each more, a quarter of an hour at most.
    private static final String COUNT = """
            insert into login_attempts as known (key, failures, blocked_until, last_at)
            values (:key, 1, :now, :now)
                on conflict (key) do update
               set failures = case when known.last_at < :now - interval '1 day' then 1 else known.failures + 1 end,
                   blocked_until = case
                       when known.last_at < :now - interval '1 day' or known.failures + 1 < :free then :now
                       else :now + least(interval '15 minutes',
                                         interval '30 seconds' * power(2, least(known.failures + 1 - :free, 10)))
                   end,
                   last_at = :now
             where known.blocked_until <= :now
            """;

    private static final String BLOCKED_UNTIL = "select blocked_until from login_attempts where key = :key";

    private static final String FORGET = "delete from login_attempts where key = :key";

    private static final String TAKE_OFF = """
            update login_attempts
               set failures = greatest(0, failures - 1), blocked_until = least(blocked_until, :now)
             where key = :key
            """;

    private static final String SWEEP = "delete from login_attempts where last_at < :before";

    private static final int FREE_FOR_ACCOUNT = 5;
    private static final int FREE_FOR_ADDRESS = 60;
    private static final Duration REMEMBERED = Duration.ofDays(2);

    private final JdbcClient rows;
    private final Clock clock;

    LoginAttempts(JdbcClient rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Counts an attempt.
     *
     * @param address the network address it comes from
     * @return how long to wait before the next; zero: this one may go on
     */
    Duration begin(String email, String address) {
        Duration wait = count(ofAddress(address), FREE_FOR_ADDRESS);
        return wait.isZero() ? count(ofAccount(email, address), FREE_FOR_ACCOUNT) : wait;
    }

    /** The attempt was right. */
    void succeeded(String email, String address) {
        rows.sql(FORGET).param("key", ofAccount(email, address)).update();
        rows.sql(TAKE_OFF)
                .param("key", ofAddress(address))
                .param("now", at(clock.instant()))
                .update();
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void sweep() {
        rows.sql(SWEEP).param("before", at(clock.instant().minus(REMEMBERED))).update();
    }

    private Duration count(String key, int free) {
        Instant now = clock.instant();
        int counted = rows.sql(COUNT)
                .param("key", key)
                .param("now", at(now))
                .param("free", free)
                .update();
        return counted == 1
                ? Duration.ZERO
                : Duration.between(now, blockedUntil(key)).plusSeconds(1);
    }

    private Instant blockedUntil(String key) {
        return rows.sql(BLOCKED_UNTIL)
                .param("key", key)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String ofAccount(String email, String address) {
        return digest("account\n" + email + "\n" + address);
    }

    private static String ofAddress(String address) {
        return digest("address\n" + address);
    }

    private static String digest(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
