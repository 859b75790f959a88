package dev.hilo.contact.conversations;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.web.Problem;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** To whom a conversation can be given. */
@Repository
class Assignable {

    private static final String USER = "select count(*) > 0 as there from directory_users where id = :id and active";
    private static final String TEAM =
            "select count(*) > 0 as there from directory_teams where id = :id and not archived";

    private final ApiDatabase database;

    Assignable(ApiDatabase database) {
        this.database = database;
    }

    /**
     * Whether whoever gets it anew is there. To be called inside a transaction.
     *
     * @return fails with 422 if not
     */
    Mono<Void> require(ConversationEdit before, ConversationEdit after) {
        return require("assignee", USER, before.assignee(), after.assignee())
                .then(require("team", TEAM, before.team(), after.team()));
    }

    private Mono<Void> require(String field, String statement, @Nullable UUID before, @Nullable UUID after) {
        if (after == null || Objects.equals(before, after)) {
            return Mono.empty();
        }
        return database.sql(statement)
                .bind("id", after)
                .map(row -> Columns.flag(row, "there"))
                .one()
                .filter(there -> there)
                .switchIfEmpty(
                        Mono.error(() -> Problem.invalid(field, "unknown-" + (field.equals("team") ? "team" : "user"))))
                .then();
    }
}
