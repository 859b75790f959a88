package dev.hilo.task.activities;

import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Parameters;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.security.Caller;
import dev.hilo.task.viewers.TaskReach;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which activities are asked for, as it stands in the address.
 *
 * @param contact who took part, whichever of their merged contacts was chosen
 */
record ActivityQuery(
        @Parameter(example = "call,meeting") @Nullable String kind,
        @Nullable String contact,
        @Parameter(description = "id | me") @Nullable String user,
        @Nullable String deal,
        @Parameter(example = "2026-01-31") @Nullable String from,
        @Parameter(example = "2026-01-31") @Nullable String to,
        @Nullable String limit,
        @Nullable String cursor) {

    private static final String OF_PERSON = """
            a.id in (select p.activity_id
                       from activity_participants p
                      where p.kind = 'CONTACT'
                        and p.target_id in (select :contact::uuid
                                             union
                                            select same.id
                                              from directory_contacts chosen
                                              join directory_contacts same on same.root_id = chosen.root_id
                                             where chosen.id = :contact))""";

    private static final String OF_USER = """
            (a.created_by = :user
             or a.id in (select p.activity_id from activity_participants p where p.kind = 'USER' and p.target_id = :user))""";

    /** What activities {@code a} have to fulfil. */
    Conditions conditions(Caller caller) {
        Conditions conditions = ActivityReach.of(caller, TaskReach.VIEW);
        Set<ActivityKind> kinds = Parameters.choices("kind", kind, ActivityKind.class);
        if (!kinds.isEmpty()) {
            String[] names = kinds.stream().map(ActivityKind::name).toArray(String[]::new);
            conditions.and("a.kind = any(:kinds)", "kinds", names);
        }
        Parameters.id("contact", contact).ifPresent(id -> conditions.and(OF_PERSON, "contact", id));
        who(caller).ifPresent(id -> conditions.and(OF_USER, "user", id));
        Parameters.id("deal", deal).ifPresent(id -> conditions.and("a.deal_id = :deal", "deal", id));
        Parameters.from("from", from).ifPresent(time -> conditions.and("a.starts_at >= :from", "from", time));
        Parameters.until("to", to).ifPresent(time -> conditions.and("a.starts_at < :to", "to", time));
        return conditions;
    }

    private Optional<UUID> who(Caller caller) {
        return Parameters.text("user", user).filter("me"::equals).isPresent()
                ? Optional.of(Reach.user(caller))
                : Parameters.id("user", user);
    }
}
