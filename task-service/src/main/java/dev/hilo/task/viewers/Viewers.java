package dev.hilo.task.viewers;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.security.Caller;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Callers, with the time zone of their profile or else of their organisation. */
@Repository
public class Viewers {

    private static final String FIND = """
            select coalesce((select u.time_zone from directory_users u where u.id = :me),
                            (select o.time_zone from directory_organisations o), 'UTC') as zone,
                   coalesce((select u.locale from directory_users u where u.id = :me),
                            (select o.locale from directory_organisations o), 'es') as locale
            """;

    private final ApiDatabase database;
    private final Clock clock;

    Viewers(ApiDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The caller, as of now; to be asked inside a transaction. */
    public Mono<Viewer> of(Caller caller) {
        return database.sql(FIND)
                .bind("me", Reach.user(caller))
                .map(row -> viewer(caller, row))
                .one();
    }

    private Viewer viewer(Caller caller, Readable row) {
        return new Viewer(
                caller,
                zone(Columns.text(row, "zone")),
                Columns.text(row, "locale").startsWith("en"),
                clock.instant());
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
