package dev.hilo.contact.companies;

import dev.hilo.contracts.contact.CompanyEvent.RenewalDue;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.database.StreamDatabase;
import dev.hilo.platform.ids.Ids;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Contracts that have to be agreed again, and the warnings that were given of it. */
@Repository
class Renewals {

    /**
     * Each contract is warned of at most once for each notice, whoever looks and however often; a contract that is
     * written down late is warned of once.
     */
    private static final String WARN = """
            with warned as (
                 insert into renewal_warnings (company_id, org_id, renewal_on, notice, warned_at)
                 select c.id, c.org_id, c.renewal_on, due.notice, :now
                   from companies c
                  cross join lateral (select min(days) as notice from unnest(array[60, 30, 7]) as days
                                       where days >= c.renewal_on - :today) due
                  where c.renewal_on between :today and :today + 60 and c.archived_at is null
                     on conflict do nothing
              returning company_id)
            select c.id, c.org_id, c.name, c.renewal_on
              from warned
              join companies c on c.id = warned.company_id
            """;

    private final StreamDatabase database;

    Renewals(StreamDatabase database) {
        this.database = database;
    }

    /** Gives the warnings that are due and have not been given, inside the caller's transaction. */
    Mono<List<RenewalDue>> warn(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return database.sql(WARN)
                .bind("now", now)
                .bind("today", today)
                .map(row -> due(row, now, today))
                .all()
                .collectList();
    }

    private static RenewalDue due(Readable row, Instant now, LocalDate today) {
        LocalDate renewal = Columns.optional(row, "renewal_on", LocalDate.class).orElse(today);
        return new RenewalDue(
                Ids.next(),
                Columns.uuid(row, "org_id"),
                now,
                Columns.uuid(row, "id"),
                Columns.text(row, "name"),
                renewal.toString(),
                Math.toIntExact(ChronoUnit.DAYS.between(today, renewal)));
    }
}
