package dev.hilo.task.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hilo.task.recurrence.Recurrence.Refused;
import dev.hilo.task.recurrence.Recurrence.Rule;
import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecurrenceTests {

    private static final LocalDateTime SATURDAY = LocalDateTime.parse("2026-01-31T10:00");

    @ParameterizedTest
    @CsvSource({
        "FREQ=WEEKLY;BYDAY=MO;COUNT=3,               2026-02-02T10:00, FREQ=WEEKLY;BYDAY=MO;COUNT=2",
        "FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20260301,  2026-02-28T10:00, FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20260301",
        "COUNT=2;FREQ=DAILY;INTERVAL=10,             2026-02-10T10:00, FREQ=DAILY;INTERVAL=10;COUNT=1",
        "rrule:freq=yearly;until=20280101T000000Z,   2027-01-31T10:00, FREQ=YEARLY;UNTIL=20280101",
    })
    void a_rule_tells_the_next_time_and_how_it_goes_on(String text, String next, String rest) {
        Rule rule = (Rule) Recurrence.read(text, SATURDAY);

        assertThat(rule.after(SATURDAY)).hasValueSatisfying(found -> {
            assertThat(found.at()).isEqualTo(next);
            assertThat(found.rule()).isEqualTo(rest);
        });
    }

    @Test
    void a_rule_ends() {
        assertThat(((Rule) Recurrence.read("FREQ=DAILY;COUNT=1", SATURDAY)).after(SATURDAY))
                .isEmpty();
        assertThat(((Rule) Recurrence.read("FREQ=DAILY;UNTIL=20260131", SATURDAY)).after(SATURDAY))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=DAILY,                                   repeat-never-ends",
        "FREQ=DAILY;COUNT=2;UNTIL=20270101,            repeat-unreadable",
        "FREQ=DAILY;UNTIL=20271301,                    repeat-unreadable",
        "every monday;COUNT=2,                         repeat-unreadable",
        "FREQ=DAILY;INTERVAL=0;COUNT=2,                repeat-unreadable",
        "FREQ=DAILY;INTERVAL=-1;COUNT=2,               repeat-unreadable",
        "FREQ=DAILY;INTERVAL=99999999999;COUNT=2,      repeat-unreadable",
        "FREQ=SECONDLY;COUNT=2,                        repeat-too-often",
        "FREQ=DAILY;BYHOUR=9;COUNT=2,                  repeat-too-often",
        "FREQ=DAILY;COUNT=5000,                        repeat-too-often",
        "FREQ=DAILY;COUNT=0,                           repeat-too-often",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3,  repeat-never-happens",
    })
    void what_is_no_rule_for_work_is_refused_by_name(String text, String code) {
        assertThat(Recurrence.read(text, SATURDAY)).isEqualTo(new Refused(code));
    }
}
