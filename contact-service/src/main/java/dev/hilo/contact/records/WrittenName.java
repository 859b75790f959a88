package dev.hilo.contact.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.hilo.contact.written.PlainText;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A name in its parts; empty where they are not known. {@code display} is what is shown of it. */
public record WrittenName(String first, String middle, String last, String nickname, String display) {

    /** No name. */
    public static final WrittenName NONE = new WrittenName("", "", "", "", "");

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public WrittenName(
            @Nullable String first,
            @Nullable String middle,
            @Nullable String last,
            @Nullable String nickname,
            @Nullable String display) {
        this.first = PlainText.line(first);
        this.middle = PlainText.line(middle);
        this.last = PlainText.line(last);
        this.nickname = PlainText.line(nickname);
        this.display = PlainText.line(display);
    }

    /** A name that nobody has taken apart: the first word, and the rest. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static WrittenName of(String whole) {
        String display = PlainText.line(whole);
        int space = display.indexOf(' ');
        return space < 0
                ? new WrittenName(display, "", "", "", display)
                : new WrittenName(display.substring(0, space), "", display.substring(space + 1), "", display);
    }

    /** The name after a change: what is shown follows the parts, unless it was written itself. */
    WrittenName after(WrittenName before) {
        if (equals(before)) {
            return this;
        }
        if (!display.isEmpty() && !display.equals(before.display)) {
            return hasParts() ? this : of(display);
        }
        String shown = shown();
        return new WrittenName(first, middle, last, nickname, shown.isEmpty() ? display : shown);
    }

    private boolean hasParts() {
        return !shown().isEmpty();
    }

    private String shown() {
        String whole =
                Stream.of(first, middle, last).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return whole.isEmpty() ? nickname : whole;
    }
}
