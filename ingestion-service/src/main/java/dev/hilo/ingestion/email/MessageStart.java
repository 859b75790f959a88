package dev.hilo.ingestion.email;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Where a message begins, whatever was put before it: a byte order mark, blank lines, the line that mbox files put
 * before each message.
 */
final class MessageStart {

    private static final Pattern MBOX_LINE = Pattern.compile("^>?From (?!\\s*:)[^\\n]*\\n");

    private MessageStart() {}

    static byte[] trimmed(byte[] message) {
        byte[] lines = withLineFeeds(message);
        int start = start(lines);
        return start == 0 ? lines : Arrays.copyOfRange(lines, start, lines.length);
    }

    /** Old Macs end a line with CR alone. */
    private static byte[] withLineFeeds(byte[] message) {
        boolean lineFeeds = false;
        for (byte octet : message) {
            lineFeeds |= octet == '\n';
        }
        return lineFeeds
                ? message
                : new String(message, ISO_8859_1).replace('\r', '\n').getBytes(ISO_8859_1);
    }

    private static int start(byte[] message) {
        int start = startsWithMark(message) ? 3 : 0;
        while (start < message.length && (message[start] == '\n' || message[start] == '\r')) {
            start++;
        }
        var mbox = MBOX_LINE.matcher(new String(message, start, Math.min(1000, message.length - start), ISO_8859_1));
        return mbox.find() ? start + mbox.end() : start;
    }

    private static boolean startsWithMark(byte[] message) {
        return message.length > 2
                && (message[0] & 0xFF) == 0xEF
                && (message[1] & 0xFF) == 0xBB
                && (message[2] & 0xFF) == 0xBF;
    }
}
