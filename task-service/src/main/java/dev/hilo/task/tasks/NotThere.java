package dev.hilo.task.tasks;

import dev.hilo.platform.web.FieldError;
import dev.hilo.platform.web.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Something that a task names is not there, or not yet: other services tell of what they make a moment later. */
final class NotThere extends RuntimeException {

    private static final Duration A_MOMENT = Duration.ofSeconds(30);
    private static final int TIME_ORDERED = 7;

    private final transient Set<UUID> ids;
    private final transient List<FieldError> errors;

    NotThere(Set<UUID> ids, List<FieldError> errors) {
        super("not there", null, false, false);
        this.ids = Set.copyOf(ids);
        this.errors = List.copyOf(errors);
    }

    /** Our ids tell when they were made: all that is missing is so young that word of it may be on its way. */
    boolean mayComeYet(Instant now) {
        return ids.stream().allMatch(id -> id.version() == TIME_ORDERED && isYoung(id, now));
    }

    private static boolean isYoung(UUID id, Instant now) {
        Instant made = Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
        return Duration.between(made, now).abs().compareTo(A_MOMENT) < 0;
    }

    Problem problem() {
        return Problem.invalid(errors);
    }
}
