package dev.hilo.ingestion.accounts;

import dev.hilo.platform.database.Rows;
import dev.hilo.platform.database.StreamDatabase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What became of the posts of each account, as the API shows it. */
@Repository
class AccountTallies {

    private static final String ADD = """
            update channel_account as account
               set received = account.received + tally.received,
                   rejected = account.rejected + tally.rejected,
                   unparsed = account.unparsed + tally.unparsed,
                   last_received_at = greatest(account.last_received_at, tally.last_received_at),
                   last_error_at = coalesce(tally.last_error_at, account.last_error_at),
                   last_error = coalesce(tally.last_error, account.last_error)
              from unnest(:ids::uuid[], :received::bigint[], :rejected::bigint[], :unparsed::bigint[],
                          :receivedAt::text[]::timestamptz[], :errorAt::text[]::timestamptz[], :errors::text[])
                   as tally (id, received, rejected, unparsed, last_received_at, last_error_at, last_error)
             where account.id = tally.id
            """;

    private final StreamDatabase database;

    AccountTallies(StreamDatabase database) {
        this.database = database;
    }

    /** What is to be added to one account's numbers. */
    record Line(
            UUID account,
            long received,
            long rejected,
            long unparsed,
            @Nullable Instant lastReceivedAt,
            @Nullable Instant lastErrorAt,
            @Nullable String lastError) {}

    Mono<Void> add(List<Line> lines) {
        return Rows.of(lines)
                .uuid("ids", Line::account)
                .integer("received", Line::received)
                .integer("rejected", Line::rejected)
                .integer("unparsed", Line::unparsed)
                .time("receivedAt", Line::lastReceivedAt)
                .time("errorAt", Line::lastErrorAt)
                .text("errors", Line::lastError)
                .bindTo(database.sql(ADD))
                .then();
    }
}
