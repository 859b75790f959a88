package dev.hilo.task.viewers;

import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.security.Scope;
import java.util.UUID;

/**
 * Whose tasks {@code t} a caller reaches: own ones are those assigned to them or to a team of theirs, or made by them.
 */
public final class TaskReach {

    public static final String VIEW = "tasks:view";
    public static final String CREATE = "tasks:create";
    public static final String EDIT = "tasks:edit";
    public static final String BULK = "tasks:bulk";
    public static final String CONFIGURE = "tasks:configure";

    private static final String OF_MY_TEAMS = "t.team_id = any(:teamsOfMine)";

    private TaskReach() {}

    /** Nothing but what the permission reaches. */
    public static Conditions of(Caller caller, String permission) {
        Conditions conditions = new Conditions();
        Reach reach = Reach.of(caller, permission);
        if (reach.scope() == Scope.ALL) {
            return conditions;
        }
        Conditions people = new Conditions();
        reach.narrow(people, "t.assignee_id", "t.created_by");
        conditions.and("(%s or %s)".formatted(people.sql(), OF_MY_TEAMS));
        conditions.with("teamsOfMine", caller.teams().toArray(UUID[]::new));
        conditions.with("me", reach.me());
        if (reach.scope() == Scope.TEAM) {
            conditions.with("myTeams", reach.teams().toArray(UUID[]::new));
        }
        return conditions;
    }
}
