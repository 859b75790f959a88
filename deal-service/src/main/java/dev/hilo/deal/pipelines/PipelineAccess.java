package dev.hilo.deal.pipelines;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.security.Caller;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may see a pipeline and its deals; everybody who may see deals at all, if both lists are empty.
 *
 * @param roles any of whose holders may
 * @param users who may
 */
public record PipelineAccess(List<String> roles, List<UUID> users) {

    static final PipelineAccess EVERYBODY = new PipelineAccess(List.of(), List.of());

    /** Administrators always get in: otherwise a pipeline could be shut for good. */
    private static final String ADMINISTRATOR = "deals:configure:all";

    private static final String OPEN_TO_CALLER = """
            (open.access_roles = '{}' and open.access_users = '{}'
                  or open.access_roles && :callerRoles::text[] or :callerUser = any(open.access_users))""";

    public PipelineAccess {
        roles = List.copyOf(roles);
        users = List.copyOf(users);
    }

    /** As somebody writes it: a list that is not there is empty. */
    @JsonCreator
    static PipelineAccess of(
            @JsonProperty("roles") @Nullable List<String> roles, @JsonProperty("users") @Nullable List<UUID> users) {
        return new PipelineAccess(
                Objects.requireNonNullElse(roles, List.of()), Objects.requireNonNullElse(users, List.of()));
    }

    /** Narrows rows down to those of pipelines that are open to the caller. */
    public static void narrow(Conditions conditions, Caller caller, String pipelineColumn) {
        if (caller.permissions().contains(ADMINISTRATOR)) {
            return;
        }
        conditions.and(
                "%s = any(array(select open.id from pipelines open where %s))"
                        .formatted(pipelineColumn, OPEN_TO_CALLER),
                "callerRoles",
                caller.roles().toArray(String[]::new));
        conditions.with("callerUser", Reach.user(caller));
    }
}
