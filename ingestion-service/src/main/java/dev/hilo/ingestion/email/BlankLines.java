package dev.hilo.ingestion.email;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts back the blank line between header and body where a sender forgot it, in the message and in its parts. A line
 * that is no field but has known fields behind it is only a broken field and stays where it is.
 */
final class BlankLines {

    private static final int LONGEST_LINE = 1000;
    private static final Pattern FIELD = Pattern.compile("^[^\\s:]+[ \\t]*:.*");
    private static final Pattern KNOWN_FIELD = Pattern.compile(
            "^(?:from|to|cc|subject|date|sender|reply-to|message-id|in-reply-to|references|received|return-path"
                    + "|mime-version|delivered-to|content-[a-z-]+|x-[a-z-]+)[ \\t]*:.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PART_FIELD = Pattern.compile("^content-[a-z-]+:.*", Pattern.CASE_INSENSITIVE);

    private final byte[] message;
    private final List<Integer> missing = new ArrayList<>();

    private BlankLines(byte[] message) {
        this.message = message;
    }

    /** The message itself if nothing is missing. */
    static byte[] restored(byte[] message) {
        var lines = new BlankLines(message);
        lines.header(0);
        for (int line = lines.next(0); line < message.length; line = lines.next(line)) {
            if (lines.isDelimiter(line) && lines.matches(PART_FIELD, lines.next(line))) {
                lines.header(lines.next(line));
            }
        }
        return lines.missing.isEmpty() ? message : lines.withBlankLines();
    }

    private void header(int start) {
        int broken = -1;
        for (int line = start; line < message.length; line = next(line)) {
            if (isBlank(line) || (line > start && isDelimiter(line))) {
                break;
            }
            if (broken >= 0 && matches(KNOWN_FIELD, line)) {
                return;
            }
            boolean folded = message[line] == ' ' || message[line] == '\t';
            if (broken < 0 && !folded && !matches(FIELD, line)) {
                broken = line;
            }
        }
        if (broken >= 0) {
            missing.add(broken);
        }
    }

    private byte[] withBlankLines() {
        var out = new ByteArrayOutputStream(message.length + 2 * missing.size());
        int from = 0;
        for (int line : missing) {
            out.write(message, from, line - from);
            out.write('\r');
            out.write('\n');
            from = line;
        }
        out.write(message, from, message.length - from);
        return out.toByteArray();
    }

    private boolean isDelimiter(int line) {
        return line + 2 < message.length && message[line] == '-' && message[line + 1] == '-';
    }

    private boolean isBlank(int line) {
        return message[line] == '\n'
                || (message[line] == '\r' && line + 1 < message.length && message[line + 1] == '\n');
    }

    private boolean matches(Pattern pattern, int line) {
        int end = Math.min(Math.min(next(line), message.length), line + LONGEST_LINE);
        return line < end
                && pattern.matcher(new String(message, line, end - line, ISO_8859_1).stripTrailing())
                        .matches();
    }

    private int next(int line) {
        int end = line;
        while (end < message.length && message[end] != '\n') {
            end++;
        }
        return end + 1;
    }
}
