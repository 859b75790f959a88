package dev.hilo.ingestion.mailboxes;

import dev.hilo.platform.database.Columns;
import dev.hilo.platform.database.StreamDatabase;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** How far each mailbox has been read, and which replica reads it. */
@Repository
class MailboxPlaces {

    /** One replica reads a mailbox; when it is gone, another goes on where it stopped. */
    private static final String TAKE = """
            insert into mailbox_places as p (account_id, owner, lease_until)
            values (:account, :owner, now() + :lease * interval '1 millisecond')
            on conflict (account_id) do update
               set owner = excluded.owner, lease_until = excluded.lease_until
             where p.owner = excluded.owner or p.lease_until < now()
            returning p.uid_validity, p.last_uid
            """;

    private static final String KEEP = """
            update mailbox_places
               set uid_validity = :validity, last_uid = :uid, changed_at = now()
             where account_id = :account and owner = :owner
            """;

    private static final String LEAVE = """
            update mailbox_places set lease_until = now() where account_id = :account and owner = :owner
            """;

    private final StreamDatabase database;

    MailboxPlaces(StreamDatabase database) {
        this.database = database;
    }

    /**
     * A place in a mailbox (RFC 3501, 2.3.1.1).
     *
     * @param validity of the numbers: with another one they mean other mails
     * @param uid the last mail that was told
     */
    record Place(long validity, long uid) {}

    /** The mailbox is the caller's for a while; empty if somebody else reads it. */
    Mono<Optional<Place>> take(UUID account, UUID owner, Duration lease) {
        return database.sql(TAKE)
                .bind("account", account)
                .bind("owner", owner)
                .bind("lease", lease.toMillis())
                .map(MailboxPlaces::place)
                .one();
    }

    private static Optional<Place> place(Readable row) {
        return Columns.optional(row, "uid_validity", Long.class)
                .map(validity -> new Place(validity, Columns.integer(row, "last_uid")));
    }

    /** False if the mailbox is not the caller's any more. */
    Mono<Boolean> keep(UUID account, UUID owner, Place place) {
        return database.sql(KEEP)
                .bind("account", account)
                .bind("owner", owner)
                .bind("validity", place.validity())
                .bind("uid", place.uid())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** Somebody else may read on. */
    Mono<Void> leave(UUID account, UUID owner) {
        return database.sql(LEAVE).bind("account", account).bind("owner", owner).then();
    }
}
