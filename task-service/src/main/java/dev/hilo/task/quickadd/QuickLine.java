package dev.hilo.task.quickadd;

import dev.hilo.task.tasks.Priority;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a task from one line in Spanish or English. What is understood is cut out of the line; what is left is the
 * title. What is not understood stays in the title, so nothing that somebody wrote is lost.
 */
final class QuickLine {

    private static final Pattern TAG = Pattern.compile("(?<!\\S)#([\\p{L}\\p{N}_-]{1,60})");
    private static final Pattern LEFT_OVER = Pattern.compile("(?i)\\s+(el|para el|para|a|on|at|by|for|in|en|por)\\s*$");

    private final LocalDateTime now;
    private final List<String> tags = new ArrayList<>();
    private Folded line;
    private Priority priority = Priority.MEDIUM;
    private @Nullable LocalDate day;
    private @Nullable LocalTime time;
    private @Nullable LocalDateTime moment;

    private QuickLine(String text, LocalDateTime now) {
        this.line = Folded.of(text);
        this.now = now;
    }

    /**
     * What was read.
     *
     * @param at when it is due, by the wall's clock; nothing if no time was named
     * @param on the day on which it is due, if no time was named
     */
    record Read(
            String title,
            Priority priority,
            List<String> tags,
            @Nullable LocalDateTime at,
            @Nullable LocalDate on) {}

    /** Reads a line as somebody means it who writes it now. */
    static Read read(String text, LocalDateTime now) {
        QuickLine quick = new QuickLine(text, now);
        quick.cut(TAG, (line, tag) -> line.tags.add(line.line.original(tag, 1)));
        quick.cut(QuickWords.PRIORITY, (line, word) -> line.priority = QuickWords.priority(word.group(1)));
        QuickWords.MOMENTS.forEach(rule -> quick.cut(
                rule.pattern(), (line, words) -> line.moment = rule.read().apply(words, now)));
        QuickWords.DAYS.forEach(rule -> quick.cut(rule.pattern(), (line, words) -> line.on(rule.read(), words)));
        QuickWords.TIMES.forEach(rule -> quick.cut(rule.pattern(), (line, words) -> line.at(rule.read(), words)));
        return quick.result();
    }

    /** The first place where the words stand is read, if they can mean anything there. */
    private void cut(Pattern words, BiConsumer<QuickLine, Matcher> read) {
        Matcher found = words.matcher(line.folded());
        while (found.find()) {
            try {
                read.accept(this, found);
                line = line.without(found.start(), found.end());
                found = words.matcher(line.folded());
            } catch (DateTimeException | NumberFormatException | NotMeant noDate) {
                // Something like 31/02: it stays in the title.
            }
        }
    }

    private void on(QuickWords.Reader<LocalDate> reader, Matcher words) {
        if (day != null || moment != null) {
            throw new NotMeant();
        }
        day = reader.apply(words, now);
    }

    private void at(QuickWords.Reader<LocalTime> reader, Matcher words) {
        if (time != null || moment != null) {
            throw new NotMeant();
        }
        time = reader.apply(words, now);
    }

    private Read result() {
        String title =
                LEFT_OVER.matcher(line.text().replaceAll("\\s+", " ").strip()).replaceFirst("");
        if (moment != null) {
            return new Read(title, priority, tags, moment, null);
        }
        if (time == null) {
            return new Read(title, priority, tags, null, day);
        }
        LocalDateTime at = (day == null ? now.toLocalDate() : day).atTime(time);
        return new Read(title, priority, tags, day == null && at.isBefore(now) ? at.plusDays(1) : at, null);
    }

    /** The words stand there, but not for that. */
    static final class NotMeant extends RuntimeException {

        NotMeant() {
            super("not meant", null, false, false);
        }
    }
}
