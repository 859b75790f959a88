package dev.hilo.task.overview;

import dev.hilo.task.tasks.TaskView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody has to do.
 *
 * @param today the date, in their time zone
 * @param next of the seven days after today
 */
record MyDay(LocalDate day, Part overdue, Part today, Part next) {

    /**
     * Tasks, the first due first.
     *
     * @param count of all
     * @param items the first of them
     */
    @Schema(name = "MyDayPart")
    record Part(long count, List<TaskView> items) {}
}
