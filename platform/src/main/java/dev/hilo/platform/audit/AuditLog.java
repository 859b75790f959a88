package dev.hilo.platform.audit;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.security.Caller;
import java.util.Map;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Who did what to the configuration, in the transaction in which it was done. */
@Repository
public class AuditLog {

    private static final String APPEND = """
            insert into audit_log (org_id, actor, actor_name, action, subject, details)
            values (:org, :actor, :name, :action, :subject, :details::jsonb)
            """;

    private final ApiDatabase database;
    private final JsonMapper json;

    AuditLog(ApiDatabase database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * To be called inside the transaction of the act.
     *
     * @param action for example {@code channel.created}
     * @param subject what it was done to
     * @param details names of what changed; never a secret
     */
    public Mono<Void> append(Caller actor, String action, Object subject, Map<String, Object> details) {
        return database.sql(APPEND)
                .bind("org", actor.org())
                .bind("actor", actor.subject())
                .bind("name", actor.name())
                .bind("action", action)
                .bind("subject", subject.toString())
                .bind("details", json.writeValueAsString(details))
                .then();
    }
}
