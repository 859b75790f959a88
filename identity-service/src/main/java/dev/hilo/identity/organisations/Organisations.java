package dev.hilo.identity.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The organisations: one's own, and for the operator all of them. */
@Repository
public class Organisations {

    private static final String OWN = """
            select id, name, operator, locale, time_zone, currency, country, created_at, version
              from organisations
            """;

    private static final String OWN_FOR_CHANGE = OWN + " for update";

    private static final String PAGE = OWN + """
             where id > :after
             order by id
             limit :limit
            """;

    private static final String OPERATOR = OWN + " where operator";

    private static final String ADD = """
            insert into organisations (id, name, operator)
            values (:id, :name, :operator)
            """;

    private static final String CHANGE = """
            update organisations
               set name = :name, locale = :locale, time_zone = :timeZone, currency = :currency, country = :country,
                   version = version + 1
             where id = :id
            """;

    private static final String NEXT_ID = "select uuidv7()";

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient everybody;
    private final JdbcClient own;

    Organisations(JdbcClient everybody, @Qualifier("organisationRows") JdbcClient own) {
        this.everybody = everybody;
        this.own = own;
    }

    /** The organisation that is worked for: the only one that row level security shows. */
    public Organisation own() {
        return own.sql(OWN).query(Organisations::organisation).single();
    }

    /** As {@link #own}, and nobody else changes it until the transaction ends. */
    Organisation ownForChange() {
        return own.sql(OWN_FOR_CHANGE).query(Organisations::organisation).single();
    }

    /** The organisation that runs the installation; nothing before the first start. */
    public Optional<Organisation> operator() {
        return everybody.sql(OPERATOR).query(Organisations::organisation).optional();
    }

    /** An id for a new one: it is worked for before its row is there. */
    public UUID nextId() {
        return everybody.sql(NEXT_ID).query(UUID.class).single();
    }

    List<Organisation> page(Optional<UUID> after, int limit) {
        return everybody
                .sql(PAGE)
                .param("after", after.orElse(BEFORE_ALL))
                .param("limit", limit)
                .query(Organisations::organisation)
                .list();
    }

    void add(UUID id, String name, boolean operator) {
        own.sql(ADD)
                .param("id", id)
                .param("name", name)
                .param("operator", operator)
                .update();
    }

    void change(Organisation organisation) {
        own.sql(CHANGE)
                .param("id", organisation.id())
                .param("name", organisation.name())
                .param("locale", organisation.locale())
                .param("timeZone", organisation.timeZone())
                .param("currency", organisation.currency())
                .param("country", organisation.country())
                .update();
    }

    private static Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Organisation(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getBoolean("operator"),
                row.getString("locale"),
                row.getString("time_zone"),
                row.getString("currency"),
                row.getString("country"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
