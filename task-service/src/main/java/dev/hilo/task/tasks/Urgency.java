package dev.hilo.task.tasks;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hilo.platform.lists.Conditions;
import dev.hilo.task.viewers.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How pressing an open task is, in the viewer's time zone: once in Java and once in SQL, and both say the same. */
public enum Urgency {
    @JsonProperty("overdue")
    OVERDUE("""
            (not t.done and t.deadline < :latestDeadline and (t.due_at <= :now or t.due_on < :today))"""),
    @JsonProperty("soon")
    SOON("""
            (not t.done and t.deadline < :latestDeadline and (t.due_at > :now and t.due_at <= :soonAt
                                                              or t.due_on >= :today and t.due_on <= :soonOn))"""),
    @JsonProperty("none")
    NONE("""
            (t.done or t.due_at is null and t.due_on is null or t.due_at > :soonAt or t.due_on > :soonOn)""");

    private static final int DAYS = 2;

    /** Days begin up to 26 hours apart, and a day's deadline is its end; behind this no task can be soon. */
    private static final Duration SLACK = Duration.ofHours(26 + 25);

    private final String condition;

    Urgency(String condition) {
        this.condition = condition;
    }

    /** Of a task that is due at a time or on a day. */
    static Urgency of(boolean done, @Nullable Instant dueAt, @Nullable LocalDate dueOn, Viewer viewer) {
        if (done) {
            return NONE;
        }
        if (dueAt != null) {
            Duration left = Duration.between(viewer.now(), dueAt);
            return left.isPositive() ? soonIf(left.compareTo(Duration.ofDays(DAYS)) <= 0) : OVERDUE;
        }
        if (dueOn != null) {
            return dueOn.isBefore(viewer.today())
                    ? OVERDUE
                    : soonIf(!dueOn.isAfter(viewer.today().plusDays(DAYS)));
        }
        return NONE;
    }

    private static Urgency soonIf(boolean soon) {
        return soon ? SOON : NONE;
    }

    /** Only tasks {@code t} of one of these. */
    public static void narrow(Conditions conditions, Set<Urgency> wanted, Viewer viewer) {
        if (wanted.isEmpty() || wanted.size() == values().length) {
            return;
        }
        conditions.and(wanted.stream().map(Urgency::condition).collect(Collectors.joining(" or ", "(", ")")));
        bind(conditions, wanted, viewer);
    }

    /** The condition for tasks {@code t}; its parameters are those of {@link #bind}. */
    public String condition() {
        return condition;
    }

    /** What the conditions of these compare with. */
    public static void bind(Conditions conditions, Set<Urgency> used, Viewer viewer) {
        Duration days = Duration.ofDays(DAYS);
        Map<String, Object> values = Map.of(
                "now", viewer.now(),
                "today", viewer.today(),
                "soonAt", viewer.now().plus(days),
                "soonOn", viewer.today().plusDays(DAYS),
                "latestDeadline", viewer.now().plus(days).plus(SLACK));
        values.forEach((name, value) -> {
            if (used.stream().anyMatch(urgency -> urgency.condition.contains(":" + name))) {
                conditions.with(name, value);
            }
        });
    }
}
