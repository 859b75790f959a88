package dev.hilo.contact.notes;

import dev.hilo.contact.written.PlainText;
import dev.hilo.contact.written.WrittenValues;
import dev.hilo.platform.web.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What may be written in a note.
 *
 * @param mentions users who are asked to look
 */
record WrittenNote(String body, List<UUID> mentions, boolean pinned) {

    static final WrittenNote EMPTY = new WrittenNote("", List.of(), false);

    private static final int LONGEST = 10_000;
    private static final int MOST_MENTIONS = 50;
    private static final int LONGEST_PREVIEW = 160;

    WrittenNote {
        body = PlainText.lines(body);
        mentions = WrittenValues.list(mentions).stream().distinct().toList();
    }

    List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        if (body.isEmpty()) {
            errors.add(new FieldError("body", "required"));
        }
        if (body.length() > LONGEST) {
            errors.add(new FieldError("body", "too-long", LONGEST));
        }
        if (mentions.size() > MOST_MENTIONS) {
            errors.add(new FieldError("mentions", "too-many", MOST_MENTIONS));
        }
        return errors;
    }

    /** One line of it. */
    String preview() {
        String line = PlainText.line(body);
        return line.length() <= LONGEST_PREVIEW ? line : line.substring(0, LONGEST_PREVIEW - 1) + "…";
    }
}
