package dev.hilo.identity.clients;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which client works for which organisation. A registered client without a row here gets no token. */
@Repository
public class IntegratorClients {

    private static final String COLUMNS = """
            select client_id, org_id, integrator_clients.name as name, role, created_at, permissions
              from integrator_clients
              join roles using (org_id)
             where roles.name = role
            """;

    private static final String PAGE = COLUMNS + """
               and client_id > :after
             order by client_id
             limit :limit
            """;

    private static final String ONE = COLUMNS + " and client_id = :clientId";

    private static final String ADD = """
            insert into integrator_clients (client_id, org_id, name, role)
            values (:clientId, :org, :name, :role)
            on conflict do nothing
            """;

    private static final String REMOVE = "delete from integrator_clients where client_id = :clientId";

    private static final String UNREGISTER = "delete from oauth2_registered_client where client_id = :clientId";

    private final JdbcClient everybody;
    private final JdbcClient own;

    IntegratorClients(JdbcClient everybody, @Qualifier("organisationRows") JdbcClient own) {
        this.everybody = everybody;
        this.own = own;
    }

    /** Finds the client of a token request, whatever its organisation. */
    public Optional<IntegratorClient> find(String clientId) {
        return everybody
                .sql(ONE)
                .param("clientId", clientId)
                .query(IntegratorClients::client)
                .optional();
    }

    List<IntegratorClient> page(String after, int limit) {
        return own.sql(PAGE)
                .param("after", after)
                .param("limit", limit)
                .query(IntegratorClients::client)
                .list();
    }

    void add(String clientId, UUID org, String name, String role) {
        own.sql(ADD)
                .param("clientId", clientId)
                .param("org", org)
                .param("name", name)
                .param("role", role)
                .update();
    }

    boolean remove(String clientId) {
        return own.sql(REMOVE).param("clientId", clientId).update() == 1;
    }

    void unregister(String clientId) {
        everybody.sql(UNREGISTER).param("clientId", clientId).update();
    }

    private static IntegratorClient client(ResultSet row, int number) throws SQLException {
        return new IntegratorClient(
                row.getString("client_id"),
                row.getObject("org_id", UUID.class),
                row.getString("name"),
                row.getString("role"),
                List.of((String[]) row.getArray("permissions").getArray()),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
