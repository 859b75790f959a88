package dev.hilo.task.activities;

import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.security.Caller;
import dev.hilo.platform.security.Scope;
import java.util.UUID;

/** Whose activities {@code a} a caller reaches: own ones are those they logged or take part in. */
final class ActivityReach {

    private static final String TAKES_PART = """
            exists (select 1
                      from activity_participants mine
                     where mine.activity_id = a.id and mine.kind = 'USER' and mine.target_id = :me)""";

    private ActivityReach() {}

    static Conditions of(Caller caller, String permission) {
        Conditions conditions = new Conditions();
        Reach reach = Reach.of(caller, permission);
        if (reach.scope() == Scope.ALL) {
            return conditions;
        }
        Conditions people = new Conditions();
        reach.narrow(people, "a.created_by");
        conditions.and("(%s or %s)".formatted(people.sql(), TAKES_PART));
        conditions.with("me", reach.me());
        if (reach.scope() == Scope.TEAM) {
            conditions.with("myTeams", caller.teams().toArray(UUID[]::new));
        }
        return conditions;
    }
}
