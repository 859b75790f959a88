package dev.hilo.task.activities;

import dev.hilo.platform.web.FieldError;
import dev.hilo.platform.web.Problem;
import dev.hilo.task.wording.Typed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that people may say of an activity.
 *
 * @param users of ours who take part
 * @param contacts who take part
 */
record ActivityFields(
        @Nullable ActivityKind kind,
        String subject,
        String notes,
        String place,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable UUID outcomeId,
        @Nullable UUID dealId,
        List<UUID> users,
        List<UUID> contacts) {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_NOTES = 20_000;
    private static final int MOST_PARTICIPANTS = 100;
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2999-12-31T23:59:59Z");

    ActivityFields {
        subject = Objects.requireNonNullElse(subject, "");
        notes = Objects.requireNonNullElse(notes, "");
        place = Objects.requireNonNullElse(place, "");
        users = each(users);
        contacts = each(contacts);
    }

    private static List<UUID> each(@Nullable List<UUID> ids) {
        return ids == null
                ? List.of()
                : ids.stream().filter(Objects::nonNull).distinct().toList();
    }

    /**
     * The fields as they can be kept.
     *
     * @throws Problem 422 with everything that is wrong
     */
    ActivityFields checked() {
        List<FieldError> errors = new ArrayList<>();
        ActivityFields clean = new ActivityFields(
                kind,
                Typed.title("subject", subject, LONGEST_LINE, errors),
                Typed.text("notes", notes, LONGEST_NOTES, errors),
                Typed.line("place", place, LONGEST_LINE, errors),
                startsAt,
                endsAt,
                outcomeId,
                dealId,
                users,
                contacts);
        clean.times(errors);
        if (kind == null) {
            errors.add(new FieldError("kind", "required"));
        }
        if (users.size() + contacts.size() > MOST_PARTICIPANTS) {
            errors.add(new FieldError("contacts", "too-many", MOST_PARTICIPANTS));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return clean;
    }

    private void times(List<FieldError> errors) {
        if (startsAt == null) {
            errors.add(new FieldError("startsAt", "required"));
        } else if (isOutside(startsAt)) {
            errors.add(new FieldError("startsAt", "time"));
        } else if (endsAt != null && isOutside(endsAt)) {
            errors.add(new FieldError("endsAt", "time"));
        } else if (endsAt != null && endsAt.isBefore(startsAt)) {
            errors.add(new FieldError("endsAt", "ends-before-start"));
        }
    }

    private static boolean isOutside(Instant time) {
        return time.isBefore(EARLIEST) || time.isAfter(LATEST);
    }
}
