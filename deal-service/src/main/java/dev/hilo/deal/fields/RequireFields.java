package dev.hilo.deal.fields;

import dev.hilo.platform.database.ApiDatabase;
import dev.hilo.platform.web.FieldError;
import dev.hilo.platform.web.Problem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Refuses values that are not what the organisation's fields say. */
@Component
public class RequireFields {

    private final ApiDatabase database;
    private final DealFieldDefinitions fields;

    RequireFields(ApiDatabase database, DealFieldDefinitions fields) {
        this.database = database;
        this.fields = fields;
    }

    /**
     * Lets pass what fits.
     *
     * @param complete whether what is required has to be there
     * @throws Problem 422 naming each field that does not
     */
    public Mono<Void> require(@Nullable Map<String, @Nullable Object> values, boolean complete) {
        Map<String, @Nullable Object> given = Objects.requireNonNullElse(values, Map.of());
        return database.inTransaction(fields.list(false).collectList())
                .map(known -> FieldRules.errorsOf(given, known, complete))
                .flatMap(RequireFields::refuse);
    }

    private static Mono<Void> refuse(List<FieldError> errors) {
        return errors.isEmpty() ? Mono.empty() : Mono.error(Problem.invalid(errors));
    }
}
