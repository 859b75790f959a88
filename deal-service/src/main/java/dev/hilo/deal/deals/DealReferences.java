package dev.hilo.deal.deals;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.database.Columns;
import dev.hilo.platform.lists.Reach;
import dev.hilo.platform.web.FieldError;
import dev.hilo.platform.web.Problem;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;
import reactor.util.retry.RetryBackoffSpec;

/** Whether what a deal names is there, in the same organisation and within the caller's reach. */
@Repository
class DealReferences {

    private static final UUID NONE = new UUID(0, 0);

    /** Somebody made a moment ago may not be known here yet: events are on their way. */
    private static final RetryBackoffSpec UNTIL_EVENTS_CAME =
            Retry.fixedDelay(6, Duration.ofMillis(250)).filter(NotKnown.class::isInstance);

    private static final String FIND = """
            select :contact = :none or exists (select from directory_contacts where id = :contact and not erased) as contact,
                   :company = :none or exists (select from directory_companies where id = :company) as company,
                   :owner = :none or :owner = :me or exists (select from directory_users where id = :owner) as owner,
                   :owner = :none or :owner = :me or exists (select
                                                               from directory_members mate
                                                              where mate.user_id = :owner and mate.team_id = any(:teams)) as mate,
                   :renewed = :none or exists (select from deals where id = :renewed) as renewed
            """;

    private final ApiDatabase database;

    DealReferences(ApiDatabase database) {
        this.database = database;
    }

    private static final class NotKnown extends RuntimeException {

        private final transient List<FieldError> errors;

        NotKnown(List<FieldError> errors) {
            super("not known", null, false, false);
            this.errors = errors;
        }
    }

    /**
     * To be called outside of a transaction, for it may wait a little.
     *
     * @param reach whose deals the caller may write
     * @throws Problem 422 with everything that is not there
     */
    Mono<Void> require(DealFields fields, Reach reach) {
        return database.inTransaction(Mono.defer(() -> find(fields, reach)))
                .doOnNext(errors -> {
                    if (!errors.isEmpty()) {
                        throw new NotKnown(errors);
                    }
                })
                .retryWhen(UNTIL_EVENTS_CAME.onRetryExhaustedThrow((_, signal) -> signal.failure()))
                .onErrorMap(NotKnown.class, unknown -> Problem.invalid(unknown.errors))
                .then();
    }

    private Mono<List<FieldError>> find(DealFields fields, Reach reach) {
        return database.sql(FIND)
                .bind("none", NONE)
                .bind("contact", orNone(fields.contactId()))
                .bind("company", orNone(fields.companyId()))
                .bind("owner", orNone(fields.ownerId()))
                .bind("renewed", orNone(fields.renewsDealId()))
                .bind("me", reach.me())
                .bind("teams", reach.teams().toArray(UUID[]::new))
                .map(row -> errors(row, fields, reach))
                .one();
    }

    private static List<FieldError> errors(Readable row, DealFields fields, Reach reach) {
        List<FieldError> errors = new ArrayList<>();
        refuse(errors, Columns.flag(row, "contact"), "contactId", "not-there");
        refuse(errors, Columns.flag(row, "company"), "companyId", "not-there");
        refuse(errors, Columns.flag(row, "owner"), "ownerId", "not-there");
        refuse(errors, Columns.flag(row, "renewed"), "renewsDealId", "not-there");
        boolean within = switch (reach.scope()) {
            case ALL -> true;
            case TEAM -> Columns.flag(row, "mate");
            case OWN -> fields.ownerId() == null || reach.me().equals(fields.ownerId());
        };
        refuse(errors, within, "ownerId", "out-of-reach");
        return errors;
    }

    private static void refuse(List<FieldError> errors, boolean fine, String field, String code) {
        if (!fine && errors.stream().noneMatch(error -> error.field().equals(field))) {
            errors.add(new FieldError(field, code));
        }
    }

    private static UUID orNone(@Nullable UUID id) {
        return Objects.requireNonNullElse(id, NONE);
    }
}
