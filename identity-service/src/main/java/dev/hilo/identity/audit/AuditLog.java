package dev.hilo.identity.audit;

import dev.hilo.identity.access.Caller;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Who did what to whom, in the transaction that does it. */
@Repository
public class AuditLog {

    private static final String RECORD = """
            insert into audit_log (org_id, actor, actor_name, action, subject, details)
            values (:org, :actor, :actorName, :action, :subject, :details::jsonb)
            """;

    private final JdbcClient rows;
    private final JsonMapper json;

    AuditLog(@Qualifier("organisationRows") JdbcClient rows, JsonMapper json) {
        this.rows = rows;
        this.json = json;
    }

    /**
     * Remembers an act.
     *
     * @param action for example {@code user.created}
     * @param subject id of what it was done to
     * @param details nothing secret
     */
    public void record(Caller caller, String action, String subject, Map<String, ?> details) {
        rows.sql(RECORD)
                .param("org", caller.org())
                .param("actor", caller.subject())
                .param("actorName", caller.name())
                .param("action", action)
                .param("subject", subject)
                .param("details", json.writeValueAsString(details))
                .update();
    }
}
