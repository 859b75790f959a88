package dev.hilo.identity.tokens;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys of the installation, newest first. */
@Repository
class SigningKeys {

    private static final String ALL = """
            select id, sealed, created_at, signs_from
              from signing_keys
             order by signs_from desc, id
            """;

    private static final String ADD = """
            insert into signing_keys (id, sealed, created_at, signs_from)
            values (:id, :sealed, :createdAt, :signsFrom)
            """;

    private static final String REMOVE = "delete from signing_keys where id = :id";

    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(7101)";

    private final JdbcClient rows;

    SigningKeys(JdbcClient rows) {
        this.rows = rows;
    }

    List<SigningKey> all() {
        return rows.sql(ALL).query(SigningKeys::key).list();
    }

    /** No other replica changes the keys until the transaction ends. */
    void lock() {
        rows.sql(ONE_AT_A_TIME).query(rs -> {});
    }

    void add(SigningKey key) {
        rows.sql(ADD)
                .param("id", key.id())
                .param("sealed", key.sealed())
                .param("createdAt", at(key.createdAt()))
                .param("signsFrom", at(key.signsFrom()))
                .update();
    }

    void remove(String id) {
        rows.sql(REMOVE).param("id", id).update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static SigningKey key(ResultSet row, int number) throws SQLException {
        return new SigningKey(
                row.getString("id"),
                row.getString("sealed"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("signs_from", OffsetDateTime.class).toInstant());
    }
}
