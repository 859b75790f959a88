package dev.hilo.contact.conversations;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hilo.platform.web.FieldError;
import dev.hilo.platform.web.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people may change of a conversation.
 *
 * @param snoozedUntil it is put off until then; nothing if it is not
 */
record ConversationEdit(
        Status status,
        @Nullable UUID assignee,
        @Nullable UUID team,
        @Nullable List<String> tags,
        @Nullable Instant snoozedUntil) {

    private static final Duration LONGEST_SNOOZE = Duration.ofDays(730);
    private static final int MOST_TAGS = 50;
    private static final int LONGEST_TAG = 60;

    /** As the API writes it. */
    enum Status {
        @JsonProperty("open")
        OPEN,
        @JsonProperty("pending")
        PENDING,
        @JsonProperty("solved")
        SOLVED
    }

    /**
     * What comes of the wish: to put off is to wait, to take up or to solve ends the waiting.
     *
     * @param before as it stood
     * @throws Problem 422
     */
    ConversationEdit settled(ConversationEdit before, Instant now) {
        check(now);
        boolean putOff = snoozedUntil != null && !snoozedUntil.equals(before.snoozedUntil);
        boolean moved = status != before.status;
        Status after = putOff && !moved ? Status.PENDING : status;
        boolean waits = after == Status.PENDING;
        return new ConversationEdit(after, assignee, team, clean(), waits ? snoozedUntil : null);
    }

    private void check(Instant now) {
        List<FieldError> errors = new ArrayList<>();
        if (status == null) {
            errors.add(new FieldError("status", "required"));
        }
        if (snoozedUntil != null && (!snoozedUntil.isAfter(now) || snoozedUntil.isAfter(now.plus(LONGEST_SNOOZE)))) {
            errors.add(new FieldError("snoozedUntil", "within-two-years"));
        }
        if (clean().size() > MOST_TAGS || clean().stream().anyMatch(tag -> tag.length() > LONGEST_TAG)) {
            errors.add(new FieldError("tags", "too-long", LONGEST_TAG));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private List<String> clean() {
        return Objects.requireNonNullElse(tags, List.<String>of()).stream()
                .filter(Objects::nonNull)
                .map(tag -> tag.replaceAll("[\\p{Cntrl}\\s]+", " ").strip())
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }
}
