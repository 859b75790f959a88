package dev.hilo.contact.canned;

import dev.hilo.contact.canned.CannedAnswer.Draft;
import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.platform.web.Problem;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The answers kept. Each method is to be called inside a transaction. */
@Repository
class CannedAnswers {

    private static final String LIST = """
            select id, shortcut, text, created_at, updated_at, version
              from canned_answers a
             where %s
             order by lower(shortcut), id
             limit :rows
            """;

    private static final String ADD =
            "insert into canned_answers (id, org_id, shortcut, text) values (:id, :org, :shortcut, :text)";

    private static final String CHANGE = """
            update canned_answers set shortcut = :shortcut, text = :text, updated_at = now(), version = version + 1 where id = :id
            """;

    private static final String REMOVE = "delete from canned_answers where id = :id";

    private final ApiDatabase database;

    CannedAnswers(ApiDatabase database) {
        this.database = database;
    }

    Mono<List<CannedAnswer>> list(Conditions conditions, int most) {
        return conditions
                .bindTo(database.sql(conditions.in(LIST)))
                .bind("rows", most)
                .map(CannedAnswer::of)
                .all()
                .collectList();
    }

    /** @return fails with 404 */
    Mono<CannedAnswer> find(UUID id) {
        return list(Conditions.of("a.id = :id", "id", id), 1)
                .filter(found -> !found.isEmpty())
                .map(List::getFirst)
                .switchIfEmpty(Mono.error(Problem::notFound));
    }

    Mono<Void> add(UUID org, UUID id, Draft draft) {
        return written(database.sql(ADD).bind("org", org), id, draft);
    }

    Mono<Void> change(UUID id, Draft draft) {
        return written(database.sql(CHANGE), id, draft);
    }

    private static Mono<Void> written(GenericExecuteSpec statement, UUID id, Draft draft) {
        return statement
                .bind("id", id)
                .bind("shortcut", Objects.requireNonNull(draft.shortcut(), "it was checked"))
                .bind("text", Objects.requireNonNull(draft.text(), "it was checked"))
                .then()
                .onErrorMap(DuplicateKeyException.class, _ -> Problem.invalid("shortcut", "taken"));
    }

    Mono<Long> remove(UUID id) {
        return database.sql(REMOVE).bind("id", id).fetch().rowsUpdated();
    }
}
